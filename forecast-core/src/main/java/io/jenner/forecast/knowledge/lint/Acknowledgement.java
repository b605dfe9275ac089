package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.knowledge.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * Warnings of one file that somebody has looked at and lets stand, for one reason.
 *
 * <p>It names what was found and no line, so that it still fits when lines move; it no longer fits when the value
 * changes.
 *
 * @param check code of the check
 * @param file path below the knowledge folder
 * @param found what was found, as each of the warnings says it; twice where two of them say the same
 * @param reason why it is right, or has to stay
 * @param who who looked
 * @param since on which day
 * @param place where the acknowledgement stands
 */
public record Acknowledgement(
        String check, String file, List<String> found, String reason, String who, LocalDate since, Place place) {

    public Acknowledgement {
        found = List.copyOf(found);
    }
}
