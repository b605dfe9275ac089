package io.jenner.forecast.plan;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers which series doses recur: one does if, once satisfied, the series asks for the same dose again.
 *
 * <p>Found out from answers: {@link SeriesForecast#targetDoses()} names a recurring dose once more for each time it was
 * satisfied.
 */
final class Recurrence {

    private final Map<String, Boolean> known = new HashMap<>();

    /** Takes note of what became of the doses that series were waiting for. */
    void learn(List<SeriesForecast> before, Forecast after) {
        for (SeriesForecast series : before) {
            after.series().stream()
                    .filter(later -> later.series().equals(series.series()))
                    .filter(later -> later.validDoses() > series.validDoses())
                    .findFirst()
                    .ifPresent(later -> known.put(key(series), times(later, target(series)) > 1));
        }
    }

    /** Returns whether every dose that the open series of a group wait for is known to recur. */
    boolean recurs(VaccineGroupForecast group) {
        return recurs(Aim.open(group));
    }

    boolean recurs(List<SeriesForecast> open) {
        return !open.isEmpty() && open.stream().allMatch(this::recurs);
    }

    private boolean recurs(SeriesForecast series) {
        return times(series, target(series)) > 1 || known.getOrDefault(key(series), false);
    }

    /** Returns whether it is known of every dose that is waited for whether it recurs. */
    boolean isKnown(VaccineGroupForecast group) {
        return Aim.open(group).stream()
                .allMatch(series -> times(series, target(series)) > 1 || known.containsKey(key(series)));
    }

    private static long times(SeriesForecast series, int number) {
        return series.targetDoses().stream()
                .filter(target -> target.number() == number)
                .count();
    }

    private static int target(SeriesForecast series) {
        return series.targetDose().orElse(0);
    }

    private static String key(SeriesForecast series) {
        return series.series() + "#" + target(series);
    }
}
