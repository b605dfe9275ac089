package io.jenner.cli.guides;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares shown output with real one, where a line of three dots stands for any number of lines. */
final class ShownOutput {

    private static final String ELISION = "...";

    private ShownOutput() {}

    /** Returns whether the shown output is the real one; empty lines at the end count on neither side. */
    static boolean matches(List<String> shown, List<String> real) {
        return fits(parts(trimmed(shown)), trimmed(real));
    }

    /** Returns what a page should show: elided where the page elides and its lines stand there, else all of it. */
    static List<String> rewritten(List<String> shown, List<String> real) {
        List<List<String>> parts = new ArrayList<>(parts(trimmed(shown)));
        List<String> lines = trimmed(real);
        int head = parts.get(0).size();
        int tail = parts.get(parts.size() - 1).size();
        if (parts.size() == 1 || lines.size() < head + tail) {
            return lines;
        }
        parts.set(0, lines.subList(0, head));
        parts.set(parts.size() - 1, lines.subList(lines.size() - tail, lines.size()));
        return fits(parts, lines) ? joined(parts) : lines;
    }

    private static boolean fits(List<List<String>> parts, List<String> lines) {
        List<String> first = parts.get(0);
        if (parts.size() == 1) {
            return first.equals(lines);
        }
        List<String> last = parts.get(parts.size() - 1);
        int end = lines.size() - last.size();
        if (end < first.size()
                || !lines.subList(0, first.size()).equals(first)
                || !lines.subList(end, lines.size()).equals(last)) {
            return false;
        }
        int at = first.size();
        for (List<String> part : parts.subList(1, parts.size() - 1)) {
            int found = Collections.indexOfSubList(lines.subList(at, end), part);
            if (found < 0) {
                return false;
            }
            at += found + part.size();
        }
        return true;
    }

    private static List<String> trimmed(List<String> lines) {
        int size = lines.size();
        while (size > 0 && lines.get(size - 1).isBlank()) {
            size--;
        }
        return lines.subList(0, size).stream().map(String::stripTrailing).toList();
    }

    /** The stretches between the elisions; always one more than there are elisions. */
    private static List<List<String>> parts(List<String> lines) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (String line : lines) {
            if (line.equals(ELISION)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(line);
            }
        }
        return parts;
    }

    private static List<String> joined(List<List<String>> parts) {
        List<String> lines = new ArrayList<>(parts.get(0));
        for (List<String> part : parts.subList(1, parts.size())) {
            lines.add(ELISION);
            lines.addAll(part);
        }
        return lines;
    }
}
