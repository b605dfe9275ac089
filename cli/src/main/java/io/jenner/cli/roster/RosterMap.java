package io.jenner.cli.roster;

import io.jenner.forecast.Sex;
import io.jenner.forecast.VaccineProduct;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wrote down about the form of a roster.
 *
 * @param layout the layout, if it is stated
 * @param dateFormat the pattern of dates beside ISO, if there is one
 * @param columns what columns mean, by their plain headings
 * @param sexes sexes by words in small letters
 * @param vaccines vaccines by names in small letters; empty for what is no vaccine
 */
record RosterMap(
        Optional<Layout> layout,
        Optional<String> dateFormat,
        Map<String, Meaning> columns,
        Map<String, Sex> sexes,
        Map<String, Optional<VaccineProduct>> vaccines) {

    /** Nothing is stated. */
    static final RosterMap NONE = new RosterMap(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());

    RosterMap {
        columns = inOrder(columns);
        sexes = inOrder(sexes);
        vaccines = inOrder(vaccines);
    }

    /** Keeps the order, so that the same map is written in the same way by every run. */
    private static <T> Map<String, T> inOrder(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
