package io.jenner.rules.selection;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;

import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesForecast.Selection;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What was chosen in an answer, by the names of the series in the order of the schedule. */
final class Choices {

    private Choices() {}

    static List<String> scorable(Outcome outcome) {
        return names(outcome, Selection::scorable);
    }

    static List<String> prioritized(Outcome outcome) {
        return names(outcome, Selection::prioritized);
    }

    static List<String> best(Outcome outcome) {
        return names(outcome, Selection::best);
    }

    /** Returns the points of each series that was scored. */
    static Map<String, Integer> points(Outcome outcome) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (SeriesForecast series : outcome.forecast().series()) {
            series.selection().score().ifPresent(score -> points.put(series.series(), score));
        }
        return points;
    }

    private static List<String> names(Outcome outcome, Predicate<Selection> wanted) {
        return outcome.forecast().series().stream()
                .filter(series -> wanted.test(series.selection()))
                .map(SeriesForecast::series)
                .toList();
    }

    /** Returns a dose that may be given from birth; without any age it could not be forecast (FORECASTDTCAN-1). */
    static DoseRows anyAge() {
        return dose().age(age().minimum("0 days"));
    }

    /** Returns a dose that may be given from birth until an age. */
    static DoseRows until(String age) {
        return dose().age(age().minimum("0 days").maximum(age));
    }
}
