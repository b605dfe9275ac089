package io.jenner.benchmarks;

import io.jenner.forecast.Forecaster;
import java.util.function.Supplier;

/**
 * The forms of the forecaster that are compared. All give the same answers.
 *
 * <p>A new form is one more line, and every program knows it. The last one is what the others are compared with.
 */
public enum Form {
    /** As {@link Forecaster#usSchedule()} gives it. */
    DEFAULT(Forecaster::usSchedule);

    private final Supplier<Forecaster> source;

    Form(Supplier<Forecaster> source) {
        this.source = source;
    }

    /** Returns the forecaster. */
    public Forecaster forecaster() {
        return source.get();
    }
}
