package io.jenner.cases.words;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import java.util.List;
import java.util.Optional;

/** Writes the conclusion: status, dates and number of the group, and how they follow from its series. */
final class ExplainedGroup {

    private final Lines lines;
    private final StepLines steps;

    ExplainedGroup(Lines lines, StepLines steps) {
        this.lines = lines;
        this.steps = steps;
    }

    void write(Explanation explanation, List<VaccineGroupForecast> forecasts) {
        lines.title("CONCLUSION");
        if (forecasts.isEmpty()) {
            steps.heading("No forecast: no series of the group is relevant for this patient");
        }
        for (VaccineGroupForecast forecast : forecasts) {
            String kind = forecast.seriesType() == SeriesType.RISK ? "Risk forecast" : "Standard forecast";
            explanation.steps(Question.GROUP_STATUS, Question.GROUP_DATES).stream()
                    .filter(step -> step.subject().seriesType().equals(Optional.of(forecast.seriesType())))
                    .forEach(step -> steps.whole(kind + ": " + step.conclusion().words(), step));
        }
        explanation.steps(Question.PRIORITY).stream()
                .filter(step -> !step.rules().isEmpty())
                .forEach(this::priority);
    }

    private void priority(Step step) {
        String series = step.subject().series().orElse("");
        steps.whole(series + ": " + step.conclusion().words(), step);
    }
}
