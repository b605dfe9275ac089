package io.jenner.cases.coverage;

import io.jenner.cases.coverage.Coverage.Rule;
import io.jenner.cases.coverage.Coverage.Share;
import java.util.Locale;

/** Writes a coverage for people: counts by kind and by antigen. */
public final class CoverageText {

    private static final String ROW = "  %-28s %8s %8s %7s %8s %7s%n";

    private final StringBuilder text = new StringBuilder();

    private CoverageText() {}

    /** Returns the summary; its lines end as those of the platform do. */
    public static String of(Coverage coverage) {
        CoverageText text = new CoverageText();
        text.line("%d answers", coverage.answers());
        if (!coverage.unanswered().isEmpty()) {
            text.line(
                    "%d cases got no answer: %s",
                    coverage.unanswered().size(), String.join(", ", coverage.unanswered()));
        }
        text.line(
                "%d of %d rules fire (%s)",
                coverage.fired(),
                coverage.rules().size(),
                percent(coverage.fired(), coverage.rules().size()));
        coverage.rules().stream().filter(rule -> !rule.fired()).forEach(text::unfired);
        text.line("");
        text.head("By kind of line");
        coverage.byKind().forEach((kind, share) -> text.share(kind.label(), share));
        text.line("");
        text.head("By antigen");
        coverage.byAntigen().forEach((antigen, share) -> text.share(antigen.isEmpty() ? "(all)" : antigen, share));
        text.line("");
        text.share("All lines", coverage.all());
        return text.text.toString();
    }

    private void unfired(Rule rule) {
        line("  never: %s (%s)", rule.name(), rule.source());
    }

    private void head(String title) {
        text.append(String.format(Locale.ROOT, ROW, title, "lines", "seen", "", "effect", "")
                        .stripTrailing())
                .append(System.lineSeparator());
    }

    private void share(String name, Share share) {
        text.append(String.format(
                Locale.ROOT,
                ROW,
                name,
                share.total(),
                share.lookedAt(),
                percent(share.lookedAt(), share.total()),
                share.effective(),
                percent(share.effective(), share.total())));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }

    /** Rounds down, so that only all is 100 %. */
    static String percent(int part, int total) {
        return total == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", Math.floor(1000.0 * part / total) / 10);
    }
}
