package io.jenner.cases;

import java.util.List;

/**
 * Where the expectation of a case comes from.
 *
 * @param spec sections, tables or business rules of the CDSi logic, or numbers of decisions; at least one
 * @param schedule files of the schedule that hold the facts, from its folder; at least one
 */
public record CaseSource(List<String> spec, List<String> schedule) {

    public CaseSource {
        spec = List.copyOf(spec);
        schedule = List.copyOf(schedule);
    }
}
