package io.jenner.cases.properties;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dose of a vaccine that conflicts with no other changes nothing in groups whose antigens it does not hold and whose
 * series do not name it.
 */
final class UnrelatedDose implements Law {

    private static final Set<String> CONFLICTING =
            People.KNOWLEDGE.conflicts().stream().map(VaccineConflict::previous).collect(Collectors.toSet());
    private static final List<Vaccine> HARMLESS = People.KNOWLEDGE.vaccines().stream()
            .filter(vaccine -> !CONFLICTING.contains(vaccine.cvx()))
            .toList();
    private static final Map<String, Set<String>> NAMED = People.SERIES.values().stream()
            .collect(Collectors.groupingBy(
                    Series::vaccineGroup, Collectors.flatMapping(UnrelatedDose::namedCodes, Collectors.toSet())));
    private static final Map<String, String> GROUPS = People.KNOWLEDGE.antigens().stream()
            .collect(Collectors.toMap(
                    antigen -> antigen.name(),
                    antigen -> antigen.series().get(0).vaccineGroup()));

    @Override
    public List<String> broken(Sample sample) {
        Random random = sample.random();
        Vaccine vaccine = HARMLESS.get(random.nextInt(HARMLESS.size()));
        LocalDate birth = sample.patient().birthDate();
        LocalDate day = birth.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(birth, sample.asOf()) + 1));
        Set<String> touched = vaccine.associations().stream()
                .map(association -> GROUPS.get(association.antigen()))
                .collect(Collectors.toSet());
        Forecast after =
                People.ask(People.plus(sample.patient(), DoseAdministered.of(day, vaccine.cvx())), sample.asOf());
        List<String> broken = new ArrayList<>();
        for (VaccineGroupForecasts group : sample.answer().groups()) {
            String name = group.vaccineGroup();
            if (!touched.contains(name) && !NAMED.getOrDefault(name, Set.of()).contains(vaccine.cvx())) {
                if (!after.group(name).equals(group) || !series(after, name).equals(series(sample.answer(), name))) {
                    broken.add(name + " changes by a dose of CVX " + vaccine.cvx() + ": " + day);
                }
            }
        }
        return broken;
    }

    private static List<SeriesForecast> series(Forecast answer, String group) {
        return answer.series().stream()
                .filter(series -> GROUPS.get(series.antigen()).equals(group))
                .toList();
    }

    /** Vaccines that intervals are measured from and that skips count, of whatever antigen. */
    private static Stream<String> namedCodes(Series series) {
        Stream<String> references = series.doses().stream()
                .flatMap(dose -> dose.intervals().stream())
                .flatMap(interval -> interval.reference() instanceof FromMostRecent from
                        ? from.cvxCodes().stream()
                        : Stream.empty());
        Stream<String> counted = series.doses().stream()
                .flatMap(dose -> dose.skips().stream())
                .map(ConditionalSkip::sets)
                .flatMap(List::stream)
                .flatMap(set -> set.conditions().stream())
                .flatMap(condition -> condition instanceof SkipCondition.DoseCount count
                        ? count.cvxCodes().stream()
                        : Stream.empty());
        return Stream.concat(references, counted);
    }
}
