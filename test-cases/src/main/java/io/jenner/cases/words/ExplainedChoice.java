package io.jenner.cases.words;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes which series were considered for each antigen, and why the best one was chosen. */
final class ExplainedChoice {

    private final Lines lines;
    private final StepLines steps;

    ExplainedChoice(Lines lines, StepLines steps) {
        this.lines = lines;
        this.steps = steps;
    }

    void write(Explanation explanation) {
        for (String antigen : ExplanationPage.antigens(explanation)) {
            lines.title("CHOICE OF SERIES for " + antigen);
            explanation.steps().stream()
                    .filter(step -> step.subject().antigen().equals(Optional.of(antigen)))
                    .filter(step -> !isAskedAgain(step, explanation))
                    .forEach(this::step);
        }
        if (!explanation.seriesNotAsked().isEmpty()) {
            lines.title("SERIES NOT ASKED ABOUT");
            lines.wrapped(
                    "  ",
                    "None of the patient's observations indicates them: "
                            + String.join("; ", explanation.seriesNotAsked()) + ".");
        }
    }

    /** Whether a series is scorable is asked once more where none was; the last answer counts. */
    private static boolean isAskedAgain(Step step, Explanation explanation) {
        List<Step> all = explanation.steps(Question.SCORABLE);
        return step.question() == Question.SCORABLE
                && all.subList(all.indexOf(step) + 1, all.size()).stream()
                        .anyMatch(later -> later.subject().equals(step.subject()) && later != step);
    }

    private void step(Step step) {
        String series = step.subject().series().orElse("");
        String words = step.conclusion().words();
        switch (step.question()) {
            case INDICATION, SCORE, RANK, BEST_SERIES -> steps.whole(series + ": " + words, step);
            case RELEVANCE -> relevance(step, words);
            case NEED -> leftOut(step);
            case SCORABLE -> {
                steps.heading(series + ", " + status(step) + ": " + words);
                steps.facts(step, Fact::decisive);
                steps.rules(step);
            }
            case SERIES_GROUP -> {
                steps.heading("Series group " + step.subject().seriesGroup().orElse("") + ": " + words);
                steps.facts(step, fact -> true);
                steps.rules(step);
            }
            case CANDIDATE, REMAINING_BEST -> {
                if (!step.rules().isEmpty()) {
                    steps.whole(series + ": " + words, step);
                }
            }
            default -> {}
        }
    }

    /** A series below its age to start takes no part in the choice. */
    private void leftOut(Step step) {
        if (step.conclusion().values(FactKind.REASON).contains(ForecastReason.BELOW_MINIMUM_AGE_TO_START.name())) {
            steps.heading(step.subject().series().orElse("") + ": left out: "
                    + step.conclusion().words());
            steps.facts(step, Fact::decisive);
            steps.rules(step);
        }
    }

    private static String status(Step step) {
        String status = step.facts(FactKind.STATUS).get(0).value();
        return SeriesStatus.valueOf(status).label().toLowerCase(Locale.ROOT);
    }

    private void relevance(Step step, String words) {
        Fact series = step.facts(FactKind.SERIES).get(0);
        String line = series.line().map(place -> " (" + place + ")").orElse("");
        steps.heading(series.value() + ", " + series.detail() + ": " + words + line);
        steps.facts(step, fact -> fact.decisive() && fact.kind() != FactKind.SERIES);
        steps.rules(step);
    }
}
