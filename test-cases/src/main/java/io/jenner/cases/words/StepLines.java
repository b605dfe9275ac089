package io.jenner.cases.words;

import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Step;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** Writes a step: a heading with the conclusion, then what was looked at ({@code >} marks what decided), then rules. */
final class StepLines {

    private static final String DECISIVE = "    > ";
    private static final String LOOKED_AT = "      ";

    private final Lines lines;

    StepLines(Lines lines) {
        this.lines = lines;
    }

    /** Writes a step with everything. */
    void whole(String heading, Step step) {
        heading(heading);
        facts(step.facts());
        rules(step);
    }

    void heading(String heading) {
        lines.wrapped("  ", heading + ".");
    }

    void facts(Collection<Fact> facts) {
        facts.forEach(this::fact);
    }

    void facts(Step step, Predicate<Fact> wanted) {
        facts(step.facts().stream().filter(wanted).toList());
    }

    private void fact(Fact fact) {
        String what = fact.kind().label() + (fact.detail().isEmpty() ? "" : " " + fact.detail());
        lines.wrapped(fact.decisive() ? DECISIVE : LOOKED_AT, what + ": " + value(fact) + place(fact));
    }

    private static String value(Fact fact) {
        if (fact.value().isEmpty()) {
            return "nothing to measure from";
        }
        return switch (fact.kind()) {
            case PREFERABLE_VACCINE, ALLOWABLE_VACCINE, STATUS ->
                fact.value().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> fact.value();
        };
    }

    private static String place(Fact fact) {
        return fact.line().map(line -> " (" + line + ")").orElse("");
    }

    void rules(Step step) {
        step.rules().forEach(this::rule);
    }

    private void rule(FiredRule rule) {
        String points = rule.points().isPresent()
                ? String.format(Locale.ROOT, "%+d ", rule.points().getAsInt())
                : "";
        String source = rule.source().isEmpty() ? "" : " [" + rule.source() + "]";
        String also = rule.decisive() ? "" : " (does not bind)";
        lines.wrapped(LOOKED_AT + "rule: ", points + rule.name() + source + also);
    }
}
