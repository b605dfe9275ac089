package io.jenner.benchmarks;

import io.jenner.benchmarks.decisions.PlainForecaster;
import io.jenner.benchmarks.floor.Floor;
import io.jenner.forecast.Forecaster;
import java.util.function.Supplier;

/**
 * The forms of the forecaster that are compared. All give the same answers.
 *
 * <p>A new form is one more line, and every program knows it. The last one is what the others are compared with.
 */
public enum Form {
    /** As {@link Forecaster#usSchedule()} gives it: outcomes are remembered. */
    DEFAULT(Forecaster::usSchedule),

    /** The same with rules that fire for every question. */
    FIRED(() -> new FiringForecaster(Forecaster.usSchedule())),

    /** The same with every question decided anew by plain Java in place of rules. */
    PLAIN(() -> new FiringForecaster(PlainForecaster.usSchedule())),

    /** The second implementation. */
    FLOOR(Floor::usSchedule);

    private final Supplier<Forecaster> source;

    Form(Supplier<Forecaster> source) {
        this.source = source;
    }

    /** Returns the forecaster. */
    public Forecaster forecaster() {
        return source.get();
    }
}
