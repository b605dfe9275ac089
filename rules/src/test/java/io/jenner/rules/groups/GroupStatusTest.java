package io.jenner.rules.groups;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.RED;
import static io.jenner.rules.invented.InventedSchedule.REDPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenner.forecast.DueStatus;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.rules.invented.AntigenRows;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.SeriesRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables 9-3 and 9-4. */
class GroupStatusTest {

    private static final String POX = "Pox";
    private static final String ASSESSED = "2023-01-01";

    // Table 9-4; a blue, a grey and a red series of these statuses

    @ParameterizedTest
    @CsvSource({
        "CONTRAINDICATED, AGED_OUT, NOT_RECOMMENDED, CONTRAINDICATED",
        "NOT_COMPLETE, COMPLETE, CONTRAINDICATED, CONTRAINDICATED",
        "IMMUNE, CONTRAINDICATED, IMMUNE, CONTRAINDICATED",
        "COMPLETE, CONTRAINDICATED, IMMUNE, CONTRAINDICATED",
        "NOT_RECOMMENDED, CONTRAINDICATED, COMPLETE, CONTRAINDICATED",
        "AGED_OUT, NOT_COMPLETE, COMPLETE, AGED_OUT",
        "COMPLETE, NOT_RECOMMENDED, COMPLETE, NOT_RECOMMENDED",
        "NOT_RECOMMENDED, AGED_OUT, NOT_COMPLETE, AGED_OUT",
        "COMPLETE, IMMUNE, AGED_OUT, AGED_OUT",
        "NOT_COMPLETE, NOT_RECOMMENDED, COMPLETE, NOT_RECOMMENDED",
        "IMMUNE, IMMUNE, NOT_RECOMMENDED, NOT_RECOMMENDED",
        "COMPLETE, IMMUNE, NOT_COMPLETE, NOT_COMPLETE",
        "NOT_COMPLETE, NOT_COMPLETE, NOT_COMPLETE, NOT_COMPLETE",
        "IMMUNE, IMMUNE, IMMUNE, IMMUNE",
        "IMMUNE, COMPLETE, IMMUNE, COMPLETE",
        "COMPLETE, COMPLETE, COMPLETE, COMPLETE"
    })
    void statusOfAGroupFollowsFromThoseOfItsAntigens(
            SeriesStatus blue, SeriesStatus grey, SeriesStatus red, SeriesStatus expected) {
        Outcome outcome = schedule(of(BLUEPOX, blue), of(GREYPOX, grey), of(REDPOX, red))
                .antigen(BLUEPOX, standing(blue))
                .antigen(GREYPOX, standing(grey))
                .antigen(REDPOX, standing(red))
                .group(POX, true, BLUEPOX, GREYPOX, REDPOX)
                .ask(patient(), ASSESSED);

        assertThat(outcome.forecast().series())
                .extracting(SeriesForecast::status)
                .containsExactly(blue, grey, red);
        assertThat(outcome.group(POX).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void groupOfOneAntigenHasTheStatusOfItsSeries(SeriesStatus status) {
        Outcome outcome =
                schedule(of(BLUEPOX, status)).antigen(BLUEPOX, standing(status)).ask(patient(), ASSESSED);

        assertThat(outcome.group(BLUEPOX).status()).isEqualTo(status);
    }

    @Test
    void closedGroupHasNeitherDatesNorNumberNorVaccines() {
        VaccineGroupForecast group = schedule(
                        of(BLUEPOX, SeriesStatus.NOT_COMPLETE), of(GREYPOX, SeriesStatus.NOT_COMPLETE))
                .antigen(BLUEPOX, antigen().contraindicatedBy("501"))
                .group(POX, true, BLUEPOX, GREYPOX)
                .ask(patient(), ASSESSED)
                .group(POX);

        assertThat(group.status()).isEqualTo(SeriesStatus.CONTRAINDICATED);
        assertThat(group.dates()).isEqualTo(ForecastDates.NONE);
        assertThat(group.doseNumber()).isEmpty();
        assertThat(group.candidateVaccines()).isEmpty();
    }

    @Test
    void antigenStillOpenIsNamedInAClosedGroup() {
        VaccineGroupForecast group = schedule(
                        of(BLUEPOX, SeriesStatus.NOT_COMPLETE), of(GREYPOX, SeriesStatus.NOT_COMPLETE))
                .antigen(BLUEPOX, antigen().contraindicatedBy("501"))
                .group(POX, true, BLUEPOX, GREYPOX)
                .ask(patient(), ASSESSED)
                .group(POX);

        assertThat(group.antigens()).containsExactly(GREYPOX);
    }

    @Test
    void onlyOpenAntigensAreRecommended() {
        VaccineGroupForecast group = schedule(
                        of(BLUEPOX, SeriesStatus.NOT_COMPLETE),
                        of(GREYPOX, SeriesStatus.COMPLETE),
                        of(REDPOX, SeriesStatus.NOT_COMPLETE))
                .group(POX, true, BLUEPOX, GREYPOX, REDPOX)
                .ask(patient(), ASSESSED)
                .group(POX);

        assertThat(group.antigens()).containsExactly(BLUEPOX, REDPOX);
    }

    @Test
    void reasonsOfAllSeriesAreGivenOnceInTheirOrder() {
        VaccineGroupForecast group = schedule(
                        of(BLUEPOX, SeriesStatus.COMPLETE),
                        of(GREYPOX, SeriesStatus.AGED_OUT),
                        of(REDPOX, SeriesStatus.COMPLETE))
                .group(POX, true, BLUEPOX, GREYPOX, REDPOX)
                .ask(patient(), ASSESSED)
                .group(POX);

        assertThat(group.reasons())
                .containsExactly(ForecastReason.SERIES_COMPLETE, ForecastReason.MAXIMUM_AGE_EXCEEDED);
    }

    @Test
    void openGroupGivesTheReasonsOfItsClosedSeries() {
        VaccineGroupForecast group = schedule(
                        of(BLUEPOX, SeriesStatus.NOT_COMPLETE), of(GREYPOX, SeriesStatus.COMPLETE))
                .group(POX, true, BLUEPOX, GREYPOX)
                .ask(patient(), ASSESSED)
                .group(POX);

        assertThat(group.status()).isEqualTo(SeriesStatus.NOT_COMPLETE);
        assertThat(group.reasons()).containsExactly(ForecastReason.SERIES_COMPLETE);
    }

    // Several series of one type and antigen

    @Test
    void severalSeriesOfOneAntigenAreMergedLikeAntigens() {
        Outcome outcome = schedule(
                        of(BLUEPOX, SeriesStatus.COMPLETE),
                        series("Later").group("3").dose(anyAge()).dose(anyAge()))
                .ask(patient(), ASSESSED);

        assertThat(outcome.group(BLUEPOX).status()).isEqualTo(SeriesStatus.NOT_COMPLETE);
        assertThat(outcome.group(BLUEPOX).series()).hasSize(2);
    }

    // Series types

    @Test
    void standardAndRiskForecastsAreKeptApart() {
        Outcome outcome = schedule(
                        of(BLUEPOX, SeriesStatus.AGED_OUT),
                        series("Blue risk")
                                .risk("503")
                                .group("2")
                                .dose(anyAge())
                                .dose(anyAge()),
                        of(GREYPOX, SeriesStatus.COMPLETE))
                .group(POX, true, BLUEPOX, GREYPOX)
                .ask(patient().observation("503"), ASSESSED);

        assertThat(outcome.forecast().group(POX).forecasts())
                .extracting(VaccineGroupForecast::seriesType, VaccineGroupForecast::status)
                .containsExactly(
                        tuple(SeriesType.STANDARD, SeriesStatus.AGED_OUT),
                        tuple(SeriesType.RISK, SeriesStatus.NOT_COMPLETE));
    }

    @Test
    void antigenWithoutARiskSeriesIsLeftOutOfTheRiskForecast() {
        Outcome outcome = schedule(
                        of(BLUEPOX, SeriesStatus.COMPLETE),
                        series("Blue risk").risk("503").group("2").dose(anyAge()),
                        of(GREYPOX, SeriesStatus.CONTRAINDICATED))
                .antigen(GREYPOX, standing(SeriesStatus.CONTRAINDICATED))
                .group(POX, true, BLUEPOX, GREYPOX)
                .ask(patient().observation("503"), ASSESSED);

        VaccineGroupForecast risk = outcome.forecast().group(POX).forecasts().get(1);
        assertThat(risk.series()).extracting(SeriesForecast::series).containsExactly("Blue risk");
        assertThat(risk.status()).isEqualTo(SeriesStatus.COMPLETE);
    }

    @Test
    void evaluationOnlySeriesCountsAsStandard() {
        VaccineGroupForecast group = schedule(
                        series("Elsewhere").evaluationOnly().dose(anyAge()),
                        series("Default").dose(anyAge()).dose(anyAge()))
                .ask(patient(), ASSESSED)
                .group(BLUEPOX);

        assertThat(group.seriesType()).isEqualTo(SeriesType.STANDARD);
        assertThat(group.status()).isEqualTo(SeriesStatus.COMPLETE);
        assertThat(group.series()).extracting(SeriesForecast::series).containsExactly("Elsewhere");
    }

    // Groups without a best series

    @Test
    void groupWithoutRelevantSeriesHasNoForecast() {
        Outcome outcome = schedule(series("Risk").risk("503").dose(anyAge())).ask(patient(), ASSESSED);

        assertThat(outcome.forecast().group(BLUEPOX).forecasts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2037-12-31, NOT_RECOMMENDED", "2038-01-01, NOT_COMPLETE"})
    void groupBelowItsAgeToStartStaysInTheAnswer(String assessed, SeriesStatus expected) {
        VaccineGroupForecast group = schedule(
                        series("Adult").startFrom("18 years").dose(anyAge()))
                .ask(born("2020-01-01"), assessed)
                .group(BLUEPOX);

        assertThat(group.status()).isEqualTo(expected);
    }

    @Test
    void groupBelowItsAgeToStartHasTheReasonAndNoDates() {
        VaccineGroupForecast group = schedule(
                        series("Adult").startFrom("18 years").dose(anyAge()))
                .ask(born("2020-01-01"), ASSESSED)
                .group(BLUEPOX);

        assertThat(group.reasons()).containsExactly(ForecastReason.BELOW_MINIMUM_AGE_TO_START);
        assertThat(group.dates()).isEqualTo(ForecastDates.NONE);
        assertThat(group.antigens()).isEmpty();
        assertThat(group.dueStatus()).isEqualTo(DueStatus.NOT_RECOMMENDED);
    }

    @Test
    void seriesBelowItsAgeToStartIsNotMergedWithOthers() {
        VaccineGroupForecast group = schedule(
                        series("Child").dose(anyAge()).dose(anyAge()),
                        series("Adult").group("3").startFrom("18 years").dose(anyAge().prefers(BLUE_TOO)))
                .ask(patient(), ASSESSED)
                .group(BLUEPOX);

        assertThat(group.status()).isEqualTo(SeriesStatus.NOT_COMPLETE);
        assertThat(group.series()).extracting(SeriesForecast::series).containsExactly("Child");
    }

    @Test
    void closedWinnerThatIsNotBestStandsInForItsGroup() {
        VaccineGroupForecast group = schedule(series("Elsewhere")
                        .evaluationOnly()
                        .isDefault(true)
                        .dose(dose().age(age().minimum("0 days").maximum("1 year"))))
                .ask(born("2020-01-01"), ASSESSED)
                .group(BLUEPOX);

        assertThat(group.status()).isEqualTo(SeriesStatus.AGED_OUT);
        assertThat(group.seriesType()).isEqualTo(SeriesType.STANDARD);
        assertThat(group.dates()).isEqualTo(ForecastDates.NONE);
    }

    /** Returns a series that gets this status, where its antigen has the standing that goes with it. */
    private static SeriesRows of(String antigen, SeriesStatus status) {
        SeriesRows series = series(antigen).against(antigen);
        return switch (status) {
            case COMPLETE -> series.dose(anyAge());
            case AGED_OUT ->
                series.dose(anyAge()).dose(dose().age(age().minimum("0 days").maximum("1 year")));
            case NOT_RECOMMENDED -> series.dose(anyAge()).dose(anyAge().season("2020-01-01", "2020-06-30"));
            case NOT_COMPLETE, IMMUNE, CONTRAINDICATED -> series.dose(anyAge()).dose(anyAge());
        };
    }

    private static AntigenRows standing(SeriesStatus status) {
        return switch (status) {
            case IMMUNE -> antigen().immuneBy("502");
            case CONTRAINDICATED -> antigen().contraindicatedBy("501");
            default -> antigen();
        };
    }

    private static DoseRows anyAge() {
        return dose().age(age().minimum("0 days"));
    }

    private static Patient.Builder patient() {
        return born("2020-01-01")
                .dose("2020-02-01", BLUE)
                .dose("2020-02-01", GREY)
                .dose("2020-02-01", RED)
                .observation("501")
                .observation("502");
    }
}
