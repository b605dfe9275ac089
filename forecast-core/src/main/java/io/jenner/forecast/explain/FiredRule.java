package io.jenner.forecast.explain;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A rule that fired.
 *
 * @param name name of the rule, a sentence
 * @param source what it carries out, such as {@code CDSi 4.6 Table 6-15, CALCDTAGE-5}; empty where it names nothing
 * @param decisive whether its conclusion stands; false for one that another rule's conclusion goes before, such as a
 *     date that is not the latest
 * @param points points it awarded or took away; empty for a rule that does not score
 */
public record FiredRule(String name, String source, boolean decisive, OptionalInt points) {
    /**
     * Checks that nothing is null.
     *
     * @param name see {@link #name()}
     * @param source see {@link #source()}
     * @param decisive see {@link #decisive()}
     * @param points see {@link #points()}
     */
    public FiredRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(points, "points");
    }
}
