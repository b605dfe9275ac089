package io.jenner.forecast.explain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was looked at, or that follows.
 *
 * @param kind what it is
 * @param detail where the value comes from, in words, such as {@code 12 months} for a minimum age or {@code 4 weeks
 *     since the previous dose}; empty where the value says it all
 * @param value the value as text: a date as 2025-11-22, a number, a code, a constant by its name; empty where there is
 *     no value, such as for an interval without a dose that it could be measured from
 * @param line the line of the schedule it comes from; empty for what comes from the patient or follows
 * @param decisive whether it decided the answer, such as the date that binds or the condition that is met; otherwise it
 *     was only looked at
 */
public record Fact(FactKind kind, String detail, String value, Optional<ScheduleLine> line, boolean decisive) {
    /**
     * Checks that nothing is null.
     *
     * @param kind see {@link #kind()}
     * @param detail see {@link #detail()}
     * @param value see {@link #value()}
     * @param line see {@link #line()}
     * @param decisive see {@link #decisive()}
     */
    public Fact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(line, "line");
    }

    /** {@return the value as a date; empty where it is none} */
    public Optional<LocalDate> date() {
        return kind.isDate() && !value.isEmpty() ? Optional.of(LocalDate.parse(value)) : Optional.empty();
    }
}
