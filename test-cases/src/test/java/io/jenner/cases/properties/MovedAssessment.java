package io.jenner.cases.properties;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Observation;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.Series;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Moving the assessment date, back into the history or ahead, changes no verdict that a series gives on the doses before
 * both dates, as long as the series is relevant on both and no observation ends in between that it measures an interval
 * from. So a verdict does not depend on later doses either.
 */
final class MovedAssessment implements Law {

    private static final int BACK_OF_THREE = 2;
    private static final int MOST_AHEAD = 2000;

    @Override
    public List<String> broken(Sample sample) {
        LocalDate moved = moved(sample);
        LocalDate first = moved.isBefore(sample.asOf()) ? moved : sample.asOf();
        LocalDate last = moved.isBefore(sample.asOf()) ? sample.asOf() : moved;
        Forecast other = People.ask(sample.patient(), moved);
        List<String> broken = new ArrayList<>();
        for (EvaluatedDose dose : sample.answer().doses()) {
            if (!dose.dose().date().isAfter(first)) {
                Map<String, DoseEvaluation> now = bySeries(dose);
                Map<String, DoseEvaluation> then = bySeries(other.doses().get(dose.position() - 1));
                People.SERIES.values().stream()
                        .filter(series -> !Objects.equals(now.get(series.name()), then.get(series.name())))
                        .filter(series -> ApplicableGroups.isRelevant(series, sample.patient(), first))
                        .filter(series -> ApplicableGroups.isRelevant(series, sample.patient(), last))
                        .filter(series -> !losesReference(series, sample, first, last))
                        .forEach(series -> broken.add(series.name() + ": " + now.get(series.name()) + " is "
                                + then.get(series.name()) + " as of " + moved));
            }
        }
        return broken;
    }

    private static LocalDate moved(Sample sample) {
        Random random = sample.random();
        LocalDate birth = sample.patient().birthDate();
        int age = (int) ChronoUnit.DAYS.between(birth, sample.asOf());
        return random.nextInt(3) < BACK_OF_THREE
                ? birth.plusDays(random.nextInt(age + 1))
                : sample.asOf().plusDays(1 + random.nextInt(MOST_AHEAD));
    }

    private static Map<String, DoseEvaluation> bySeries(EvaluatedDose dose) {
        return dose.evaluations().stream().collect(Collectors.toMap(DoseEvaluation::series, Function.identity()));
    }

    /** An observation that has ended is not active, so no interval is measured from it (CALCDTINT-9). */
    private static boolean losesReference(Series series, Sample sample, LocalDate first, LocalDate last) {
        return series.doses().stream()
                .flatMap(dose -> dose.intervals().stream())
                .anyMatch(interval -> interval.reference() instanceof FromObservation from
                        && sample.patient().observations().stream()
                                .anyMatch(observation -> observation.code().equals(from.observation())
                                        && endsBetween(observation, first, last)));
    }

    private static boolean endsBetween(Observation observation, LocalDate first, LocalDate last) {
        return observation
                .until()
                .filter(until -> until.isAfter(first) && !until.isAfter(last))
                .isPresent();
    }
}
