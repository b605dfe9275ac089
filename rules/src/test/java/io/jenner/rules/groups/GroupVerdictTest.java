package io.jenner.rules.groups;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_GREY;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one verdict on a dose for each antigen and vaccine group; the dose is of a vaccine against blue and grey pox. */
class GroupVerdictTest {

    private static final String POX = "Pox";
    private static final DoseRows FROM_ONE_YEAR =
            dose().age(age().absoluteMinimum("1 year").minimum("1 year"));

    @Test
    void doseValidForEveryAntigenIsValidForTheGroup() {
        assertVerdict(pox(dose(), dose()), born("2020-01-01").dose("2020-06-01", BLUE_GREY), EvaluationStatus.VALID);
    }

    @Test
    void doseNotValidForOneAntigenIsNotValidForTheGroup() {
        assertVerdict(
                pox(dose(), FROM_ONE_YEAR),
                born("2020-01-01").dose("2020-06-01", BLUE_GREY),
                EvaluationStatus.NOT_VALID,
                EvaluationReason.TOO_YOUNG);
    }

    @Test
    void doseExtraneousForOneAntigenIsExtraneousForTheGroup() {
        assertVerdict(
                pox(dose(), dose()),
                born("2020-01-01").dose("2020-05-01", BLUE).dose("2020-06-01", BLUE_GREY),
                EvaluationStatus.EXTRANEOUS,
                EvaluationReason.SERIES_ALREADY_COMPLETE);
    }

    @Test
    void notValidGoesBeforeExtraneousAndAllReasonsAreKept() {
        assertVerdict(
                pox(dose(), FROM_ONE_YEAR),
                born("2020-01-01").dose("2020-05-01", BLUE).dose("2020-06-01", BLUE_GREY),
                EvaluationStatus.NOT_VALID,
                EvaluationReason.SERIES_ALREADY_COMPLETE,
                EvaluationReason.TOO_YOUNG);
    }

    @Test
    void substandardGoesBeforeExtraneous() {
        assertVerdict(
                pox(dose(), dose()),
                born("2020-01-01")
                        .dose("2020-05-01", BLUE)
                        .dose(DoseAdministered.builder(LocalDate.of(2020, 6, 1), BLUE_GREY)
                                .poorCondition(true)
                                .build()),
                EvaluationStatus.SUBSTANDARD,
                EvaluationReason.SERIES_ALREADY_COMPLETE,
                EvaluationReason.DOSE_CONDITION);
    }

    @Test
    void reasonThatSeveralAntigensGiveIsGivenOnce() {
        assertVerdict(
                pox(FROM_ONE_YEAR, FROM_ONE_YEAR),
                born("2020-01-01").dose("2020-06-01", BLUE_GREY),
                EvaluationStatus.NOT_VALID,
                EvaluationReason.TOO_YOUNG);
    }

    @Test
    void antigensOfDifferentGroupsHaveVerdictsOfTheirOwn() {
        EvaluatedDose dose = last(
                schedule(
                        series("Blue").dose(dose()),
                        series("Grey").against(GREYPOX).dose(FROM_ONE_YEAR)),
                born("2020-01-01").dose("2020-06-01", BLUE_GREY));

        assertThat(dose.groups())
                .containsExactly(
                        new GroupVerdict(BLUEPOX, EvaluationStatus.VALID, List.of()),
                        new GroupVerdict(GREYPOX, EvaluationStatus.NOT_VALID, List.of(EvaluationReason.TOO_YOUNG)));
    }

    @Test
    void antigenNotInTheVaccineHasNoPartInTheVerdict() {
        EvaluatedDose dose = last(
                pox(dose(), FROM_ONE_YEAR),
                born("2020-01-01").dose("2020-05-01", GREY).dose("2020-06-01", BLUE));

        assertThat(dose.groups()).containsExactly(new GroupVerdict(POX, EvaluationStatus.VALID, List.of()));
    }

    @Test
    void verdictForAnAntigenIsThatOfItsStandardBestSeries() {
        EvaluatedDose dose = last(
                schedule(
                        series("Risk").risk("501").group("2").dose(dose()),
                        series("Standard").dose(FROM_ONE_YEAR)),
                born("2020-01-01").observation("501").dose("2020-06-01", BLUE));

        assertThat(dose.antigens()).extracting(DoseEvaluation::series).containsExactly("Standard");
        assertThat(dose.evaluations()).extracting(DoseEvaluation::series).containsExactly("Risk", "Standard");
    }

    @Test
    void withoutAStandardBestSeriesTheRiskOneGivesTheVerdict() {
        EvaluatedDose dose = last(
                schedule(
                        series("Standard")
                                .equivalentTo("2")
                                .dose(dose().age(age().minimum("0 days")))
                                .dose(FROM_ONE_YEAR),
                        series("Risk").risk("501").group("2").dose(FROM_ONE_YEAR)),
                born("2020-01-01").observation("501").dose("2020-06-01", BLUE));

        assertThat(dose.antigens()).extracting(DoseEvaluation::series).containsExactly("Risk");
        assertThat(dose.groups())
                .containsExactly(
                        new GroupVerdict(BLUEPOX, EvaluationStatus.NOT_VALID, List.of(EvaluationReason.TOO_YOUNG)));
    }

    private static InventedSchedule pox(DoseRows blue, DoseRows grey) {
        return schedule(
                        series("Blue").dose(blue),
                        series("Grey").against(GREYPOX).dose(grey))
                .group(POX, true, BLUEPOX, GREYPOX);
    }

    private static EvaluatedDose last(InventedSchedule schedule, Patient.Builder patient) {
        List<EvaluatedDose> doses = schedule.ask(patient).forecast().doses();
        return doses.get(doses.size() - 1);
    }

    private static void assertVerdict(
            InventedSchedule schedule, Patient.Builder patient, EvaluationStatus status, EvaluationReason... reasons) {
        assertThat(last(schedule, patient).groups()).containsExactly(new GroupVerdict(POX, status, List.of(reasons)));
    }
}
