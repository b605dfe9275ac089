package io.jenner.cases.words;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Explanations as text of at most 100 columns that a nurse or a tester can read.
 *
 * <p>For each vaccine group: the conclusion, then the doses and the forecast of every series that the conclusion rests
 * on, then the choice of series. A line that starts with {@code >} decided; the others were looked at. What other series
 * made of the doses is in the JSON form only.
 */
public final class ExplanationPage {

    private final Forecast forecast;
    private final Lines lines = new Lines();
    private final StepLines steps = new StepLines(lines);

    private ExplanationPage(Forecast forecast) {
        this.forecast = forecast;
    }

    /**
     * Returns the explanations of these vaccine groups.
     *
     * @throws IllegalStateException if the answer was not asked to explain itself
     * @throws IllegalArgumentException if the schedule has no such group
     */
    public static String of(Forecast forecast, List<String> vaccineGroups) {
        ExplanationPage page = new ExplanationPage(forecast);
        String between = "";
        for (String group : vaccineGroups) {
            page.lines.line(between.isEmpty() ? page.head(group) : between + page.head(group));
            page.write(forecast.explain(group));
            between = System.lineSeparator();
        }
        page.foot();
        return page.lines.toString();
    }

    private void foot() {
        lines.blank();
        lines.line("Schedule " + forecast.stamp().knowledgeId() + ", published "
                + forecast.stamp().published() + ".");
        lines.wrapped(
                "",
                "Lines marked > decided; the others were looked at. A clinician decides what is given; this is not"
                        + " a medical device.");
    }

    private String head(String group) {
        return "WHY: " + PlainWords.group(group) + ", AS OF " + forecast.asOf();
    }

    private void write(Explanation explanation) {
        List<VaccineGroupForecast> forecasts =
                forecast.group(explanation.vaccineGroup()).forecasts();
        new ExplainedGroup(lines, steps).write(explanation, forecasts);
        List<SeriesForecast> contained =
                forecasts.stream().flatMap(found -> found.series().stream()).toList();
        for (SeriesForecast series : contained) {
            lines.title("DOSES in " + series.series());
            new ExplainedDoses(lines, steps, forecast).write(explanation, series);
            lines.title("FORECAST of " + series.series());
            new ExplainedForecast(lines, steps).write(explanation, series);
        }
        new ExplainedChoice(lines, steps).write(explanation);
    }

    /** Returns the steps on one series. */
    static List<Step> of(Explanation explanation, SeriesForecast series, Question... questions) {
        return explanation.steps(questions).stream()
                .filter(step -> step.subject().series().equals(Optional.of(series.series())))
                .toList();
    }

    /** Returns the antigens that the steps are about, in order. */
    static List<String> antigens(Explanation explanation) {
        Set<String> antigens = new LinkedHashSet<>();
        explanation.steps().stream()
                .map(Step::subject)
                .map(Subject::antigen)
                .forEach(name -> name.ifPresent(antigens::add));
        return new ArrayList<>(antigens);
    }
}
