package io.jenner.cases.words;

import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import java.util.List;
import java.util.Optional;

/** Writes the forecast of one series: immunity and contraindications, skips, dates, need and vaccines. */
final class ExplainedForecast {

    private final Lines lines;
    private final StepLines steps;

    ExplainedForecast(Lines lines, StepLines steps) {
        this.lines = lines;
        this.steps = steps;
    }

    void write(Explanation explanation, SeriesForecast series) {
        explanation.steps(Question.IMMUNITY, Question.CONTRAINDICATION).stream()
                .filter(step -> step.subject().antigen().equals(Optional.of(series.antigen())))
                .forEach(step ->
                        steps.whole(series.antigen() + ": " + step.conclusion().words(), step));
        List<Step> asked = ExplanationPage.of(
                explanation,
                series,
                Question.SKIP_CONDITION,
                Question.SKIP_SET,
                Question.SKIP,
                Question.EARLIEST_DATE,
                Question.NEED,
                Question.DATES,
                Question.VACCINE);
        SkipLines skips = new SkipLines(steps);
        for (Step step : asked) {
            if (step.subject().dose().isEmpty()) {
                step(step, skips);
            }
        }
    }

    private void step(Step step, SkipLines skips) {
        String words = step.conclusion().words();
        switch (step.question()) {
            case EARLIEST_DATE, DATES -> steps.whole(target(step) + ": " + words, step);
            case NEED -> {
                steps.heading(target(step) + ": " + words);
                steps.facts(step, fact -> fact.decisive() || fact.line().isPresent());
                steps.rules(step);
            }
            case VACCINE -> {
                Fact vaccine = step.facts(FactKind.VACCINE).get(0);
                steps.heading("Vaccine " + vaccine.detail() + " (" + vaccine.value() + "): " + words);
                steps.facts(step, fact -> fact.decisive() && !fact.kind().equals(FactKind.VACCINE));
                lines.wrapped(
                        "      ",
                        "line: " + vaccine.line().map(Object::toString).orElse("none"));
                steps.rules(step);
            }
            default -> skips.add(step, ", asked for " + reference(step));
        }
    }

    private static String reference(Step step) {
        return step.facts(FactKind.REFERENCE_DATE).stream()
                .map(Fact::value)
                .findFirst()
                .orElse("the forecast");
    }

    private static String target(Step step) {
        return step.subject().targetDose().isPresent()
                ? "Target dose " + step.subject().targetDose().getAsInt()
                : "No target dose left";
    }
}
