package io.jenner.rules.invented;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answer to a test's question, with the assertions that tests make. */
public final class Outcome {

    private final Forecast forecast;

    Outcome(Forecast forecast) {
        this.forecast = forecast;
    }

    /** Returns the answer itself. */
    public Forecast forecast() {
        return forecast;
    }

    /** Looks at a dose of the input, from 1, as the only series that judged it sees it. */
    public DoseOutcome dose(int position) {
        return new DoseOutcome(given(position), null);
    }

    /** Looks at a dose of the input, from 1, as that series sees it. */
    public DoseOutcome dose(int position, String series) {
        return new DoseOutcome(given(position), series);
    }

    private EvaluatedDose given(int position) {
        return forecast.doses().get(position - 1);
    }

    /** Looks at the forecast of the only series that is relevant. */
    public SeriesOutcome series() {
        assertThat(seriesNames()).as("relevant series").hasSize(1);
        return new SeriesOutcome(forecast.series().get(0));
    }

    /** Looks at the forecast of that series. */
    public SeriesOutcome series(String name) {
        assertThat(seriesNames()).as("relevant series").contains(name);
        return new SeriesOutcome(forecast.series().stream()
                .filter(series -> series.series().equals(name))
                .findFirst()
                .orElseThrow());
    }

    /** Returns the names of the relevant series in the order of the schedule. */
    public List<String> seriesNames() {
        return forecast.series().stream().map(SeriesForecast::series).toList();
    }

    /** Returns the only forecast of a vaccine group. */
    public VaccineGroupForecast group(String name) {
        List<VaccineGroupForecast> forecasts = forecast.group(name).forecasts();
        assertThat(forecasts).as("forecasts of " + name).hasSize(1);
        return forecasts.get(0);
    }

