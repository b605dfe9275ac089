package io.jenner.cli.impact;

import io.jenner.cases.impact.CaseEffect;
import io.jenner.cases.impact.GroupImpact;
import io.jenner.cases.impact.Impact;
import io.jenner.cases.impact.ImpactExample;
import io.jenner.cases.impact.StepChange;
import java.util.List;
import java.util.Locale;

/** The impact of a change as text: counts, cases, examples. */
public final class ImpactText {

    private static final String ROW = "  %-21s %-20s %9s  %s";

    private final Impact impact;
    private final ExampleCommand commands;
    private final StringBuilder text = new StringBuilder();

    private ImpactText(Impact impact, ExampleCommand commands) {
        this.impact = impact;
        this.commands = commands;
    }

    /** Returns the report; its lines end as those of the platform do. */
    public static String of(Impact impact, ExampleCommand commands) {
        ImpactText report = new ImpactText(impact, commands);
        report.head();
        report.table();
        report.cases("Cases that fail now", impact.effects(CaseEffect.Kind.FAILS_NOW));
        report.cases("Cases that pass now", impact.effects(CaseEffect.Kind.PASSES_NOW));
        report.examples();
        return report.text.toString();
    }

    private void head() {
        line("Was:     " + ImpactWords.stamp(impact.was()));
        line("Now:     " + ImpactWords.stamp(impact.now()));
        line("Asked:   " + ImpactWords.asked(impact));
        line(impact.changed() == 0 ? "Changed: nobody's answer" : "Changed: " + ImpactWords.changed(impact));
    }

    private void table() {
        if (impact.groups().isEmpty()) {
            return;
        }
        line("");
        line(String.format(Locale.ROOT, ROW, "Vaccine group", "What changes", "people", "share"));
        for (GroupImpact group : impact.groups()) {
            row(group.vaccineGroup(), "anything", group.people());
            group.byKind().forEach((kind, people) -> row("", kind.label(), people));
        }
    }

    private void row(String group, String what, long people) {
        String count = String.format(Locale.ROOT, "%,d", people);
        line(String.format(Locale.ROOT, ROW, group, what, count, ImpactWords.share(people, impact.people())));
    }

    private void cases(String title, List<CaseEffect> effects) {
        line("");
        line(title + ": " + (effects.isEmpty() ? "none" : effects.size()));
        for (CaseEffect effect : effects.subList(0, Math.min(effects.size(), ImpactWords.MOST_CASES))) {
            line("  " + effect.id() + " (" + effect.suite() + ", " + effect.vaccineGroup() + ") " + effect.title());
            effect.differences().forEach(difference -> line("    " + difference));
        }
        if (effects.size() > ImpactWords.MOST_CASES) {
            line("  and " + (effects.size() - ImpactWords.MOST_CASES) + " more; --json lists all");
        }
    }

    private void examples() {
        impact.groups().forEach(group -> group.examples().forEach(this::example));
    }

    private void example(ImpactExample example) {
        line("");
        line("Example for " + example.vaccineGroup() + " (" + ImpactWords.kinds(example) + ")");
        line("  " + sentence(example.person().origin().words()) + ": " + ImpactWords.person(example.person()));
        ImpactWords.record(example.person()).forEach(dose -> line("    " + dose));
        example.changes().forEach(change -> line("  " + sentence(ImpactWords.change(change))));
        why(example.why());
        line("  See (with " + commands.knowledgeBefore() + " as it was):");
        line("    " + commands.after(example));
        if (ImpactWords.countsLaterDoses(example.person())) {
            line("    (the case also counts doses after its assessment date; the command does not)");
        }
    }

    private void why(List<StepChange> steps) {
        if (steps.isEmpty()) {
            return;
        }
        line("  Why:");
        for (StepChange step : steps.subList(0, Math.min(steps.size(), ImpactWords.MOST_STEPS))) {
            line("    " + ImpactWords.step(step));
            step.wasFacts().forEach(fact -> line("      - " + fact));
            step.nowFacts().forEach(fact -> line("      + " + fact));
        }
        if (steps.size() > ImpactWords.MOST_STEPS) {
            line("    and " + (steps.size() - ImpactWords.MOST_STEPS) + " more steps; --json has all");
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append(System.lineSeparator());
    }
}
