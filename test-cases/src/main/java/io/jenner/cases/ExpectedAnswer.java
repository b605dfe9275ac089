package io.jenner.cases;

import io.jenner.forecast.Finding;
import io.jenner.forecast.SeriesType;
import java.util.List;
import java.util.Optional;

/**
 * What a case in our own format expects of one vaccine group.
 *
 * @param seriesType which forecast of the group is meant, standard or risk; empty where it has one
 * @param verdicts one entry for each dose of the patient, in the patient's order
 * @param forecast what is expected of the group's forecast; empty if it is not asserted
 * @param findings codes of the findings of the answer, each as often as it is expected; empty if they are not asserted
 */
public record ExpectedAnswer(
        Optional<SeriesType> seriesType,
        List<ExpectedVerdict> verdicts,
        Optional<ExpectedForecast> forecast,
        Optional<List<Finding.Code>> findings)
        implements Expected {

    public ExpectedAnswer {
        verdicts = List.copyOf(verdicts);
        findings = findings.map(List::copyOf);
    }

    @Override
    public boolean assertsAnything() {
        return forecast.isPresent()
                || findings.isPresent()
                || verdicts.stream().anyMatch(ExpectedVerdict::assertsAnything);
    }
}
