package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.DOSE_CONDITION;
import static io.jenner.forecast.EvaluationReason.EXPIRED_LOT;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;

import io.jenner.forecast.DoseAdministered;
import io.jenner.rules.invented.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Section 6.1. */
class DoseConditionTest {

    private static DoseAdministered.Builder blue(String date) {
        return DoseAdministered.builder(LocalDate.parse(date), BLUE);
    }

    private static Outcome.DoseOutcome judged(DoseAdministered.Builder given) {
        return schedule(dose()).ask(born("2010-01-01").dose(given.build())).dose(1);
    }

    @Test
    void lotMayBeUsedOnTheDayItExpires() {
        judged(blue("2020-03-15").lotExpires(LocalDate.parse("2020-03-15"))).isValid();
        judged(blue("2020-03-16").lotExpires(LocalDate.parse("2020-03-15"))).isSubstandard(EXPIRED_LOT);
    }

    @Test
    void lotThatExpiresInAMonthMayBeUsedUntilItsLastDay() {
        judged(blue("2020-02-29").lotExpires(YearMonth.of(2020, 2))).isValid();
        judged(blue("2020-03-01").lotExpires(YearMonth.of(2020, 2))).isSubstandard(EXPIRED_LOT);
    }

    @Test
    void doseInPoorConditionIsSubstandard() {
        judged(blue("2020-03-15").poorCondition(true)).isSubstandard(DOSE_CONDITION);
    }

    @Test
    void poorConditionAndExpiredLotAreBothReported() {
        judged(blue("2020-03-15").poorCondition(true).lotExpires(LocalDate.parse("2020-03-14")))
                .isSubstandard(DOSE_CONDITION, EXPIRED_LOT);
    }

    @Test
    void doseInPoorConditionIsSubstandardWhateverElseIsWrong() {
        schedule(dose().prohibits(BLUE))
                .ask(born("2010-01-01")
                        .dose(blue("2020-03-15").poorCondition(true).build()))
                .dose(1)
                .isSubstandard(DOSE_CONDITION);
    }

    @Test
    void doseInPoorConditionIsSubstandardInEverySeries() {
        Outcome outcome = schedule(
                        series("One").dose(dose()), series("Other").group("2").dose(dose()))
                .ask(born("2010-01-01")
                        .dose(blue("2020-03-15").poorCondition(true).build()));
        outcome.dose(1, "One").isSubstandard(DOSE_CONDITION);
        outcome.dose(1, "Other").isSubstandard(DOSE_CONDITION);
    }
}
