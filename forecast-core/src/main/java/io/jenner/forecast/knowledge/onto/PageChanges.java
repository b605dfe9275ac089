package io.jenner.forecast.knowledge.onto;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What a file says otherwise than before, row by row. */
final class PageChanges {

    private static final Set<String> APART = Set.of("sources", "examples");

    /** Lists of file names: what is new or gone in them is told of antigens and series by name. */
    private static final Set<String> LISTS_OF_FILES = Set.of("series", "antigens");

    private final ImportedPage former;
    private final ImportedPage next;
    private final List<String> changes = new ArrayList<>();

    private PageChanges(ImportedPage former, ImportedPage next) {
        this.former = former;
        this.next = next;
    }

    /** Returns the changes between two pages of one file, as an import writes them; sources and examples are no part. */
    static List<String> of(String former, String next) {
        if (former.equals(next)) {
            return List.of();
        }
        PageChanges pages = new PageChanges(ImportedPage.of(former), ImportedPage.of(next));
        pages.compare();
        pages.order();
        return pages.changes;
    }

    private void compare() {
        for (ImportedLine line : former.lines()) {
            int at = next.indexOf(line.path());
            if (isApart(line)) {
                continue;
            }
            if (at < 0) {
                only(line, former, next, "gone");
            } else if (!line.line().data().equals(next.lines().get(at).line().data())) {
                changes.add(label(line, former) + ": "
                        + Words.difference(line, next.lines().get(at)));
            }
        }
        for (ImportedLine line : next.lines()) {
            if (!isApart(line) && former.indexOf(line.path()) < 0) {
                only(line, next, former, "new");
            }
        }
    }

    private static boolean isApart(ImportedLine line) {
        return APART.contains(line.steps().get(0).name());
    }

    /** Tells of a line that one page has alone, unless a row around it is told of. */
    private void only(ImportedLine line, ImportedPage page, ImportedPage other, String word) {
        boolean told = IntStream.range(1, line.steps().size())
                .mapToObj(size -> new ImportedLine(line.line(), line.steps().subList(0, size)))
                .anyMatch(around -> around.last().isRow() && other.indexOf(around.path()) < 0);
        boolean file = line.last().isRow()
                && LISTS_OF_FILES.contains(line.steps().get(0).name());
        if (told || file || line.isOpening() && !line.last().isRow()) {
            return;
        }
        String content =
                line.last().isRow() ? Words.content(line) : line.content().replaceFirst("^[a-z-]+: ", "");
        changes.add(label(line, page) + " is " + word + (content.isEmpty() ? "" : ": " + content));
    }

    /** Names a row, with what its code stands for. */
    private static String label(ImportedLine line, ImportedPage page) {
        String comment = line.line().comment();
        int title = page.indexOf(line.path() + "/title");
        if (comment.isEmpty() && title >= 0) {
            comment = page.lines().get(title).content().replaceFirst("^title: ", "");
        }
        return Words.of(line) + (comment.isEmpty() ? "" : " (" + comment + ")");
    }

    /** Rows that both have in another order: ties are broken by it. */
    private void order() {
        Map<String, List<String>> before = rows(former, next);
        Map<String, List<String>> after = rows(next, former);
        before.forEach((list, rows) -> {
            if (!rows.equals(after.get(list))) {
                changes.add("the order of " + list + " has changed");
            }
        });
    }

    /** Returns the rows of every list that the other page has, too, by the name of the list. */
    private static Map<String, List<String>> rows(ImportedPage page, ImportedPage other) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (ImportedLine line : page.lines()) {
            if (line.last().isRow() && !isApart(line) && other.indexOf(line.path()) >= 0) {
                rows.computeIfAbsent(list(line), key -> new ArrayList<>()).add(line.path());
            }
        }
        return rows;
    }

    private static String list(ImportedLine row) {
        int size = row.steps().size() - 1;
        String around = Words.of(new ImportedLine(row.line(), row.steps().subList(0, size - 1)));
        return row.steps().get(size - 1).name().replace('-', ' ') + (around.isEmpty() ? "" : " of " + around);
    }
}
