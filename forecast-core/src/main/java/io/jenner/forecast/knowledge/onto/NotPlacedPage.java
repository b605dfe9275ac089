package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Keeps what has no place, in a file that no loader reads; a person works through it and removes it. */
final class NotPlacedPage {

    private NotPlacedPage() {}

    /** Adds to the file, after what an earlier import left there; does nothing where all has its place. */
    static void add(Path file, Release former, Release next, List<NotPlaced> notPlaced) {
        if (notPlaced.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append("# Release ")
                .append(next.version())
                .append(" over ")
                .append(former.version())
                .append(": not placed\n");
        for (NotPlaced one : notPlaced) {
            text.append('\n').append(one.problem()).append("\n\n");
            one.text()
                    .lines()
                    .forEach(
                            line -> text.append(("    " + line).stripTrailing()).append('\n'));
        }
        try {
            boolean more = Files.exists(file);
            Files.writeString(file, (more ? "\n" : "") + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
