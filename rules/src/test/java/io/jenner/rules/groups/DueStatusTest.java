package io.jenner.rules.groups;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a forecast means on the as-of day. Born 2020-01-01, so that an age of years is a first of January. */
class DueStatusTest {

    private static final DoseRows FROM_TWO_TO_FOUR = dose().age(age().minimum("1 year")
            .recommendedFrom("2 years")
            .recommendedBefore("3 years + 1 day")
            .maximum("4 years"));

    private final InventedSchedule schedule = schedule(series("Blue").dose(FROM_TWO_TO_FOUR));

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, DUE_LATER",
        "2021-01-01, MAY_BE_GIVEN",
        "2021-12-31, MAY_BE_GIVEN",
        "2022-01-01, DUE_NOW",
        "2023-01-01, DUE_NOW",
        "2023-01-02, OVERDUE",
        "2023-12-31, OVERDUE",
        "2024-01-01, AGED_OUT"
    })
    void dueStatusChangesOnTheDaysOfTheForecast(String asOf, DueStatus expected) {
        assertDueStatus(schedule, asOf, expected);
    }

    @Test
    void withoutPastDueDateADoseIsNeverOverdue() {
        assertDueStatus(
                schedule(series("Blue").dose(dose().age(age().minimum("1 year")))), "2090-01-01", DueStatus.DUE_NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, DUE_LATER",
        "2021-01-01, NEEDS_DECISION",
        "2022-01-01, NEEDS_DECISION",
        "2023-01-02, NEEDS_DECISION"
    })
    void sharedDecisionIsNeededOnceTheDoseMayBeGiven(String asOf, DueStatus expected) {
        assertDueStatus(schedule.sharedDecision("Blue", null, null), asOf, expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-05-31, DUE_NOW", "2022-06-01, NEEDS_DECISION", "2022-08-31, NEEDS_DECISION", "2022-09-01, DUE_NOW"
    })
    void decisionIsSharedBetweenItsAgesOnly(String asOf, DueStatus expected) {
        assertDueStatus(schedule.sharedDecision("Blue", "2 years + 5 months", "2 years + 8 months"), asOf, expected);
    }

    @Test
    void groupNeedsADecisionOnlyIfEveryOpenSeriesDoes() {
        InventedSchedule pox = schedule(
                        series("Blue").dose(FROM_TWO_TO_FOUR),
                        series("Grey").against(GREYPOX).dose(FROM_TWO_TO_FOUR))
                .group("Pox", true, BLUEPOX, GREYPOX)
                .sharedDecision("Blue", null, null);

        assertThat(pox.ask(born("2020-01-01"), "2022-06-01").group("Pox").dueStatus())
                .isEqualTo(DueStatus.DUE_NOW);
        assertThat(pox.sharedDecision("Grey", null, null)
                        .ask(born("2020-01-01"), "2022-06-01")
                        .group("Pox")
                        .dueStatus())
                .isEqualTo(DueStatus.NEEDS_DECISION);
    }

    @Test
    void sharedDecisionDoesNotOpenAClosedForecast() {
        InventedSchedule closed = schedule.sharedDecision("Blue", null, null)
                .antigen(BLUEPOX, antigen().contraindicatedBy("501"));

        assertThat(closed.ask(born("2020-01-01").observation("501"), "2022-06-01")
                        .group(BLUEPOX)
                        .dueStatus())
                .isEqualTo(DueStatus.CONTRAINDICATED);
    }

    @Test
    void groupHasTheMoreUrgentOfTwoForecastsAndTheDayOfThatOne() {
        InventedSchedule two = schedule(
                series("Blue").dose(dose().age(age().minimum("3 years").recommendedFrom("3 years"))),
                series("Blue at risk").group("2").risk("501").dose(FROM_TWO_TO_FOUR));

        VaccineGroupForecasts group = group(two, "2022-06-01", Presence.PRESENT);

        assertThat(group.forecasts()).hasSize(2);
        assertThat(group.dueStatus()).isEqualTo(DueStatus.DUE_NOW);
        assertThat(group.dueFrom()).contains(LocalDate.of(2022, 1, 1));
        assertThat(group.decision()).isEmpty();
    }

    @Test
    void doseForWhichOneVaccineWouldDoInAnyCaseDoesNotWait() {
        InventedSchedule some = schedule(
                        series("Blue").dose(dose().age(age().minimum("0 days")).prefers(BLUE, BLUE_TOO)))
                .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("501", BLUE));
        InventedSchedule only = schedule(
                        series("Blue").dose(dose().age(age().minimum("0 days")).prefers(BLUE)))
                .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("501", BLUE));

        assertThat(group(some, "2022-06-01", Presence.UNKNOWN).dueStatus()).isEqualTo(DueStatus.DUE_NOW);
        assertThat(group(only, "2022-06-01", Presence.UNKNOWN).dueStatus()).isEqualTo(DueStatus.NEEDS_DECISION);
    }

    @Test
    void groupWithoutAnyForecastIsNotRecommended() {
        assertThat(schedule.forecaster()
                        .forecast(born("2020-01-01").build(), LocalDate.of(2022, 6, 1))
                        .group(GREYPOX)
                        .dueStatus())
                .isEqualTo(DueStatus.NOT_RECOMMENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, DUE_LATER",
        "2021-01-01, NEEDS_DECISION",
        "2023-12-31, NEEDS_DECISION",
        "2024-01-01, AGED_OUT"
    })
    void doseThatMayBeContraindicatedNeedsADecisionWhileItCouldBeGiven(String asOf, DueStatus expected) {
        InventedSchedule open = schedule.antigen(BLUEPOX, antigen().contraindicatedBy("501"));

        VaccineGroupForecasts group = group(open, asOf, Presence.UNKNOWN);

        assertThat(group.dueStatus()).isEqualTo(expected);
        assertThat(group.decision())
                .isEqualTo(
                        expected == DueStatus.NEEDS_DECISION
                                ? Optional.of(OpenDecision.CONDITIONAL)
                                : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, DUE_LATER",
        "2021-01-01, NEEDS_DECISION",
        "2021-12-31, NEEDS_DECISION",
        "2022-01-01, DUE_NOW"
    })
    void doseThatMayBeIndicatedNeedsADecisionUnlessItIsDueAnyway(String asOf, DueStatus expected) {
        InventedSchedule atRisk = schedule(
                series("Blue").dose(dose().age(age().minimum("2 years"))),
                series("Blue at risk").group("2").risk("501", "1 year", null).dose(dose()));

        assertThat(group(atRisk, asOf, Presence.UNKNOWN).dueStatus()).isEqualTo(expected);
    }

    private static VaccineGroupForecasts group(InventedSchedule schedule, String asOf, Presence presence) {
        Observation observation = new Observation("501", Optional.empty(), Optional.empty(), presence);
        return schedule.forecaster()
                .forecast(born("2020-01-01").observation(observation).build(), LocalDate.parse(asOf))
                .group(BLUEPOX);
    }

    private static void assertDueStatus(InventedSchedule schedule, String asOf, DueStatus expected) {
        assertThat(schedule.ask(born("2020-01-01"), asOf).group(BLUEPOX).dueStatus())
                .isEqualTo(expected);
    }
}
