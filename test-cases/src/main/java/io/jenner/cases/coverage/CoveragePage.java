package io.jenner.cases.coverage;

import io.jenner.cases.coverage.Coverage.Line;
import io.jenner.cases.coverage.Coverage.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes a coverage as a page in Markdown: the counts, and every rule and line that no case reaches. */
public final class CoveragePage {

    private final StringBuilder text = new StringBuilder();

    private CoveragePage() {}

    /** Returns the page. */
    public static String of(Coverage coverage) {
        CoveragePage page = new CoveragePage();
        page.line("# Coverage");
        page.line("");
        page.line(String.format(
                Locale.ROOT,
                "%d answers. %d of %d rules fire. A line is *seen* when a case looks at it, and *takes effect* when it"
                        + " decides something: it binds, matches or is met.",
                coverage.answers(),
                coverage.fired(),
                coverage.rules().size()));
        page.rules(coverage);
        page.table(
                "Kind",
                coverage.byKind().entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> e.getKey().label(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
        page.table("Antigen", coverage.byAntigen());
        page.list("Lines that no case looks at", coverage.lines(), line -> !line.lookedAt());
        page.list("Lines that take effect in no case", coverage.lines(), line -> line.lookedAt() && !line.effective());
        return page.text.toString();
    }

    private void rules(Coverage coverage) {
        heading("Rules that never fire");
        coverage.rules().stream()
                .filter(rule -> !rule.fired())
                .forEach(rule -> line("- " + rule.name() + " (" + rule.source() + ")"));
    }

    private void table(String title, Map<String, Share> shares) {
        heading("By " + title.toLowerCase(Locale.ROOT));
        line("| " + title + " | Lines | Seen | | Take effect | |");
        line("|---|---|---|---|---|---|");
        shares.forEach((name, share) -> line("| " + (name.isEmpty() ? "(all)" : name) + " | " + share.total() + " | "
                + share.lookedAt() + " | " + CoverageText.percent(share.lookedAt(), share.total()) + " | "
                + share.effective() + " | " + CoverageText.percent(share.effective(), share.total()) + " |"));
    }

    private void list(String title, List<Line> lines, Predicate<Line> wanted) {
        heading(title);
        for (LineKind kind : LineKind.values()) {
            List<String> found = lines.stream()
                    .filter(line -> line.item().kind() == kind)
                    .filter(wanted)
                    .map(line -> line.item().key().toString())
                    .toList();
            if (!found.isEmpty()) {
                line("");
                line("### " + kind.label() + " (" + found.size() + ")");
                line("");
                found.forEach(place -> line("- " + place));
            }
        }
    }

    private void heading(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
