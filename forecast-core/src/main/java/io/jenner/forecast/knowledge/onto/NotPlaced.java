package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.util.List;

/**
 * Something that was added by hand and has no place under the new release.
 *
 * @param problem what it is and what to do about it; the place is that in the former files
 * @param text all of it, as it stood
 */
public record NotPlaced(Problem problem, String text) {

    static NotPlaced of(String file, int line, String found, String expected, String remedy, String text) {
        return new NotPlaced(new Problem(Severity.WARNING, file, line, 0, found, expected, remedy), text);
    }

    static NotPlaced of(String file, List<PageLine> lines, String found, String expected, String remedy) {
        String text = String.join("\n", lines.stream().map(PageLine::text).toList());
        return of(file, lines.get(0).number(), found, expected, remedy, text.stripIndent());
    }
}
