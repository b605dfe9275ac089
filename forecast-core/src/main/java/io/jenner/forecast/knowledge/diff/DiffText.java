package io.jenner.forecast.knowledge.diff;

import java.util.List;

/** Differences as text: a line for each, below the series and dose it belongs to. */
public final class DiffText {

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    /** Returns the differences; its lines end as those of the platform do. */
    public static String of(KnowledgeDiff diff) {
        DiffText page = new DiffText();
        page.head(diff);
        page.section("Schedule", diff.schedule());
        diff.antigens().forEach(page::antigen);
        page.rules(diff.rules());
        return page.text.toString();
    }

    private void head(KnowledgeDiff diff) {
        line(0, "Was: " + DiffWords.side(diff.was()));
        line(0, "Now: " + DiffWords.side(diff.now()));
        line(0, DiffWords.summary(diff));
    }

    private void section(String title, List<Change> changes) {
        if (!changes.isEmpty()) {
            title(title);
            changes(1, changes);
        }
    }

    private void antigen(AntigenDiff antigen) {
        title(antigen.name() + DiffWords.presence(antigen.presence()));
        changes(1, antigen.changes());
        antigen.series().forEach(this::series);
    }

    private void series(SeriesDiff series) {
        boolean told = !series.changes().isEmpty();
        if (told || series.presence() != Presence.IN_BOTH || series.formerName().isPresent()) {
            line(1, DiffWords.name(series) + (told ? ":" : ""));
            changes(2, series.changes());
        }
        for (DoseDiff dose : series.doses()) {
            line(
                    1,
                    series.name() + ", " + DiffWords.name(dose)
                            + (dose.changes().isEmpty() ? "" : ":"));
            changes(2, dose.changes());
        }
    }

    private void rules(List<RuleChange> rules) {
        if (!rules.isEmpty()) {
            title("Rules");
            rules.forEach(rule -> line(1, DiffWords.sentence(rule)));
        }
    }

    private void changes(int level, List<Change> changes) {
        changes.forEach(change -> line(level, change.sentence()));
    }

    private void title(String title) {
        text.append(System.lineSeparator());
        line(0, title);
    }

    private void line(int level, String words) {
        text.append("  ".repeat(level)).append(words).append(System.lineSeparator());
    }
}
