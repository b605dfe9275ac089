package io.jenner.forecast.engine;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The forecast of a series: either closed for a reason, or open with a target dose and dates.
 *
 * @param closed why no dose is forecast; empty where one is
 * @param open the dose that is forecast; null where none is
 */
record SeriesResult(
        Optional<ForecastReason> closed, @Nullable Open open) {

    static SeriesResult closed(ForecastReason reason) {
        return new SeriesResult(Optional.of(reason), null);
    }

    static SeriesResult open(TargetDose target, SeriesDates dates) {
        return new SeriesResult(Optional.empty(), new Open(target, dates));
    }

    SeriesStatus status() {
        return closed.map(ForecastReason::status).orElse(SeriesStatus.NOT_COMPLETE);
    }

    boolean isComplete() {
        return status() == SeriesStatus.COMPLETE;
    }

    boolean isGated() {
        return closed.filter(ForecastReason.BELOW_MINIMUM_AGE_TO_START::equals).isPresent();
    }

    /**
     * A dose that is forecast.
     *
     * @param target the target dose
     * @param dates its dates
     */
    record Open(TargetDose target, SeriesDates dates) {

        int earliest() {
            return dates.earliest();
        }
    }
}
