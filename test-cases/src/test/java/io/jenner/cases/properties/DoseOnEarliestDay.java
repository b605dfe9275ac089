package io.jenner.cases.properties;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.DoseEvaluation;
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
import java.util.Optional;
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
        LocalDate day = group.dates().earliest().orElseThrow();
        DoseAdministered dose = dose(day, vaccine);
        LocalDate asOf = day.isAfter(sample.asOf()) ? day : sample.asOf();
        Forecast after = People.ask(People.plus(sample.patient(), dose), asOf);
        EvaluatedDose given = after.doses().get(after.doses().size() - 1);
        for (SeriesForecast series : group.series()) {
            if (series.dates().earliest().filter(from -> !from.isAfter(day)).isPresent()
                    && series.candidateVaccines().contains(vaccine)) {
                Optional<DoseEvaluation> verdict = given.evaluations().stream()
                        .filter(evaluation -> evaluation.series().equals(series.series()))
                        .findFirst();
                String what = group.vaccineGroup() + " " + series.series() + " dose "
                        + series.targetDose().orElse(0);
                if (verdict.isEmpty()) {
                    if (!ApplicableGroups.isRelevant(People.SERIES.get(series.series()), sample.patient(), asOf)) {
                        continue;
                    }
                    broken.add(what + " no verdict " + given.notEvaluated() + ": CVX " + vaccine.cvx() + " on " + day);
                } else if (verdict.get().status() != EvaluationStatus.VALID) {
                    broken.add(
                            what + " " + verdict.get().status() + verdict.get().reasons() + " as "
                                    + verdict.get().targetDose().orElse(0) + ": CVX " + vaccine.cvx() + " on " + day);
                }
            }
        }
    }

    static DoseAdministered dose(LocalDate day, VaccineProduct vaccine) {
        DoseAdministered.Builder dose =
                DoseAdministered.builder(day, vaccine.cvx()).lot("GIVEN");
        vaccine.mvx().ifPresent(dose::mvx);
        vaccine.tradeName().ifPresent(dose::tradeName);
        return dose.build();
    }
}
