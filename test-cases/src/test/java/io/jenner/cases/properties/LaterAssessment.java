package io.jenner.cases.properties;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Observation;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Moving the assessment date changes no verdict that a series gives on past doses, as long as the series is relevant and
 * no observation ends that it measures an interval from.
 */
final class LaterAssessment implements Law {

    private static final int SOON = 60;
    private static final int LATE = 2000;

    @Override
    public List<String> broken(Sample sample) {
        List<String> broken = new ArrayList<>();
        Random random = sample.random();
        LocalDate later = sample.asOf().plusDays(1 + random.nextInt(random.nextBoolean() ? SOON : LATE));
        Forecast after = People.ask(sample.patient(), later);
        for (EvaluatedDose dose : sample.answer().doses()) {
            if (dose.dose().date().isAfter(sample.asOf())) {
                continue;
            }
            EvaluatedDose same = after.doses().get(dose.position() - 1);
            Map<String, DoseEvaluation> then =
                    same.evaluations().stream().collect(Collectors.toMap(DoseEvaluation::series, Function.identity()));
            for (DoseEvaluation evaluation : dose.evaluations()) {
                String series = evaluation.series();
                boolean relevant = ApplicableGroups.isRelevant(People.SERIES.get(series), sample.patient(), later);
                if (relevant && !evaluation.equals(then.get(series)) && !losesReference(series, sample, later)) {
                    broken.add(series + ": " + evaluation + " becomes " + then.get(series) + " on " + later);
                }
            }
        }
        return broken;
    }

    /** An observation that has ended is not active, so no interval is measured from it (CALCDTINT-9). */
    private static boolean losesReference(String series, Sample sample, LocalDate later) {
        return People.SERIES.get(series).doses().stream()
                .flatMap(dose -> dose.intervals().stream())
                .anyMatch(interval -> interval.reference() instanceof FromObservation from
                        && sample.patient().observations().stream()
                                .anyMatch(observation -> observation.code().equals(from.observation())
                                        && endsBetween(observation, sample.asOf(), later)));
    }

    private static boolean endsBetween(Observation observation, LocalDate day, LocalDate later) {
        return observation
                .until()
                .filter(until -> until.isAfter(day) && !until.isAfter(later))
                .isPresent();
    }
}
