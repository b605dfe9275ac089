package io.jenner.rules.input;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.Sex;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationIntakeTest {

    private static final String ASSESSED = "2023-01-01";

    private final InventedSchedule schedule = schedule(
                    series("Blue").dose(anyAge()),
                    series("Blue risk")
                            .risk("501", "1 year", "4 years")
                            .group("2")
                            .dose(anyAge()),
                    series("Grey risk")
                            .against(GREYPOX)
                            .risk("501")
                            .genders(Sex.FEMALE)
                            .dose(anyAge()))
            .antigen(BLUEPOX, antigen().contraindicatedBy("502").vaccineContraindicatedBy("503", BLUE))
            .antigen(GREYPOX, antigen().contraindicatedBy("502"));

    @Test
    void unknownCodeIsPointedOutAndDecidesNothing() {
        Outcome outcome = schedule.ask(patient().observation("505").observation("899"), ASSESSED);

        assertThat(outcome.forecast().findings())
                .containsExactly(new Finding(
                        Code.UNKNOWN_OBSERVATION,
                        "observations[2]",
                        "found a code that the schedule does not know, expected a CDSi observation code of three"
                                + " digits. The observation decides nothing. Remedy: check the code"));
        assertSameAnswers(outcome, schedule.ask(patient(), ASSESSED));
    }

    // Indications

    @Test
    void indicationThatMayBePresentNamesTheSeriesAndDecidesNothing() {
        Outcome outcome = schedule.ask(patient().sex(Sex.FEMALE).observation(unknown("501")), ASSESSED);

        assertThat(outcome.forecast().findings())
                .containsExactly(new Finding(
                        Code.UNDETERMINED_INDICATION,
                        "observations[1]",
                        "found an observation whose presence is unknown, expected it to be known. If it is present, a"
                                + " clinician should consider: Blue risk; Grey risk."
                                + " Remedy: find out and state whether it is present",
                        List.of(BLUEPOX, GREYPOX)));
        assertSameAnswers(outcome, schedule.ask(patient().sex(Sex.FEMALE), ASSESSED));
    }

    @Test
    void indicationThatMayBePresentNamesNoSeriesForAnotherGender() {
        Outcome outcome = schedule.ask(patient().sex(Sex.MALE).observation(unknown("501")), ASSESSED);

        assertThat(outcome.findings(Code.UNDETERMINED_INDICATION))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("consider: Blue risk. Remedy"));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, 0", "2021-01-01, 1", "2023-12-31, 1", "2024-01-01, 0"})
    void indicationThatMayBePresentCountsWithinItsAges(String assessed, int findings) {
        Outcome outcome = schedule.ask(born("2020-01-01").observation(unknown("501")), assessed);

        assertThat(outcome.findings(Code.UNDETERMINED_INDICATION)).hasSize(findings);
    }

    @Test
    void indicationKnownToBePresentLeavesNothingToFindOut() {
        Outcome outcome = schedule.ask(patient().observation(unknown("501")).observation("501"), ASSESSED);

        assertThat(outcome.findings(Code.UNDETERMINED_INDICATION)).isEmpty();
        assertThat(outcome.seriesNames()).contains("Blue risk");
    }

    @Test
    void findingNamesThePlaceOfTheEntryThatHolds() {
        Observation ended = new Observation(
                "501", Optional.empty(), Optional.of(LocalDate.parse(ASSESSED)), Observation.Presence.UNKNOWN);
        Outcome outcome = schedule.ask(patient().observation(ended).observation(unknown("501")), ASSESSED);

        assertThat(outcome.forecast().findings()).extracting(Finding::subject).containsExactly("observations[2]");
    }

    // Contraindications

    @Test
    void contraindicationThatMayBePresentIsPointedOutAndBlocksNothing() {
        Outcome outcome = schedule.ask(patient().observation("505").observation(unknown("502")), ASSESSED);

        assertThat(outcome.findings(Code.UNDETERMINED_CONTRAINDICATION))
                .extracting(Finding::subject)
                .containsExactly("observations[2]");
        assertThat(outcome.group(BLUEPOX).status()).isEqualTo(SeriesStatus.NOT_COMPLETE);
        assertSameAnswers(outcome, schedule.ask(patient(), ASSESSED));
    }

    @Test
    void contraindicationThatMayBePresentNamesTheAntigensConcerned() {
        Outcome outcome = schedule.ask(
                patient().sex(Sex.FEMALE).observation(unknown("502")).observation("501"), ASSESSED);

        assertThat(outcome.findings(Code.UNDETERMINED_CONTRAINDICATION))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("found an observation whose presence is unknown, expected it to be known. If it is"
                                + " present, it is a contraindication for: Bluepox, Greypox."
                                + " Remedy: find out before vaccinating"));
    }

    @Test
    void contraindicationOfAnAntigenWithoutRelevantSeriesIsNotAskedFor() {
        Outcome outcome = schedule.ask(patient().observation(unknown("502")), ASSESSED);

        assertThat(outcome.findings(Code.UNDETERMINED_CONTRAINDICATION))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("for: Bluepox. Remedy"));
    }

    @Test
    void vaccineContraindicationThatMayBePresentIsPointedOutToo() {
        Outcome outcome = schedule.ask(patient().observation(unknown("503")), ASSESSED);

        assertThat(outcome.findings(Code.UNDETERMINED_CONTRAINDICATION)).hasSize(1);
        assertSameAnswers(outcome, schedule.ask(patient(), ASSESSED));
    }

    // Seasons

    @ParameterizedTest
    @CsvSource({"2022-08-31, 1", "2022-09-01, 0", "2023-04-30, 0", "2023-05-01, 1"})
    void dayOutsideTheSeasonsOfTheScheduleIsPointedOut(String assessed, int findings) {
        InventedSchedule seasonal = schedule(
                series("Autumn").dose(anyAge().season("2022-09-01", "2023-01-31")),
                series("Winter").against(GREYPOX).dose(anyAge().season("2022-10-01", "2023-04-30")),
                series("No end").group("2").dose(anyAge().season("2021-01-01", null)));

        Outcome outcome = seasonal.ask(born("2020-01-01"), assessed);

        assertThat(outcome.findings(Code.SCHEDULE_OUT_OF_SEASON)).hasSize(findings);
    }

    @Test
    void findingOnTheSeasonNamesItsDays() {
        Outcome outcome = schedule(series("Autumn").dose(anyAge().season("2022-09-01", "2023-01-31")))
                .ask(born("2020-01-01"), "2023-02-01");

        assertThat(outcome.forecast().findings())
                .containsExactly(new Finding(
                        Code.SCHEDULE_OUT_OF_SEASON,
                        "asOf",
                        "found an assessment date outside the seasons that the schedule holds (2022-09-01 to"
                                + " 2023-01-31), expected one inside. Forecasts of seasonal vaccines do not hold."
                                + " Remedy: use a schedule for the season"));
    }

    @Test
    void scheduleWithoutSeasonsIsNeverOutOfSeason() {
        assertThat(schedule.ask(born("2020-01-01"), "2095-01-01").findings(Code.SCHEDULE_OUT_OF_SEASON))
                .isEmpty();
    }

    /** What is not known may make a group wait for a decision; its forecasts stay. */
    private static void assertSameAnswers(Outcome outcome, Outcome expected) {
        Forecast forecast = outcome.forecast();
        assertThat(List.of(forecast.doses(), forecast.forecasts(), forecast.series()))
                .isEqualTo(List.of(
                        expected.forecast().doses(),
                        expected.forecast().forecasts(),
                        expected.forecast().series()));
    }

    private static DoseRows anyAge() {
        return dose().age(age().minimum("0 days"));
    }

    private static Patient.Builder patient() {
        return born("2020-01-01");
    }

    private static Observation unknown(String code) {
        return new Observation(code, Optional.empty(), Optional.empty(), Observation.Presence.UNKNOWN);
    }
}
