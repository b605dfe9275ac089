package io.jenner.cases.properties;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statuses, due statuses and dates are the same on every day before the one on which to ask again, and differ on that day.
 *
 * <p>Where there is no such day, two years are looked at.
 */
final class SameUntilReEvaluation implements Law {

    private static final int YEARS_LOOKED_AT = 2;
    private static final ForecastOptions OPTIONS = ForecastOptions.DEFAULT.withReEvaluation();

    @Override
    public List<String> broken(Sample sample) {
        LocalDate asOf = sample.asOf();
        Forecast answer = People.US.forecast(sample.patient(), asOf, OPTIONS);
        String now = standing(answer);
        LocalDate end = answer.reEvaluateOn().orElse(asOf.plusYears(YEARS_LOOKED_AT));
        for (LocalDate day = asOf.plusDays(1); day.isBefore(end); day = day.plusDays(1)) {
            if (!standing(People.ask(sample.patient(), day)).equals(now)) {
                return List.of("found another standing on " + day + ", expected none before "
                        + answer.reEvaluateOn().map(LocalDate::toString).orElse("the end"));
            }
        }
        return answer.reEvaluateOn().isPresent()
                        && standing(People.ask(sample.patient(), end)).equals(now)
                ? List.of("found the same standing on " + end + ", expected another one")
                : List.of();
    }

    private static String standing(Forecast answer) {
        return answer.groups().stream()
                        .map(group -> group.vaccineGroup()
                                + group.dueStatus()
                                + group.decision()
                                + group.forecasts().stream()
                                        .map(forecast -> forecast.seriesType() + " " + forecast.status() + " "
                                                + forecast.dueStatus() + " " + forecast.dates())
                                        .toList())
                        .collect(Collectors.joining("\n"))
                + answer.doses().stream().map(SameUntilReEvaluation::standing).collect(Collectors.joining("\n"));
    }

    private static String standing(EvaluatedDose dose) {
        return dose.notEvaluated()
                + dose.groups().stream().map(GroupVerdict::status).toList().toString();
    }
}
