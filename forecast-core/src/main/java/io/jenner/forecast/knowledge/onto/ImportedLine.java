package io.jenner.forecast.knowledge.onto;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a file as an import writes it, with what it is about.
 *
 * @param line the line
 * @param steps the way to it from the top of the file: keys and rows by turns
 */
record ImportedLine(PageLine line, List<Step> steps) {

    ImportedLine {
        steps = List.copyOf(steps);
    }

    /**
     * A key, or a row in a list.
     *
     * @param name the key; of a row what it is known by, such as {@code cvx "03"}; may be empty
     * @param isRow whether it is a row
     * @param again how many rows of that list are known by the same before this one
     */
    record Step(String name, boolean isRow, int again) {

        @Override
        public String toString() {
            return isRow ? "[" + name + (again == 0 ? "" : " #" + (again + 1)) + "]" : name;
        }
    }

    /** Returns the way as text, the same for the same line in another release. */
    String path() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("/"));
    }

    boolean isIn(String key) {
        return steps.get(0).name().equals(key);
    }

    /** Whether it only opens a list or a mapping. */
    boolean isOpening() {
        return line.data().endsWith(":");
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Returns what stands on it, without the dash. */
    String content() {
        String content = line.data().strip();
        return content.startsWith("- ") ? content.substring(2) : content;
    }
}
