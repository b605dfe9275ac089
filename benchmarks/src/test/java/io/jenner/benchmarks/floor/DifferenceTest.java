package io.jenner.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final Floor floor = Floor.usSchedule();

    /** A child with two doses of some antigens on one day, and a dose that is not known. */
    private final Forecast answer = floor.forecast(
            Patient.born("2025-03-10")
                    .dose("2025-05-10", "20")
                    .dose("2025-05-10", "146")
                    .dose("2025-05-20", "9999")
                    .build(),
            LocalDate.of(2025, 7, 1));

    @Test
    void anAnswerDoesNotDifferFromItself() {
        assertThat(Difference.between(answer, answer)).isEmpty();
    }

    @Test
    void anotherDateOfASeriesIsNoticed() {
        List<SeriesForecast> series = new ArrayList<>(answer.series());
        int open = 0;
        while (series.get(open).dates().earliest().isEmpty()) {
            open++;
        }
        series.set(open, dayLater(series.get(open)));
        assertThat(Difference.between(answer, with(answer.doses(), answer.groups(), series, answer.findings())))
                .singleElement()
                .matches(difference -> difference.part().equals("series.dates.earliest"))
                .hasToString("series[%d].dates.earliest: the engine says %s, the floor says %s"
                        .formatted(
                                open,
                                answer.series().get(open).dates().earliest(),
                                series.get(open).dates().earliest()));
    }

    @Test
    void anotherVerdictIsNoticed() {
        List<EvaluatedDose> doses = new ArrayList<>(answer.doses());
        EvaluatedDose first = doses.get(0);
        doses.set(
                0,
                new EvaluatedDose(
                        first.position(),
                        first.dose(),
                        first.name(),
                        first.vaccineGroups(),
                        first.notEvaluated(),
                        first.antigens(),
                        first.groups(),
                        first.evaluations().subList(1, first.evaluations().size())));
        assertThat(Difference.between(answer, with(doses, answer.groups(), answer.series(), answer.findings())))
                .singleElement()
                .matches(difference -> difference.place().equals("doses[0].evaluations"));
    }

    @Test
    void aMissingGroupIsNoticed() {
        List<VaccineGroupForecasts> groups =
                answer.groups().subList(0, answer.groups().size() - 1);
        assertThat(Difference.between(answer, with(answer.doses(), groups, answer.series(), answer.findings())))
                .singleElement()
                .matches(difference -> difference.part().equals("groups"));
    }

    @Test
    void aFindingAboutAnotherDoseIsNoticed() {
        List<Finding> findings = answer.findings().stream()
                .map(finding -> new Finding(finding.code(), "doses[1]", finding.message()))
                .toList();
        assertThat(Difference.between(answer, with(answer.doses(), answer.groups(), answer.series(), findings)))
                .isNotEmpty()
                .allMatch(difference -> difference.part().equals("findings.subject"));
    }

    @Test
    void orderAndMessagesOfFindingsDoNotMatter() {
        List<Finding> findings = new ArrayList<>(answer.findings().stream()
                .map(finding -> new Finding(finding.code(), finding.subject(), "in other words"))
                .toList());
        assertThat(findings).hasSizeGreaterThan(1);
        Collections.reverse(findings);
        assertThat(Difference.between(answer, with(answer.doses(), answer.groups(), answer.series(), findings)))
                .isEmpty();
    }

    private Forecast with(
            List<EvaluatedDose> doses,
            List<VaccineGroupForecasts> groups,
            List<SeriesForecast> series,
            List<Finding> findings) {
        return new Forecast(answer.asOf(), answer.stamp(), doses, groups, series, findings);
    }

    private static SeriesForecast dayLater(SeriesForecast series) {
        ForecastDates dates = series.dates();
        Optional<LocalDate> later = dates.earliest().map(day -> day.plusDays(1));
        return new SeriesForecast(
                series.antigen(),
                series.series(),
                series.seriesType(),
                series.seriesGroup(),
                series.status(),
                series.reason(),
                new ForecastDates(
                        later,
                        dates.recommended(),
                        dates.pastDue(),
                        dates.latest(),
                        dates.unadjustedRecommended(),
                        dates.unadjustedPastDue()),
                series.doseNumber(),
                series.targetDose(),
                series.targetDoses(),
                series.recommendedVaccines(),
                series.candidateVaccines(),
                series.contraindications(),
                series.guidance(),
                series.sharedDecision(),
                series.selection());
    }
}