    /** Returns the findings of a kind. */
    public List<Finding> findings(Finding.Code code) {
        return forecast.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    /** A dose as one series sees it. */
    public static final class DoseOutcome {
        private final EvaluatedDose dose;
        private final @Nullable String series;

        private DoseOutcome(EvaluatedDose dose, @Nullable String series) {
            this.dose = dose;
            this.series = series;
        }

        /** Returns what the series says. */
        public DoseEvaluation evaluation() {
            List<DoseEvaluation> evaluations = dose.evaluations().stream()
                    .filter(evaluation -> series == null || evaluation.series().equals(series))
                    .toList();
            assertThat(evaluations)
                    .as("evaluations of dose " + dose.position() + " by " + (series == null ? "any series" : series))
                    .hasSize(1);
            return evaluations.get(0);
        }

        /** Asserts that it counts, with exactly these remarks. */
        public DoseOutcome isValid(EvaluationReason... remarks) {
            has(EvaluationStatus.VALID);
            assertThat(evaluation().remarks()).as("remarks").containsExactlyInAnyOrder(remarks);
            return this;
        }

        /** Asserts that it does not count, for exactly these reasons. */
        public DoseOutcome isNotValid(EvaluationReason... reasons) {
            return has(EvaluationStatus.NOT_VALID, reasons);
        }

        /** Asserts that it is extraneous, for exactly these reasons. */
        public DoseOutcome isExtraneous(EvaluationReason... reasons) {
            return has(EvaluationStatus.EXTRANEOUS, reasons);
        }

        /** Asserts that it is sub-standard, for exactly these reasons. */
        public DoseOutcome isSubstandard(EvaluationReason... reasons) {
            return has(EvaluationStatus.SUBSTANDARD, reasons);
        }

        /** Asserts the status and exactly these reasons. */
        public DoseOutcome has(EvaluationStatus status, EvaluationReason... reasons) {
            DoseEvaluation evaluation = evaluation();
            assertThat(evaluation.status())
                    .as("status of dose " + dose.position() + ", reasons " + evaluation.reasons())
                    .isEqualTo(status);
            assertThat(evaluation.reasons()).as("reasons").containsExactlyInAnyOrder(reasons);
            return this;
        }

        /** Asserts against which target dose it was judged; 0 for none. */
        public DoseOutcome isFor(int targetDose) {
            assertThat(evaluation().targetDose().orElse(0)).as("target dose").isEqualTo(targetDose);
            return this;
        }

        /** Asserts that it entered no rule, for this reason. */
        public DoseOutcome isNotEvaluated(EvaluatedDose.NotEvaluatedReason reason) {
            assertThat(dose.notEvaluated()).as("not evaluated").contains(reason);
            return this;
        }

        /** Asserts that no series judged it. */
        public DoseOutcome isJudgedByNoSeries() {
            assertThat(dose.evaluations()).isEmpty();
            return this;
        }

        /** Asserts which series judged it. */
        public DoseOutcome isJudgedBy(String... names) {
            assertThat(dose.evaluations()).extracting(DoseEvaluation::series).containsExactlyInAnyOrder(names);
            return this;
        }
    }

    /** The forecast of one series. */
    public static final class SeriesOutcome {
        private final SeriesForecast series;

        private SeriesOutcome(SeriesForecast series) {
            this.series = series;
        }

        /** Returns the forecast itself. */
        public SeriesForecast forecast() {
            return series;
        }

        /** Asserts that a target dose is forecast, by its number. */
        public SeriesOutcome forecasts(int targetDose) {
            assertThat(series.reason())
                    .as("reason why " + series.series() + " forecasts no dose")
                    .isEmpty();
            assertThat(series.status()).as("status").isEqualTo(SeriesStatus.NOT_COMPLETE);
            assertThat(series.targetDose()).as("target dose").hasValue(targetDose);
            return this;
        }

        /** Asserts that no dose is forecast, for this reason, with its status and without dates. */
        public SeriesOutcome isClosed(ForecastReason reason) {
            assertThat(series.reason()).as("reason, status " + series.status()).contains(reason);
            assertThat(series.status()).as("status").isEqualTo(reason.status());
            assertThat(series.dates()).as("dates").isEqualTo(ForecastDates.NONE);
            return this;
        }

        /** Asserts the earliest date. */
        public SeriesOutcome earliest(String day) {
            return date("earliest", ForecastDates::earliest, day);
        }

        /** Asserts the recommended date. */
        public SeriesOutcome recommended(String day) {
            return date("recommended", ForecastDates::recommended, day);
        }

        /** Asserts the past due date, or with null that there is none. */
        public SeriesOutcome pastDue(@Nullable String day) {
            return date("past due", ForecastDates::pastDue, day);
        }

        /** Asserts the latest date, or with null that there is none. */
        public SeriesOutcome latest(@Nullable String day) {
            return date("latest", ForecastDates::latest, day);
        }

        private SeriesOutcome date(
                String name, Function<ForecastDates, Optional<LocalDate>> date, @Nullable String expected) {
            assertThat(date.apply(series.dates()))
                    .as(name + " date, reason " + series.reason())
                    .isEqualTo(Optional.ofNullable(expected).map(LocalDate::parse));
            return this;
        }

        /** Asserts the forecast dose number. */
        public SeriesOutcome doseNumber(int number) {
            assertThat(series.doseNumber()).as("dose number").hasValue(number);
            return this;
        }

        /** Asserts how many target doses are satisfied. */
        public SeriesOutcome validDoses(int number) {
            assertThat(series.validDoses()).as("valid doses").isEqualTo(number);
            return this;
        }

        /** Asserts which vaccines the forecast names. */
        public SeriesOutcome names(String... cvxCodes) {
            assertThat(series.recommendedVaccines())
                    .extracting(VaccineProduct::cvx)
                    .containsExactly(cvxCodes);
            return this;
        }

        /** Asserts which vaccines may be used. */
        public SeriesOutcome offers(String... cvxCodes) {
            assertThat(series.candidateVaccines())
                    .extracting(VaccineProduct::cvx)
                    .containsExactly(cvxCodes);
            return this;
        }
    }
}
