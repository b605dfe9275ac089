package io.jenner.forecast.plan;

import io.jenner.forecast.DueStatus;
import java.util.List;
import java.util.Objects;

/**
 * What a vaccine would do in one vaccine group.
 *
 * @param vaccineGroup name of the group
 * @param verdict whether it may be given for the group
 * @param dueStatus what the forecast without the dose means on that day
 * @param antigens the antigens of the group that the vaccine holds
 */
public record GroupCheck(String vaccineGroup, CheckVerdict verdict, DueStatus dueStatus, List<AntigenCheck> antigens) {

    /**
     * Keeps a copy of the list.
     *
     * @param vaccineGroup see {@link #vaccineGroup()}
     * @param verdict see {@link #verdict()}
     * @param dueStatus see {@link #dueStatus()}
     * @param antigens see {@link #antigens()}
     */
    public GroupCheck {
        Objects.requireNonNull(vaccineGroup, "vaccineGroup");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(dueStatus, "dueStatus");
        Objects.requireNonNull(antigens, "antigens");
        antigens = List.copyOf(antigens);
    }
}
