package io.jenner.cases.impact;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a forecaster said of a person: an answer, or the failure in place of one. Says it again to whoever asks. */
final class Answered implements Forecaster {

    private final KnowledgeStamp stamp;
    private final @Nullable Forecast answer;
    private final @Nullable RuntimeException failure;

    private Answered(KnowledgeStamp stamp, @Nullable Forecast answer, @Nullable RuntimeException failure) {
        this.stamp = stamp;
        this.answer = answer;
        this.failure = failure;
    }

    @SuppressWarnings("IllegalCatch")
    static Answered by(Forecaster forecaster, AskedPerson person, ForecastOptions options) {
        try {
            Forecast answer = forecaster.forecast(person.patient(), person.asOf(), options);
            return new Answered(forecaster.stamp(), answer, null);
        } catch (RuntimeException e) {
            return new Answered(forecaster.stamp(), null, e);
        }
    }

    @Nullable
    Forecast answer() {
        return answer;
    }

    /** Returns the failure in words; empty where there is an answer. */
    String failure() {
        return failure == null ? "" : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    @Override
    public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
        if (failure != null) {
            throw failure;
        }
        if (answer == null) {
            throw new IllegalStateException("neither an answer nor a failure");
        }
        return answer;
    }

    @Override
    public KnowledgeStamp stamp() {
        return stamp;
    }
}
