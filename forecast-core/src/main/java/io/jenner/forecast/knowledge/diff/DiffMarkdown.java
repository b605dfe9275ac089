package io.jenner.forecast.knowledge.diff;

import java.util.List;

/** Differences as a page in Markdown, with a table for each series, dose by dose. */
public final class DiffMarkdown {

    private static final String HEAD = "| What | Was | Now | Effect |\n|---|---|---|---|\n";

    private final StringBuilder text = new StringBuilder();

    private DiffMarkdown() {}

    /** Returns the page; its lines end with a line feed. */
    public static String of(KnowledgeDiff diff) {
        DiffMarkdown page = new DiffMarkdown();
        page.text.append("# What changed in the schedule\n\n");
        page.text.append("| | Schedule |\n|---|---|\n| Was | ").append(DiffWords.side(diff.was()));
        page.text.append(" |\n| Now | ").append(DiffWords.side(diff.now())).append(" |\n\n");
        page.text.append(DiffWords.summary(diff)).append('\n');
        if (!diff.schedule().isEmpty()) {
            page.title(2, "Schedule");
            page.table(diff.schedule());
        }
        diff.antigens().forEach(page::antigen);
        page.rules(diff.rules());
        return page.text.toString();
    }

    private void antigen(AntigenDiff antigen) {
        title(2, antigen.name() + DiffWords.presence(antigen.presence()));
        table(antigen.changes());
        antigen.series().forEach(this::series);
    }

    private void series(SeriesDiff series) {
        title(3, DiffWords.name(series));
        table(series.changes());
        for (DoseDiff dose : series.doses()) {
            title(4, series.name() + ", " + DiffWords.name(dose));
            table(dose.changes());
        }
    }

    private void rules(List<RuleChange> rules) {
        if (!rules.isEmpty()) {
            title(2, "Rules");
            text.append('\n');
            rules.forEach(rule ->
                    text.append("- ").append(escaped(DiffWords.sentence(rule))).append('\n'));
        }
    }

    private void title(int level, String title) {
        text.append('\n')
                .append("#".repeat(level))
                .append(' ')
                .append(escaped(title))
                .append('\n');
    }

    private void table(List<Change> changes) {
        if (!changes.isEmpty()) {
            text.append('\n').append(HEAD);
            changes.forEach(this::row);
        }
    }

    private void row(Change change) {
        text.append("| ")
                .append(escaped(change.what()))
                .append(" | ")
                .append(escaped(change.was().orElse("-")))
                .append(" | ")
                .append(escaped(now(change)))
                .append(" | ")
                .append(change.isWordsOnly() ? "words only" : "")
                .append(" |\n");
    }

    private static String now(Change change) {
        return switch (change.kind()) {
            case ADDED -> change.now().filter(told -> !told.isEmpty()).orElse("added");
            case REMOVED -> "removed";
            case CHANGED, REORDERED -> change.now().orElse("");
        };
    }

    /** Keeps texts of a schedule from ending a cell or beginning markup. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>|#]", "\\\\$0").replaceAll("\\R", " ");
    }
}
