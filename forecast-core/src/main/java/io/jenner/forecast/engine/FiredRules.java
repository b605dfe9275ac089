package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.DoseDecision;
import io.jenner.forecast.engine.decision.EarliestDateDecision;
import io.jenner.forecast.engine.decision.GroupDatesDecision;
import io.jenner.forecast.engine.decision.NeedDecision;
import io.jenner.forecast.engine.decision.ScoreDecision;
import io.jenner.forecast.explain.FiredRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** Notes which rules fired on which context, and what each of them changed; for one patient in one thread. */
final class FiredRules extends DefaultAgendaEventListener {

    private final Map<Object, List<Firing>> byContext = new IdentityHashMap<>();
    private final Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private int before;

    private record Firing(
            Rule rule, int before, int after, @Nullable Object bound) {}

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        before = figure(context(event.getMatch()));
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Object context = context(event.getMatch());
        byContext
                .computeIfAbsent(context, key -> new ArrayList<>())
                .add(new Firing(event.getMatch().getRule(), before, figure(context), bound(context)));
    }

    /** A rule reads one context. */
    private static Object context(Match match) {
        return match.getObjects().get(0);
    }

    /** Returns what tells the conclusion of one rule from that of another, where more than one may stand. */
    private static int figure(Object context) {
        if (context instanceof ScoreDecision score) {
            return score.score();
        }
        if (context instanceof NeedDecision need) {
            return need.closed() == null ? -1 : need.closed().ordinal();
        }
        if (context instanceof DoseDecision dose) {
            return dose.isInadvertentAdministration() ? 1 : 0;
        }
        return context instanceof GroupDatesDecision group && group.doseNumber() != null ? 1 : 0;
    }

    /** Returns the bound that a rule has just concluded, or null where it concludes none. */
    @Nullable
    private static Object bound(Object context) {
        if (context instanceof EarliestDateDecision earliest) {
            return earliest.concludedLast();
        }
        return context instanceof GroupDatesDecision group ? group.concludedLast() : null;
    }

    /** Returns the rules that fired on a context, in the order of firing; from now on they count as told. */
    List<FiredRule> on(Object context) {
        return on(context, bound -> false);
    }

    /**
     * Returns the rules that fired on a context, in the order of firing; from now on they count as told.
     *
     * @param binds whether a bound that a rule concluded is the one that decides
     */
    List<FiredRule> on(Object context, Predicate<Object> binds) {
        told.add(context);
        List<Firing> firings = byContext.getOrDefault(context, List.of());
        return firings.stream()
                .map(firing -> fired(firing, context, isDecisive(firing, context, binds)))
                .toList();
    }

    /**
     * Makes sure that no rule is kept back.
     *
     * @throws IllegalStateException if a rule fired on a context that nobody asked about
     */
    void checkAllTold() {
        byContext.forEach((context, firings) -> {
            if (!told.contains(context)) {
                throw new IllegalStateException("found the rule '"
                        + firings.get(0).rule.getName() + "' that fired and stands in no explanation,"
                        + " expected every rule in one. Remedy: tell the journal about "
                        + context.getClass().getSimpleName());
            }
        });
    }

    private static FiredRule fired(Firing firing, Object context, boolean decisive) {
        boolean isScore = context instanceof ScoreDecision;
        return new FiredRule(
                firing.rule.getName(),
                source(firing.rule),
                decisive,
                isScore ? OptionalInt.of(firing.after - firing.before) : OptionalInt.empty());
    }

    /** The executable model keeps the quotes around the text. */
    private static String source(Rule rule) {
        String source = Objects.toString(rule.getMetaData().get("source"), "");
        return source.replaceAll("^\"|\"$", "");
    }

    private static boolean isDecisive(Firing firing, Object context, Predicate<Object> binds) {
        boolean changed = firing.after != firing.before;
        if (firing.bound != null) {
            return changed || binds.test(firing.bound);
        }
        if (context instanceof NeedDecision) {
            return changed && firing.after == figure(context);
        }
        return !(context instanceof DoseDecision dose) || !dose.isInadvertentAdministration() || changed;
    }
}
