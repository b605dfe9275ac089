package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.knowledge.SeriesDose.Season;

/** The forecast dose number of a series (FORECASTDN-1). */
final class ForecastDoseNumber {

    private ForecastDoseNumber() {}

    /** One more than the satisfied target doses, of which seasonal ones count within the season only. */
    static int of(PatientSeries series) {
        int number = 1;
        for (TargetDose target : series.targetDoses()) {
            GivenDose dose = target.satisfiedBy();
            Season season = target.plan().season();
            int seasonStart = season == null ? Day.NONE : Day.of(season.firstDay(), Day.NONE);
            if (dose != null && dose.date() >= seasonStart) {
                number++;
            }
        }
        return number;
    }
}
