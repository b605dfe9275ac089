package io.jenner.cases.words;

import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import java.util.ArrayList;
import java.util.List;

/** Writes a conditional skip with its conditions: the answer first. */
final class SkipLines {

    private final StepLines steps;
    private final List<Step> parts = new ArrayList<>();

    SkipLines(StepLines steps) {
        this.steps = steps;
    }

    /** Takes the next step of a skip; writes once the skip is answered. */
    void add(Step step, String occasion) {
        if (step.question() != Question.SKIP) {
            parts.add(step);
            return;
        }
        String number = String.valueOf(step.subject().targetDose().orElse(0));
        boolean skipped = step.conclusion().outcome() == Outcome.YES;
        steps.heading("Target dose " + number + (skipped ? " is skipped" : " is not skipped") + occasion);
        for (Step part : parts) {
            boolean isCondition = part.question() == Question.SKIP_CONDITION;
            if (isCondition || part.conclusion().outcome() == Outcome.YES) {
                steps.facts(part.facts());
                steps.rules(part);
            }
        }
        parts.clear();
        steps.facts(step, fact -> fact.line().isPresent());
        steps.rules(step);
    }
}
