package io.jenner.forecast.engine;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.engine.decision.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Finds the day on which to ask again: the first later one on which a status, a due status or a date differs.
 *
 * <p>It goes from one day on which a comparison comes out otherwise to the next; between them nothing can differ.
 */
final class ReEvaluation {

    private ReEvaluation() {}

    /**
     * Returns the answer with the day.
     *
     * @param first the answer
     * @param onDay makes the answer of a later day, with the same record and options
     */
    static Forecast added(Made first, IntFunction<Made> onDay) {
        Forecast answer = first.forecast();
        return new Forecast(
                answer.asOf(),
                answer.stamp(),
                answer.doses(),
                answer.groups(),
                answer.series(),
                answer.findings(),
                answer.explanations(),
                day(first, onDay),
                answer.language());
    }

    private static Optional<LocalDate> day(Made first, IntFunction<Made> onDay) {
        List<Object> now = standing(first.forecast());
        int day = first.holdsUntil();
        while (day != Day.NEVER) {
            Made later = onDay.apply(day);
            if (!standing(later.forecast()).equals(now)) {
                return Day.toDate(day);
            }
            day = later.holdsUntil();
        }
        return Optional.empty();
    }

    private static List<Object> standing(Forecast forecast) {
        return List.of(
                Lists.map(forecast.groups(), ReEvaluation::group), Lists.map(forecast.doses(), ReEvaluation::dose));
    }

    private static List<Object> group(VaccineGroupForecasts group) {
        return List.of(group.dueStatus(), group.decision(), Lists.map(group.forecasts(), ReEvaluation::forecast));
    }

    private static List<Object> forecast(VaccineGroupForecast forecast) {
        return List.of(forecast.seriesType(), forecast.status(), forecast.dueStatus(), forecast.dates());
    }

    private static List<Object> dose(EvaluatedDose dose) {
        return List.of(dose.notEvaluated(), Lists.map(dose.groups(), GroupVerdict::status));
    }
}
