package io.jenner.rules.us;

import static io.jenner.rules.us.SamplePatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every answer, whoever is asked about. */
class AnswerInvariantsTest {

    private static final List<Patient> PATIENTS = SamplePatients.of(200);
    private static final List<Forecast> ANSWERS = PATIENTS.stream()
            .map(patient -> Forecaster.usSchedule().forecast(patient, AS_OF))
            .toList();

    @Test
    void everyDoseOfTheInputIsInTheAnswerInItsPlace() {
        for (int i = 0; i < PATIENTS.size(); i++) {
            List<EvaluatedDose> doses = ANSWERS.get(i).doses();

            assertThat(doses)
                    .extracting(EvaluatedDose::dose)
                    .isEqualTo(PATIENTS.get(i).doses());
            assertThat(doses)
                    .extracting(EvaluatedDose::position)
                    .isEqualTo(IntStream.rangeClosed(1, doses.size()).boxed().toList());
        }
    }

    @Test
    void everyDoseIsEitherEvaluatedOrSaidNotToBe() {
        assertThat(ANSWERS.stream().flatMap(answer -> answer.doses().stream())).allSatisfy(dose -> {
            assertThat(dose.evaluations().isEmpty())
                    .isEqualTo(dose.notEvaluated().isPresent());
            assertThat(dose.groups().isEmpty()).isEqualTo(dose.notEvaluated().isPresent());
        });
    }

    @Test
    void everyDoseThatDoesNotCountHasAReason() {
        assertThat(ANSWERS.stream()
                        .flatMap(answer -> answer.doses().stream())
                        .flatMap(dose -> dose.evaluations().stream()))
                .isNotEmpty()
                .allSatisfy(evaluation -> assertThat(evaluation.reasons().isEmpty())
                        .isEqualTo(evaluation.status() == EvaluationStatus.VALID));
    }

    @Test
    void onlyOpenForecastsHaveDatesAndNumbers() {
        assertThat(groups()).allSatisfy(group -> {
            boolean open = group.status() == SeriesStatus.NOT_COMPLETE;
            assertThat(group.dates().earliest().isPresent()).isEqualTo(open);
            assertThat(group.dates().recommended().isPresent()).isEqualTo(open);
            assertThat(group.doseNumber().isPresent()).isEqualTo(open);
            assertThat(open || group.dates().equals(ForecastDates.NONE)).isTrue();
        });
    }

    @Test
    void noDateOfAForecastIsBeforeTheEarliest() {
        assertThat(groups().stream().map(VaccineGroupForecast::dates)).allSatisfy(dates -> {
            LocalDate earliest = dates.earliest().orElse(LocalDate.MIN);
            assertThat(dates.recommended().stream())
                    .allSatisfy(day -> assertThat(day).isAfterOrEqualTo(earliest));
            assertThat(dates.pastDue().stream())
                    .allSatisfy(day -> assertThat(day).isAfterOrEqualTo(earliest));
        });
    }

    @Test
    void noSeriesForecastsADoseAfterItsLatestDate() {
        assertThat(series().stream().map(SeriesForecast::dates))
                .allSatisfy(dates -> assertThat(dates.latest().stream())
                        .allSatisfy(day -> assertThat(day)
                                .isAfterOrEqualTo(dates.earliest().orElseThrow())));
    }

    @Test
    void everySeriesIsClosedForAReasonOrForecastsATargetDose() {
        assertThat(series()).allSatisfy(series -> {
            assertThat(series.reason().isPresent())
                    .isEqualTo(series.targetDose().isEmpty());
            assertThat(series.reason().map(reason -> reason.status()).orElse(SeriesStatus.NOT_COMPLETE))
                    .isEqualTo(series.status());
        });
    }

    @Test
    void everyBestSeriesIsTheWinnerOfItsGroupAlone() {
        for (Forecast answer : ANSWERS) {
            List<SeriesForecast> winners = answer.series().stream()
                    .filter(series -> series.selection().prioritized())
                    .toList();

            assertThat(winners).doesNotHaveDuplicates();
            assertThat(winners.stream().map(series -> series.antigen() + series.seriesGroup()))
                    .doesNotHaveDuplicates();
            assertThat(winners)
                    .containsAll(answer.series().stream()
                            .filter(series -> series.selection().best())
                            .toList());
        }
    }

    @Test
    void messagesHoldNoPersonalData() {
        for (int i = 0; i < PATIENTS.size(); i++) {
            Patient patient = PATIENTS.get(i);
            String findings = ANSWERS.get(i).findings().toString();

            assertThat(findings).doesNotContain(patient.birthDate().toString());
            assertThat(patient.doses())
                    .allSatisfy(dose ->
                            assertThat(findings).doesNotContain(dose.date().toString()));
            assertThat(patient.observations())
                    .allSatisfy(observation -> assertThat(findings).doesNotContain(observation.code()));
        }
    }

    private static List<VaccineGroupForecast> groups() {
        return ANSWERS.stream().flatMap(answer -> answer.forecasts().stream()).toList();
    }

    private static List<SeriesForecast> series() {
        return ANSWERS.stream().flatMap(answer -> answer.series().stream()).toList();
    }
}
