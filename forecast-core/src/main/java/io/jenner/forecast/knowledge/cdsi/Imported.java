package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Problem;
import java.util.List;

/**
 * A release that was read.
 *
 * @param knowledge the release; places name the CDC's files and lines, and there are no shared decisions
 * @param notes oddities of the files that were smoothed out, in the order of the files
 */
public record Imported(Knowledge knowledge, List<Problem> notes) {

    public Imported {
        notes = List.copyOf(notes);
    }
}
