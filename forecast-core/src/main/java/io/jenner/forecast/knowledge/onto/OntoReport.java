package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Problem;
import java.util.List;

/**
 * What became of a release that was taken in over former knowledge.
 *
 * @param written the knowledge as it stands now
 * @param changes what the release says otherwise, by kind and in the order of the files
 * @param notPlaced what was added by hand and has no place any more, with its full text
 * @param lookAgain comments that were kept at rows which have changed; places are in the new files
 * @param warnings what the loader says of the new files
 */
public record OntoReport(
        Knowledge written,
        List<Change> changes,
        List<NotPlaced> notPlaced,
        List<Problem> lookAgain,
        List<Problem> warnings) {

    public OntoReport {
        changes = List.copyOf(changes);
        notPlaced = List.copyOf(notPlaced);
        lookAgain = List.copyOf(lookAgain);
        warnings = List.copyOf(warnings);
    }
}
