package io.jenner.forecast;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A forecaster whose schedule can be exchanged while it is in use.
 *
 * <p>Every answer is wholly that of one forecaster: the one that was current when the question was asked. Its
 * {@linkplain Forecast#stamp() stamp} says which. An exchange neither waits for questions under way nor makes any wait.
 *
 * <p>Safe for use by many threads.
 */
public final class LiveForecaster implements Forecaster {

    private final AtomicReference<Forecaster> current;

    /**
     * Starts with a forecaster.
     *
     * @param first the forecaster that answers until it is exchanged
     */
    public LiveForecaster(Forecaster first) {
        this.current = new AtomicReference<>(immutable(Objects.requireNonNull(first, "first")));
    }

    /**
     * Exchanges the forecaster: questions asked from now on are answered by the new one.
     *
     * @param next the new forecaster
     * @return the one that was current until now
     */
    public Forecaster exchange(Forecaster next) {
        return current.getAndSet(immutable(Objects.requireNonNull(next, "next")));
    }

    /** {@return the forecaster that answers now; it stays as it is, whatever is exchanged later} */
    public Forecaster current() {
        return Objects.requireNonNull(current.get());
    }

    @Override
    public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
        return current().forecast(patient, asOf, options);
    }

    /** Returns the stamp of the forecaster that answers now. For an answer, ask the answer itself. */
    @Override
    public KnowledgeStamp stamp() {
        return current().stamp();
    }

    /** Returns the vaccines of the schedule that answers now. */
    @Override
    public VaccineCatalog vaccines() {
        return current().vaccines();
    }

    /** Returns the current forecaster with an overlay; what this one answers does not change. */
    @Override
    public Forecaster with(Overlay overlay) {
        return current().with(overlay);
    }

    private static Forecaster immutable(Forecaster forecaster) {
        return forecaster instanceof LiveForecaster live ? live.current() : forecaster;
    }
}
