package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import wrote.
 *
 * @param counts how many of each kind were written, such as {@code series} to 143, in the order of the schedule
 * @param notes oddities of the CDC's files that were smoothed out
 * @param warnings what a person should look at in the files that were written
 */
public record ImportReport(Map<String, Integer> counts, List<Problem> notes, List<Problem> warnings) {

    public ImportReport {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }
}
