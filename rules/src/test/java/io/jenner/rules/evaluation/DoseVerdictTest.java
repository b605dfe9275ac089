package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.AGE_GRACE_PERIOD;
import static io.jenner.forecast.EvaluationReason.INTERVAL_GRACE_PERIOD;
import static io.jenner.forecast.EvaluationReason.TOO_OLD;
import static io.jenner.forecast.EvaluationReason.TOO_SOON;
import static io.jenner.forecast.EvaluationReason.TOO_YOUNG;
import static io.jenner.forecast.EvaluationReason.VACCINE_CONFLICT;
import static io.jenner.forecast.EvaluationReason.VOLUME_BELOW_RECOMMENDED;
import static io.jenner.forecast.EvaluationReason.WRONG_VACCINE;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromMostRecent;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.VaccineRows.vaccine;

import io.jenner.forecast.DoseAdministered;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Section 6.10: how the answers about a dose are combined. */
class DoseVerdictTest {

    /** Judges a bluepox dose given nine days after a conflicting greypox one, at the age of ten. */
    private static Outcome.DoseOutcome nineDaysAfterGrey(DoseRows row) {
        return schedule(row)
                .conflict(GREY, BLUE, "1 day", "28 days", "28 days")
                .ask(born("2010-03-10").dose("2020-03-01", GREY).dose("2020-03-10", BLUE))
                .dose(2);
    }

    @Test
    void allReasonsAreKept() {
        nineDaysAfterGrey(dose().age(age().absoluteMinimum("20 years"))
                        .interval(fromMostRecent(GREY).absoluteMinimum("8 weeks"))
                        .prefers(BLUE_TOO))
                .isNotValid(TOO_YOUNG, TOO_SOON, VACCINE_CONFLICT, WRONG_VACCINE);
    }

    @Test
    void tooOldWinsOverEverythingElse() {
        nineDaysAfterGrey(dose().age(age().maximum("5 years"))
                        .interval(fromMostRecent(GREY).absoluteMinimum("8 weeks"))
                        .prefers(BLUE_TOO))
                .isExtraneous(TOO_OLD, TOO_SOON, VACCINE_CONFLICT, WRONG_VACCINE);
    }

    @Test
    void conflictAloneMakesADoseNotValid() {
        nineDaysAfterGrey(dose()).isNotValid(VACCINE_CONFLICT);
    }

    @Test
    void remarksOfAValidDoseAddUp() {
        DoseAdministered small = DoseAdministered.builder(LocalDate.parse("2020-03-08"), BLUE)
                .volumeMl(new BigDecimal("0.1"))
                .build();
        schedule(dose().age(age().absoluteMinimum("10 years - 4 days").minimum("10 years"))
                        .interval(fromMostRecent(GREY).absoluteMinimum("0 days").minimum("8 weeks"))
                        .prefers(vaccine(BLUE).volume("0.5")))
                .ask(born("2010-03-10").dose("2020-03-01", GREY).dose(small))
                .dose(2)
                .isValid(AGE_GRACE_PERIOD, INTERVAL_GRACE_PERIOD, VOLUME_BELOW_RECOMMENDED);
    }

    @Test
    void laterDoseDoesNotReviseAnEarlierVerdict() {
        schedule(dose(), dose())
                .conflict(GREY, BLUE, "1 day", "28 days", "28 days")
                .ask(born("2010-03-10")
                        .dose("2020-03-01", GREY)
                        .dose("2020-03-10", BLUE)
                        .dose("2020-04-10", BLUE))
                .dose(2)
                .isNotValid(VACCINE_CONFLICT);
    }
}
