package io.jenner.cases.properties;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A dose given on the earliest day of a forecast, or on the assessment date after it, is valid if its vaccine is
 * preferable, fits the age on that day, and is not contraindicated.
 */
final class DoseOnEarliestDay implements Law {

    private static final int GROUPS = 2;

    @Override
    public List<String> broken(Sample sample) {
        List<String> broken = new ArrayList<>();
        Random random = sample.random();
        Sample known = sample.withoutDosesAhead();
        List<VaccineGroupForecast> open = new ArrayList<>(known.answer().forecasts().stream()
                .filter(group -> group.status() == SeriesStatus.NOT_COMPLETE)
                .toList());
        Collections.shuffle(open, random);
        for (VaccineGroupForecast group : open.subList(0, Math.min(GROUPS, open.size()))) {
            LocalDate earliest = later(
                    group.dates().earliest().orElseThrow(), sample.patient().birthDate());
            give(broken, known, group, earliest, random);
            if (earliest.isBefore(sample.asOf())) {
                give(broken, known, group, sample.asOf(), random);
            }
        }
        return broken;
    }

    private static void give(
            List<String> broken, Sample sample, VaccineGroupForecast group, LocalDate day, Random random) {
        List<DoseAdministered> doses = Target.open(group).stream()
                .flatMap(series -> Target.preferable(series, sample.patient(), day, "GIVEN").stream())
                .toList();
        if (doses.isEmpty()) {
            return;
        }
        DoseAdministered dose = doses.get(random.nextInt(doses.size()));
        LocalDate asOf = later(day, sample.asOf());
        Forecast after = People.ask(People.plus(sample.patient(), dose), asOf);
        EvaluatedDose given = after.doses().get(after.doses().size() - 1);
        for (SeriesForecast series : Target.open(group)) {
            boolean reached = !series.dates().earliest().orElseThrow().isAfter(day);
            boolean relevant = ApplicableGroups.isRelevant(People.SERIES.get(series.series()), sample.patient(), asOf);
            boolean preferable =
                    Target.preferable(series, sample.patient(), day, "GIVEN").contains(dose);
            boolean sameRows = Target.hasSameRows(Target.of(series), sample.asOf(), day);
            if (reached && relevant && preferable && sameRows && !isValid(given, series)) {
                broken.add("CVX " + dose.cvx() + " on " + day + " for dose "
                        + series.targetDose().orElseThrow() + " of " + series.series() + ": " + given);
            }
        }
    }

    private static boolean isValid(EvaluatedDose given, SeriesForecast series) {
        return given.evaluations().stream()
                .filter(evaluation -> evaluation.series().equals(series.series()))
                .anyMatch(evaluation -> evaluation.status() == EvaluationStatus.VALID);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
