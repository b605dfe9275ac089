package io.jenner.cases.properties;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A dose given on the earliest day of a forecast, of a vaccine it offers, is valid. */
final class DoseOnEarliestDay implements Law {

    private static final int GROUPS = 2;

    @Override
    public List<String> broken(Sample sample) {
        List<String> broken = new ArrayList<>();
        Random random = sample.random();
        Sample known = sample.withoutDosesAhead();
        Forecast before = known.answer();
        List<VaccineGroupForecast> open = new ArrayList<>(before.forecasts().stream()
                .filter(group -> group.status() == SeriesStatus.NOT_COMPLETE)
                .filter(group -> !group.candidateVaccines().isEmpty())
                .toList());
        Collections.shuffle(open, random);
        for (VaccineGroupForecast group : open.subList(0, Math.min(GROUPS, open.size()))) {
            List<VaccineProduct> vaccines = group.candidateVaccines();
            give(broken, known, group, vaccines.get(random.nextInt(vaccines.size())));
        }
        return broken;
    }

    private static void give(List<String> broken, Sample sample, VaccineGroupForecast group, VaccineProduct vaccine) {
        LocalDate day =
                later(group.dates().earliest().orElseThrow(), sample.patient().birthDate());
        LocalDate asOf = later(day, sample.asOf());
        Forecast after = People.ask(People.plus(sample.patient(), dose(day, vaccine)), asOf);
        EvaluatedDose given = after.doses().get(after.doses().size() - 1);
        for (SeriesForecast series : Target.open(group)) {
            boolean reached = !series.dates().earliest().orElseThrow().isAfter(day);
            boolean relevant = ApplicableGroups.isRelevant(People.SERIES.get(series.series()), sample.patient(), asOf);
            if (reached && relevant && series.candidateVaccines().contains(vaccine) && !isValid(given, series)) {
                broken.add("CVX " + vaccine.cvx() + " on " + day + " for dose "
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

    private static DoseAdministered dose(LocalDate day, VaccineProduct vaccine) {
        DoseAdministered.Builder dose =
                DoseAdministered.builder(day, vaccine.cvx()).lot("GIVEN");
        vaccine.mvx().ifPresent(dose::mvx);
        vaccine.tradeName().ifPresent(dose::tradeName);
        return dose.build();
    }
}
