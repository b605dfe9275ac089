package io.jenner.cases.properties;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import java.util.List;

/** The answer from remembered outcomes is the answer of rules that fire for every question. */
final class RulesFiredAgain implements Law {

    private static final ForecastOptions FIRING = ForecastOptions.DEFAULT.firingRules();

    @Override
    public List<String> broken(Sample sample) {
        Forecast fired = People.US.forecast(sample.patient(), sample.asOf(), FIRING);
        return fired.equals(sample.answer()) ? List.of() : List.of("rules that fire give another answer");
    }
}
