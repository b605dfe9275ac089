package io.jenner.cases.run;

import io.jenner.cases.ExpectedAnswer;
import io.jenner.cases.TestCase;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.List;
import java.util.Optional;

/** Finds the part of an answer that a case is compared with, for those who show it. */
public final class ComparedForecast {

    private ComparedForecast() {}

    /** Returns the forecast that the case is about; empty if there is none, or the case does not say which. */
    public static Optional<VaccineGroupForecast> of(TestCase testCase, Forecast answer) {
        List<VaccineGroupForecast> forecasts =
                answer.group(testCase.vaccineGroup()).forecasts();
        if (!(testCase.expected() instanceof ExpectedAnswer)) {
            return ForecastReduction.toOne(forecasts);
        }
        return type(testCase)
                .map(type -> ForecastReduction.ofType(forecasts, type))
                .orElseGet(() -> forecasts.size() == 1 ? Optional.of(forecasts.get(0)) : Optional.empty());
    }

    /** Returns what is said of every dose for the group, in the order of the patient. */
    public static List<DoseVerdict> verdicts(TestCase testCase, Forecast answer) {
        return DoseVerdict.all(answer, testCase.vaccineGroup(), type(testCase));
    }

    private static Optional<SeriesType> type(TestCase testCase) {
        return testCase.expected() instanceof ExpectedAnswer expected ? expected.seriesType() : Optional.empty();
    }
}
