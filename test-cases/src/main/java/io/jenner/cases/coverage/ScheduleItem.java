package io.jenner.cases.coverage;

import io.jenner.forecast.explain.ScheduleLine;

/**
 * Something in the schedule that a case can reach.
 *
 * @param kind what it is
 * @param antigen name of its antigen; empty for what belongs to no single one
 * @param key where it stands, and what tells it from others in the same place
 */
public record ScheduleItem(LineKind kind, String antigen, Key key) {

    /**
     * Names an item.
     *
     * @param line where it stands, or where that stands which it is part of
     * @param part which part of that it is, such as a code; empty for a line of its own
     */
    public record Key(ScheduleLine line, String part) {

        @Override
        public String toString() {
            return part.isEmpty() ? line.toString() : line + " (" + part + ")";
        }
    }
}
