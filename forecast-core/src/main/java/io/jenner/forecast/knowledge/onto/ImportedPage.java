package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.onto.ImportedLine.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file as an import writes it, line by line; every line has a path of its own. */
final class ImportedPage {

    /** Keys by which a row is known, in the order in which they are looked for; a row of several takes them all. */
    private static final List<String> IDENTITY = List.of(
            "previous",
            "current",
            "cvx",
            "observation",
            "from-previous",
            "from-dose",
            "from-most-recent",
            "from-observation",
            "name",
            "kind",
            "system",
            "code",
            "born-before",
            "date",
            "from");

    private final List<ImportedLine> lines = new ArrayList<>();
    private final Map<String, Integer> byPath = new LinkedHashMap<>();

    private record Open(int indent, Step step) {}

    private ImportedPage() {}

    static ImportedPage of(String text) {
        ImportedPage page = new ImportedPage();
        Deque<Open> open = new ArrayDeque<>();
        Map<String, Integer> seen = new HashMap<>();
        PageLine.all(text).forEach(line -> page.add(line, open, seen));
        return page;
    }

    private void add(PageLine line, Deque<Open> open, Map<String, Integer> seen) {
        int indent = line.indent();
        while (!open.isEmpty() && open.peekLast().indent() >= indent) {
            open.removeLast();
        }
        String content = line.data().strip();
        if (content.startsWith("- ")) {
            String row = content.substring(2);
            open.addLast(new Open(indent, row(identity(row), open, seen)));
            put(line, open);
            if (row.matches("[a-z-]+:")) {
                open.addLast(new Open(indent + 2, key(row)));
            }
        } else {
            open.addLast(new Open(indent, key(content)));
            put(line, open);
        }
    }

    private static Step key(String content) {
        return new Step(content.substring(0, Math.max(0, content.indexOf(':'))), false, 0);
    }

    private static Step row(String identity, Deque<Open> open, Map<String, Integer> seen) {
        StringBuilder parent = new StringBuilder();
        open.forEach(step -> parent.append(step.step()).append('/'));
        int again = seen.merge(parent + identity, 1, Integer::sum) - 1;
        return new Step(identity, true, again);
    }

    private static String identity(String row) {
        if (FlowRow.isOne(row)) {
            Map<String, String> pairs = FlowRow.pairs(row);
            List<String> known = new ArrayList<>();
            for (String key : IDENTITY) {
                // a vaccine is known by its code, whatever it is called
                if (pairs.containsKey(key) && !(key.equals("name") && pairs.containsKey("cvx"))) {
                    known.add(key.equals("from-previous") ? key : key + " " + pairs.get(key));
                }
            }
            return String.join(", ", known);
        }
        if (row.matches("(dose|observation|code|title): .*")) {
            return row.replaceFirst(": ", " ");
        }
        return row.matches("[a-z-]+:.*") ? "" : row;
    }

    private void put(PageLine line, Deque<Open> open) {
        ImportedLine imported =
                new ImportedLine(line, open.stream().map(Open::step).toList());
        byPath.put(imported.path(), lines.size());
        lines.add(imported);
    }

    List<ImportedLine> lines() {
        return lines;
    }

    /** Returns the index of the line of that path, or -1. */
    int indexOf(String path) {
        return byPath.getOrDefault(path, -1);
    }
}
