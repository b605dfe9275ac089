package io.jenner.cli.impact;

import io.jenner.cases.impact.AnswerChange;
import io.jenner.cases.impact.CaseEffect;
import io.jenner.cases.impact.GroupImpact;
import io.jenner.cases.impact.Impact;
import io.jenner.cases.impact.ImpactExample;
import io.jenner.cases.impact.StepChange;
import java.util.List;
import java.util.Locale;

/** The impact of a change as a page in Markdown, such as for a review. */
public final class ImpactMarkdown {

    private final Impact impact;
    private final ExampleCommand commands;
    private final StringBuilder text = new StringBuilder();

    private ImpactMarkdown(Impact impact, ExampleCommand commands) {
        this.impact = impact;
        this.commands = commands;
    }

    /** Returns the page; its lines end with a line feed. */
    public static String of(Impact impact, ExampleCommand commands) {
        ImpactMarkdown page = new ImpactMarkdown(impact, commands);
        page.head();
        page.table();
        page.cases("Cases that fail now", impact.effects(CaseEffect.Kind.FAILS_NOW));
        page.cases("Cases that pass now", impact.effects(CaseEffect.Kind.PASSES_NOW));
        page.examples();
        return page.text.toString();
    }

    private void head() {
        line("# Whose answers change");
        line("");
        line("| | |");
        line("|---|---|");
        row("Was", ImpactWords.stamp(impact.was()));
        row("Now", ImpactWords.stamp(impact.now()));
        row("Asked", ImpactWords.asked(impact));
        row("Changed", impact.changed() == 0 ? "nobody's answer" : ImpactWords.changed(impact));
    }

    private void table() {
        if (impact.groups().isEmpty()) {
            return;
        }
        title(2, "By vaccine group and kind of change");
        line("| Vaccine group | What changes | People | Share |");
        line("|---|---|---:|---:|");
        for (GroupImpact group : impact.groups()) {
            counted(group.vaccineGroup(), "anything", group.people());
            group.byKind().forEach((kind, people) -> counted("", kind.label(), people));
        }
    }

    private void counted(String group, String what, long people) {
        row(group, what, String.format(Locale.ROOT, "%,d", people), ImpactWords.share(people, impact.people()));
    }

    private void cases(String title, List<CaseEffect> effects) {
        title(2, title);
        if (effects.isEmpty()) {
            line("None.");
            return;
        }
        line("| Case | Suite | Vaccine group | What it shows | Differences |");
        line("|---|---|---|---|---|");
        for (CaseEffect effect : effects.subList(0, Math.min(effects.size(), ImpactWords.MOST_CASES))) {
            row(
                    effect.id(),
                    effect.suite(),
                    effect.vaccineGroup(),
                    effect.title(),
                    String.join("; ", effect.differences()));
        }
        if (effects.size() > ImpactWords.MOST_CASES) {
            line("");
            line("And " + (effects.size() - ImpactWords.MOST_CASES) + " more; `--json` lists all.");
        }
    }

    private void examples() {
        if (impact.groups().stream().anyMatch(group -> !group.examples().isEmpty())) {
            title(2, "Examples");
            impact.groups().forEach(group -> group.examples().forEach(this::example));
        }
    }

    private void example(ImpactExample example) {
        title(3, example.vaccineGroup() + ": " + ImpactWords.kinds(example));
        line(escaped(example.person().origin().words()) + ": " + escaped(ImpactWords.person(example.person())));
        line("");
        ImpactWords.record(example.person()).forEach(dose -> line("- " + escaped(dose)));
        line("");
        line("| What | Was | Now |");
        line("|---|---|---|");
        for (AnswerChange change : example.changes()) {
            row(ImpactWords.what(change), change.was(), change.now());
        }
        why(example.why());
        line("");
        line("```sh");
        line(commands.after(example));
        line("```");
        line("");
        line("With `" + commands.knowledgeBefore() + "` it shows the answer as it was.");
        if (ImpactWords.countsLaterDoses(example.person())) {
            line("The case also counts doses after its assessment date; the command does not.");
        }
    }

    private void why(List<StepChange> steps) {
        if (steps.isEmpty()) {
            return;
        }
        line("");
        line("Why:");
        line("");
        for (StepChange step : steps.subList(0, Math.min(steps.size(), ImpactWords.MOST_STEPS))) {
            line("- " + escaped(ImpactWords.step(step)));
            step.wasFacts().forEach(fact -> line("  - was: " + escaped(fact)));
            step.nowFacts().forEach(fact -> line("  - now: " + escaped(fact)));
        }
        if (steps.size() > ImpactWords.MOST_STEPS) {
            line("- and " + (steps.size() - ImpactWords.MOST_STEPS) + " more steps; `--json` has all");
        }
    }

    private void title(int level, String title) {
        line("");
        line("#".repeat(level) + " " + escaped(title));
        line("");
    }

    private void row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(escaped(cell)).append(" |");
        }
        line(row.toString());
    }

    /** Keeps texts of schedules and cases from ending a cell or beginning markup. */
    private static String escaped(String words) {
        return words.replaceAll("[\\\\`*_\\[\\]<>|#]", "\\\\$0").replaceAll("\\R", " ");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
