package io.jenner.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The embedded schedule answers for every group that concerns the patient, in every case of the CDC. */
class EveryCaseIsAnsweredTest {

    private static final List<String> STANDARD_GROUPS = List.of(
            "COVID-19",
            "DTaP/Tdap/Td",
            "HPV",
            "HepA",
            "HepB",
            "Hib",
            "Influenza",
            "MMR",
            "Meningococcal",
            "Meningococcal B",
            "Pneumococcal",
            "Polio",
            "RSV",
            "Rotavirus",
            "Varicella",
            "Zoster");

    @Test
    void everyGroupWithRelevantSeriesHasForecast() {
        List<Forecast> answers = answers();
        Map<String, String> groups = groupsByAntigen(answers);

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(groupsWithForecast(answer))
                        .containsAll(STANDARD_GROUPS)
                        .containsAll(answer.series().stream()
                                .map(series -> groups.get(series.antigen()))
                                .toList()));
    }

    private static List<Forecast> answers() {
        Stream<Suite> suites = Stream.of(".xlsx", ".csv").flatMap(extension -> CdcFiles.suites(extension).stream());
        Forecaster forecaster = Forecaster.usSchedule();
        return suites.flatMap(suite -> suite.cases().stream())
                .map(found -> forecaster.forecast(
                        found.patient(), found.asOf(), ForecastOptions.DEFAULT.countingDosesAfterAssessmentDate()))
                .toList();
    }

    private static Set<String> groupsWithForecast(Forecast answer) {
        return answer.groups().stream()
                .filter(group -> !group.forecasts().isEmpty())
                .map(VaccineGroupForecasts::vaccineGroup)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> groupsByAntigen(List<Forecast> answers) {
        return answers.stream()
                .flatMap(answer -> answer.forecasts().stream())
                .flatMap(EveryCaseIsAnsweredTest::antigensWithGroup)
                .distinct()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, String>> antigensWithGroup(VaccineGroupForecast forecast) {
        return forecast.series().stream()
                .map(SeriesForecast::antigen)
                .map(antigen -> Map.entry(antigen, forecast.vaccineGroup()));
    }
}
