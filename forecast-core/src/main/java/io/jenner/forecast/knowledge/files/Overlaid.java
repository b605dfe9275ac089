package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.OverlayManifest;
import io.jenner.forecast.knowledge.Problem;
import java.util.List;

/**
 * A schedule with an overlay laid over it.
 *
 * @param knowledge the schedule that results
 * @param manifest what the overlay says of itself
 * @param warnings oddities that are no errors
 */
public record Overlaid(Knowledge knowledge, OverlayManifest manifest, List<Problem> warnings) {
    public Overlaid {
        warnings = List.copyOf(warnings);
    }
}
