package io.jenner.rules.us;

import static io.jenner.rules.us.SamplePatients.AS_OF;
import static io.jenner.rules.us.SamplePatients.KNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GroupCoverageTest {

    private static final LocalDate BIRTH = LocalDate.of(1990, 3, 1);
    private static final Forecaster US = Forecaster.usSchedule();

    /** Many series have the same indications. */
    private static final Map<List<Object>, Forecast> ANSWERS = new HashMap<>();

    static Stream<Arguments> people() {
        return Stream.of("2025-11-22", "2021-01-01", "1985-01-01", "1945-01-01")
                .flatMap(birth -> Stream.of(Sex.values()).map(sex -> Arguments.of(birth, sex)));
    }

    @ParameterizedTest(name = "born {0}, {1}")
    @MethodSource("people")
    void everyStandardGroupHasAForecastForEveryone(String birth, Sex sex) {
        Forecast forecast = US.forecast(Patient.born(birth).sex(sex).build(), AS_OF);

        assertThat(forecast.forecasts())
                .extracting(VaccineGroupForecast::seriesType)
                .containsOnly(SeriesType.STANDARD);
        assertThat(forecast.forecasts())
                .extracting(VaccineGroupForecast::vaccineGroup)
                .containsExactlyElementsOf(standardGroups());
    }

    @Test
    void someGroupsAreForPeopleAtRiskOnly() {
        assertThat(standardGroups())
                .hasSizeBetween(10, KNOWLEDGE.vaccineGroups().size() - 5);
    }

    @Test
    void indicationBringsARiskForecastOnItsFirstDayAndNotBefore() {
        assertThat(riskSeries()).isNotEmpty();
        for (Series series : riskSeries()) {
            for (Indication indication : series.indications()) {
                LocalDate first = ageDate(indication.begin());

                assertThat(riskGroups(series, indication, first))
                        .as(series.name() + ", observation " + indication.observation())
                        .contains(series.vaccineGroup());
                if (first.isAfter(BIRTH)) {
                    assertThat(relevant(series, indication, first.minusDays(1)))
                            .as(series.name() + " a day before")
                            .doesNotContain(series.name());
                }
            }
        }
    }

    /** Indications that end at the age at which they begin hold on no day. */
    @Test
    void indicationBringsItsSeriesUntilItsLastDay() {
        for (Series series : riskSeries()) {
            for (Indication indication : series.indications()) {
                if (indication.end() != null && !indication.end().equals(indication.begin())) {
                    LocalDate end = ageDate(indication.end());

                    assertThat(relevant(series, indication, end.minusDays(1)))
                            .as(series.name() + ", observation " + indication.observation())
                            .contains(series.name());
                    assertThat(relevant(series, indication, end))
                            .as(series.name() + " a day later")
                            .doesNotContain(series.name());
                }
            }
        }
    }

    private static List<String> standardGroups() {
        Set<String> standard = KNOWLEDGE.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .filter(series -> series.type() == SeriesType.STANDARD)
                .map(Series::vaccineGroup)
                .collect(Collectors.toSet());
        return KNOWLEDGE.vaccineGroups().stream()
                .map(VaccineGroup::name)
                .filter(standard::contains)
                .toList();
    }

    private static List<Series> riskSeries() {
        return KNOWLEDGE.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .filter(series -> series.type() == SeriesType.RISK)
                .toList();
    }

    private static LocalDate ageDate(@Nullable Offset age) {
        return age == null ? BIRTH : age.after(BIRTH);
    }

    private static List<String> relevant(Series series, Indication indication, LocalDate asOf) {
        return ask(series, indication, asOf).series().stream()
                .map(SeriesForecast::series)
                .toList();
    }

    private static List<String> riskGroups(Series series, Indication indication, LocalDate asOf) {
        return ask(series, indication, asOf).forecasts().stream()
                .filter(forecast -> forecast.seriesType() == SeriesType.RISK)
                .map(VaccineGroupForecast::vaccineGroup)
                .toList();
    }

    private static Forecast ask(Series series, Indication indication, LocalDate asOf) {
        Sex sex = series.requiredGenders().stream().findFirst().orElse(Sex.UNKNOWN);
        Patient patient = Patient.born(BIRTH)
                .sex(sex)
                .observation(indication.observation())
                .build();
        return ANSWERS.computeIfAbsent(List.of(patient, asOf), question -> US.forecast(patient, asOf));
    }
}
