package io.jenner.forecast.plan;

import io.jenner.forecast.SeriesType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A vaccine group forecast that is not complete at the end of a plan, or was closed in the meantime though a dose was missing.
 *
 * @param vaccineGroup name of the group
 * @param seriesType standard or risk
 * @param reason why
 * @param earliest first day on which the next dose may be given, as seen on the day on which the reason holds; empty where no
 *     dose is forecast
 */
public record StillOpen(String vaccineGroup, SeriesType seriesType, OpenReason reason, Optional<LocalDate> earliest) {
    /**
     * Checks that nothing is null.
     *
     * @param vaccineGroup see {@link #vaccineGroup()}
     * @param seriesType see {@link #seriesType()}
     * @param reason see {@link #reason()}
     * @param earliest see {@link #earliest()}
     */
    public StillOpen {
        Objects.requireNonNull(vaccineGroup, "vaccineGroup");
        Objects.requireNonNull(seriesType, "seriesType");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(earliest, "earliest");
    }
}
