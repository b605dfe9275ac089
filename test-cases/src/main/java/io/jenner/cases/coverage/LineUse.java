package io.jenner.cases.coverage;

import io.jenner.cases.coverage.ScheduleItem.Key;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.ScheduleLine;
import io.jenner.forecast.explain.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers from explained answers which rules fired and what of the schedule was used; not for use by several threads. */
final class LineUse {

    /** Questions that one line asks: it takes effect where the answer is yes. */
    private static final Set<Question> ASKED_BY_LINE = Set.of(
            Question.INDICATION,
            Question.CONTRAINDICATION,
            Question.IMMUNITY,
            Question.CONFLICT,
            Question.SKIP_CONDITION);

    private final Map<String, ScheduleLine> series;
    private final Set<Key> lookedAt = new HashSet<>();
    private final Set<Key> effective = new HashSet<>();
    private final Set<String> rules = new HashSet<>();

    /** Starts without any; the series are named with the lines where they stand. */
    LineUse(Map<String, ScheduleLine> series) {
        this.series = new HashMap<>(series);
    }

    /** Adds what all groups of an answer used. */
    void add(Forecast forecast) {
        for (Explanation explanation : forecast.explanations()) {
            explanation.steps().forEach(this::step);
        }
        forecast.series().forEach(this::choice);
    }

    private void step(Step step) {
        step.rules().stream().map(FiredRule::name).forEach(rules::add);
        boolean yes = step.conclusion().outcome() == Outcome.YES;
        for (Fact fact : step.facts()) {
            Optional<Key> key = fact.line().map(line -> new Key(line, part(step.question(), fact)));
            key.ifPresent(lookedAt::add);
            if (ASKED_BY_LINE.contains(step.question()) ? yes && fact.decisive() : fact.decisive()) {
                key.ifPresent(effective::add);
            }
        }
    }

    /** Seasons, inadvertent vaccines and proofs of immunity have no line of their own in the model. */
    private static String part(Question question, Fact fact) {
        return switch (fact.kind()) {
            case SEASON_START, SEASON_END -> ScheduleItems.SEASON;
            case INADVERTENT_VACCINE -> ScheduleItems.code(fact.value());
            default ->
                question == Question.IMMUNITY && fact.kind() == FactKind.OBSERVATION
                        ? ScheduleItems.code(fact.value())
                        : "";
        };
    }

    private void choice(SeriesForecast found) {
        ScheduleLine line = series.get(found.series());
        if (line != null) {
            Key key = new Key(line, ScheduleItems.CHOICE);
            lookedAt.add(key);
            if (found.selection().best()) {
                effective.add(key);
            }
        }
    }

    boolean hasLookedAt(Key key) {
        return lookedAt.contains(key);
    }

    boolean hasTakenEffect(Key key) {
        return effective.contains(key);
    }

    boolean hasFired(String rule) {
        return rules.contains(rule);
    }
}
