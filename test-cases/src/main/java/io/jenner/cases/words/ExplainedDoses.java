package io.jenner.cases.words;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import java.util.List;

/** Writes every dose against its target dose in one series, with the skips asked before it. */
final class ExplainedDoses {

    private final Lines lines;
    private final StepLines steps;
    private final Forecast forecast;

    ExplainedDoses(Lines lines, StepLines steps, Forecast forecast) {
        this.lines = lines;
        this.steps = steps;
        this.forecast = forecast;
    }

    void write(Explanation explanation, SeriesForecast series) {
        List<Step> asked = ExplanationPage.of(
                explanation,
                series,
                Question.SKIP_CONDITION,
                Question.SKIP_SET,
                Question.SKIP,
                Question.CONFLICT,
                Question.DOSE);
        SkipLines skips = new SkipLines(steps);
        boolean none = true;
        for (Step step : asked) {
            if (step.subject().dose().isPresent()) {
                none = false;
                if (step.question() == Question.DOSE) {
                    conditions(explanation, step.subject().dose().getAsInt());
                    dose(step);
                } else if (step.question() == Question.CONFLICT) {
                    conflict(step);
                } else {
                    skips.add(step, ", asked for " + name(step));
                }
            }
        }
        if (none) {
            lines.line("  None.");
        }
    }

    private void conditions(Explanation explanation, int position) {
        explanation.steps(Question.DOSE_CONDITION).stream()
                .filter(step -> step.subject().dose().orElse(0) == position)
                .forEach(step -> steps.whole(
                        sentence(name(step)) + ": " + step.conclusion().words(), step));
    }

    private void dose(Step step) {
        String target = step.subject().targetDose().isPresent()
                ? ", against target dose " + step.subject().targetDose().getAsInt()
                : ", no target dose left";
        steps.heading(sentence(name(step)) + target + ": " + step.conclusion().words());
        steps.facts(step, fact -> fact.kind() != FactKind.DATE_ADMINISTERED && fact.kind() != FactKind.VACCINE);
        steps.rules(step);
    }

    private void conflict(Step step) {
        if (step.conclusion().outcome() == Outcome.YES) {
            steps.whole(sentence(name(step)) + ": " + step.conclusion().words(), step);
        }
    }

    private String name(Step step) {
        int position = step.subject().dose().orElse(1);
        EvaluatedDose dose = forecast.doses().get(position - 1);
        return "dose " + position + " of " + dose.dose().date() + ", "
                + dose.name().orElse("unknown vaccine") + " (" + dose.dose().cvx() + ")";
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
