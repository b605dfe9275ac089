package io.jenner.cases.properties;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A vaccine group has a forecast exactly if one of its series is relevant: the gender fits, and the series is for
 * everyone or an indication applies (CDSi Tables 5-4, 5-5).
 */
final class ApplicableGroups implements Law {

    @Override
    public List<String> broken(Sample sample) {
        List<String> broken = new ArrayList<>();
        Forecast answer = sample.answer();
        List<Series> relevant = People.KNOWLEDGE.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .filter(series -> isRelevant(series, sample.patient(), sample.asOf()))
                .toList();
        List<String> names = relevant.stream().map(Series::name).toList();
        List<String> answered =
                answer.series().stream().map(SeriesForecast::series).toList();
        if (!answered.equals(names)) {
            broken.add("series: expected " + names + " but found " + answered);
        }
        if (!answer.groups().stream()
                .map(VaccineGroupForecasts::vaccineGroup)
                .toList()
                .equals(People.KNOWLEDGE.vaccineGroups().stream()
                        .map(VaccineGroup::name)
                        .toList())) {
            broken.add("groups: " + answer.groups());
        }
        for (VaccineGroupForecasts group : answer.groups()) {
            boolean expected =
                    relevant.stream().anyMatch(series -> series.vaccineGroup().equals(group.vaccineGroup()));
            if (expected == group.forecasts().isEmpty()) {
                broken.add(group.vaccineGroup() + ": expected " + (expected ? "a" : "no") + " forecast");
            }
        }
        return broken;
    }

    static boolean isRelevant(Series series, Patient patient, LocalDate asOf) {
        boolean gender =
                series.requiredGenders().isEmpty() || series.requiredGenders().contains(patient.sex());
        return gender
                && (series.type() != SeriesType.RISK
                        || series.indications().stream().anyMatch(indication -> applies(indication, patient, asOf)));
    }

    private static boolean applies(Indication indication, Patient patient, LocalDate asOf) {
        LocalDate birth = patient.birthDate();
        boolean oldEnough =
                indication.begin() == null || !asOf.isBefore(indication.begin().after(birth));
        boolean youngEnough =
                indication.end() == null || asOf.isBefore(indication.end().after(birth));
        return oldEnough
                && youngEnough
                && patient.observations().stream()
                        .filter(observation -> observation.code().equals(indication.observation()))
                        .anyMatch(observation -> isActive(observation, asOf));
    }

    private static boolean isActive(Observation observation, LocalDate day) {
        return observation.presence() == Presence.PRESENT
                && observation.until().map(day::isBefore).orElse(true);
    }
}
