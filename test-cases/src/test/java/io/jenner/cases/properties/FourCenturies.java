package io.jenner.cases.properties;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SkipCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever lives four centuries later, when the calendar is the same again, gets the same answer four centuries later, in
 * groups for which the schedule names no calendar date.
 */
final class FourCenturies implements Law {

    private static final int DAYS = 146_097;
    private static final Set<String> TIMELESS_GROUPS = People.KNOWLEDGE.vaccineGroups().stream()
            .map(group -> group.name())
            .filter(group -> People.KNOWLEDGE.antigens().stream()
                    .filter(antigen -> antigen.series().get(0).vaccineGroup().equals(group))
                    .allMatch(FourCenturies::isTimeless))
            .collect(Collectors.toSet());

    @Override
    public List<String> broken(Sample sample) {
        List<String> broken = new ArrayList<>();
        Forecast later = People.ask(later(sample.patient()), sample.asOf().plusDays(DAYS));
        for (String group : TIMELESS_GROUPS) {
            List<List<Object>> expected = sample.answer().group(group).forecasts().stream()
                    .map(forecast -> facts(forecast, DAYS))
                    .toList();
            List<List<Object>> found = later.group(group).forecasts().stream()
                    .map(forecast -> facts(forecast, 0))
                    .toList();
            if (!found.equals(expected)) {
                broken.add(group + ": expected " + expected + " but found " + found);
            }
        }
        for (int i = 0; i < later.doses().size(); i++) {
            List<DoseEvaluation> expected = verdicts(sample.answer().doses().get(i));
            if (!verdicts(later.doses().get(i)).equals(expected)) {
                broken.add("dose " + (i + 1) + ": expected " + expected);
            }
        }
        return broken;
    }

    private static boolean isTimeless(Antigen antigen) {
        return antigen.immunity().birthDates().isEmpty()
                && antigen.series().stream()
                        .map(Series::doses)
                        .flatMap(List::stream)
                        .allMatch(FourCenturies::isTimeless);
    }

    private static boolean isTimeless(SeriesDose dose) {
        return dose.season() == null
                && dose.ages().stream().allMatch(row -> row.from() == null && row.until() == null)
                && dose.intervals().stream().allMatch(row -> row.from() == null && row.until() == null)
                && dose.allowableIntervals().stream().allMatch(row -> row.from() == null && row.until() == null)
                && dose.skips().stream()
                        .flatMap(skip -> skip.sets().stream())
                        .allMatch(set -> set.from() == null
                                && set.until() == null
                                && set.conditions().stream()
                                        .allMatch(condition -> !(condition instanceof SkipCondition.DoseCount count)
                                                || (count.startDate() == null && count.endDate() == null)));
    }

    private static Patient later(Patient patient) {
        return new Patient(
                patient.birthDate().plusDays(DAYS),
                patient.sex(),
                patient.countryOfBirth(),
                patient.doses().stream().map(FourCenturies::later).toList(),
                patient.observations().stream()
                        .map(observation -> new Observation(
                                observation.code(),
                                later(observation.date(), DAYS),
                                later(observation.until(), DAYS),
                                observation.presence()))
                        .toList());
    }

    private static DoseAdministered later(DoseAdministered dose) {
        return new DoseAdministered(
                dose.id(),
                dose.date().plusDays(DAYS),
                dose.cvx(),
                dose.mvx(),
                dose.tradeName(),
                dose.lot(),
                later(dose.lotExpires(), DAYS),
                dose.volumeMl(),
                dose.poorCondition());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> date, int days) {
        return date.map(day -> day.plusDays(days));
    }

    private static List<Object> facts(VaccineGroupForecast group, int days) {
        ForecastDates dates = group.dates();
        return List.of(
                group.seriesType(),
                group.status(),
                group.reasons(),
                later(dates.earliest(), days),
                later(dates.recommended(), days),
                later(dates.pastDue(), days),
                later(dates.latest(), days),
                group.doseNumber(),
                group.candidateVaccines(),
                group.dueStatus());
    }

    private static List<DoseEvaluation> verdicts(EvaluatedDose dose) {
        return dose.evaluations().stream()
                .filter(evaluation -> TIMELESS_GROUPS.contains(
                        People.SERIES.get(evaluation.series()).vaccineGroup()))
                .toList();
    }
}
