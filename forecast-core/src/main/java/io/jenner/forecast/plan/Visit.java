package io.jenner.forecast.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day on which doses are given.
 *
 * @param date the day
 * @param doses the doses, in the order in which they were chosen; never empty
 */
public record Visit(LocalDate date, List<PlannedDose> doses) {

    /**
     * Keeps a copy of the list.
     *
     * @param date see {@link #date()}
     * @param doses see {@link #doses()}
     */
    public Visit {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(doses, "doses");
        doses = List.copyOf(doses);
    }
}
