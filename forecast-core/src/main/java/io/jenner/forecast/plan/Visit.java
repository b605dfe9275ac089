package io.jenner.forecast.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which doses are given.
 *
 * @param date the day
 * @param doses the doses, in the order in which they were chosen; never empty
 */
public record Visit(LocalDate date, List<PlannedDose> doses) {

    public Visit {
        doses = List.copyOf(doses);
    }
}
