package io.jenner.rules.options;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day to ask again. Born 2020-01-01. */
class ReEvaluationTest {

    private static final DoseRows FROM_TWO_TO_FOUR = dose().age(age().minimum("1 year")
            .recommendedFrom("2 years")
            .recommendedBefore("3 years + 1 day")
            .maximum("4 years"));

    private final InventedSchedule schedule = schedule(series("Blue").dose(FROM_TWO_TO_FOUR));

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 2021-01-01",
        "2020-12-31, 2021-01-01",
        "2021-01-01, 2022-01-01",
        "2021-12-31, 2022-01-01",
        "2022-01-01, 2023-01-02",
        "2023-01-01, 2023-01-02",
        "2023-01-02, 2024-01-01"
    })
    void dayOnWhichTheDueStatusChangesIsTheOneToAskAgain(String asOf, LocalDate again) {
        assertThat(again(born("2020-01-01"), asOf)).contains(again);
    }

    @Test
    void onceNothingChangesAnyMoreThereIsNoDay() {
        assertThat(again(born("2020-01-01"), "2024-01-01")).isEmpty();
    }

    @Test
    void doseThatIsStillToComeChangesTheAnswerOnItsDay() {
        assertThat(again(born("2020-01-01").dose("2022-05-05", BLUE), "2022-02-01"))
                .contains(LocalDate.of(2022, 5, 5));
    }

    @Test
    void doseThatCountsAlreadyDoesNot() {
        ForecastOptions counting = ForecastOptions.DEFAULT.withReEvaluation().countingDosesAfterAssessmentDate();
        Patient patient = born("2020-01-01").dose("2022-05-05", BLUE).build();

        assertThat(schedule.forecaster()
                        .forecast(patient, LocalDate.of(2022, 2, 1), counting)
                        .reEvaluateOn())
                .isEmpty();
    }

    @Test
    void rowOfTheScheduleThatCeasesToHoldChangesTheAnswerOnItsDay() {
        InventedSchedule dated = schedule(series("Blue")
                .dose(dose().age(age().minimum("5 years").until("2022-07-01"))
                        .age(age().minimum("4 years").from("2022-07-01"))));

        assertThat(dated.forecaster()
                        .forecast(born("2020-01-01").build(), LocalDate.of(2022, 2, 1), options())
                        .reEvaluateOn())
                .contains(LocalDate.of(2022, 7, 1));
    }

    @Test
    void observationThatEndsWithoutEffectIsNoReason() {
        Observation ending = new Observation(
                "501", Optional.empty(), Optional.of(LocalDate.of(2021, 6, 1)), Observation.Presence.PRESENT);

        assertThat(again(born("2020-01-01").observation(ending), "2021-03-01")).contains(LocalDate.of(2022, 1, 1));
    }

    @Test
    void dayIsThereOnlyIfAskedFor() {
        assertThat(schedule.forecaster()
                        .forecast(born("2020-01-01").build(), LocalDate.of(2021, 1, 1))
                        .reEvaluateOn())
                .isEmpty();
    }

    private Optional<LocalDate> again(Patient.Builder patient, String asOf) {
        return schedule.forecaster()
                .forecast(patient.build(), LocalDate.parse(asOf), options())
                .reEvaluateOn();
    }

    private static ForecastOptions options() {
        return ForecastOptions.DEFAULT.withReEvaluation();
    }
}
