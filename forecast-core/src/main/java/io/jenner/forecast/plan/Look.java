package io.jenner.forecast.plan;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A vaccine on a day, seen by the forecaster.
 *
 * @param product the vaccine
 * @param day the day
 * @param before the answer as of the day without any dose of that day
 * @param after the answer as of the day with the dose
 * @param dose the dose in {@code after}
 * @param worst the same, had every observation of unknown presence been present; empty where there is none that matters
 */
record Look(
        VaccineProduct product,
        LocalDate day,
        Forecast before,
        Forecast after,
        EvaluatedDose dose,
        Optional<Look> worst) {

    private static final Set<Finding.Code> UNDETERMINED =
            Set.of(Finding.Code.UNDETERMINED_CONTRAINDICATION, Finding.Code.UNDETERMINED_INDICATION);

    static Look at(Asking asking, VaccineProduct product, LocalDate day) {
        Forecast after = asking.given(List.of(DoseAdministered.of(day, product)), day);
        Forecast before = asking.before(List.of(), day);
        boolean open = before.findings().stream().anyMatch(finding -> UNDETERMINED.contains(finding.code()));
        Optional<Look> worst = open ? Optional.of(at(asking.allPresent(), product, day)) : Optional.empty();
        return new Look(product, day, before, after, asking.added(after, 0), worst);
    }

    /** Returns the forecasts that hold series of an antigen. */
    List<VaccineGroupForecast> forecasts(String antigen) {
        return before.forecasts().stream()
                .filter(group -> group.series().stream()
                        .anyMatch(series -> series.antigen().equals(antigen)))
                .toList();
    }

    /** Returns the open series of an antigen. */
    List<SeriesForecast> open(String antigen) {
        return before.forecasts().stream()
                .flatMap(group -> Aim.open(group).stream())
                .filter(series -> series.antigen().equals(antigen))
                .toList();
    }

    /** Returns the open series of a vaccine group whose dose may be given on the day. */
    List<SeriesForecast> reached(String vaccineGroup) {
        return before.group(vaccineGroup).forecasts().stream()
                .filter(group -> Aim.isReached(group.dates().earliest(), day))
                .flatMap(group -> Aim.reached(group, day).stream())
                .toList();
    }

    /** Returns the first day on which a dose of a vaccine group may be given; empty where none is forecast. */
    Optional<LocalDate> earliest(String vaccineGroup) {
        return before.group(vaccineGroup).forecasts().stream()
                .flatMap(group -> group.dates().earliest().stream())
                .min(Comparator.naturalOrder());
    }

    /** Returns the open series of an antigen for which the dose may be given and counts in full. */
    List<SeriesForecast> served(String antigen) {
        return before.forecasts().stream()
                .flatMap(group -> Aim.open(group).stream()
                        .filter(series -> series.antigen().equals(antigen))
                        .filter(series ->
                                isReached(group, series) && Aim.of(series).countsInFull(after, dose)))
                .toList();
    }

    private boolean isReached(VaccineGroupForecast group, SeriesForecast series) {
        return Aim.isReached(series.dates().earliest(), day)
                || Aim.isReached(group.dates().earliest(), day);
    }

    /** Returns the contraindications of an antigen that apply to the vaccine. */
    List<Contraindication> contraindications(String antigen) {
        return before.series().stream()
                .filter(series -> series.antigen().equals(antigen))
                .flatMap(series -> series.contraindications().stream())
                .filter(found ->
                        found.isForAllVaccines() || found.vaccines().stream().anyMatch(this::isOfSameType))
                .distinct()
                .toList();
    }

    /** A contraindicated product of another manufacturer does not matter where the manufacturer is known. */
    private boolean isOfSameType(VaccineProduct other) {
        return other.agreesWith(product);
    }

    /** Returns whether nobody knows if an observation is present that would rule the vaccine out for an antigen. */
    boolean isUndetermined(String antigen) {
        return worst.filter(look -> !look.contraindications(antigen).isEmpty()).isPresent();
    }

    /** Returns whether an antigen that needs no dose may need one, or sooner, as nobody knows if an observation is present. */
    boolean mayBeIndicated(String antigen) {
        if (open(antigen).isEmpty()) {
            return worst.filter(look -> !look.open(antigen).isEmpty()).isPresent();
        }
        return served(antigen).isEmpty()
                && worst.filter(look -> !look.served(antigen).isEmpty()).isPresent();
    }

    /** Returns the vaccine groups of the vaccine that need no dose, and may need one, or sooner. */
    List<String> possiblyIndicated() {
        return worst.map(Look::before).stream()
                .flatMap(answer -> answer.forecasts().stream())
                .filter(group -> dose.vaccineGroups().contains(group.vaccineGroup()))
                .filter(group -> Aim.open(group).stream()
                        .map(SeriesForecast::antigen)
                        .anyMatch(antigen -> holds(antigen) && mayBeIndicated(antigen)))
                .map(VaccineGroupForecast::vaccineGroup)
                .distinct()
                .toList();
    }

    private boolean holds(String antigen) {
        return worst.orElse(this).dose().antigens().stream()
                .anyMatch(evaluation -> evaluation.antigen().equals(antigen));
    }

    /** Returns the places of the observations of unknown presence that may call for a dose of a vaccine group. */
    List<String> possibleIndications(String vaccineGroup) {
        return before.findings().stream()
                .filter(finding -> finding.code() == Finding.Code.UNDETERMINED_INDICATION)
                .filter(finding -> finding.names().contains(vaccineGroup))
                .map(Finding::subject)
                .distinct()
                .toList();
    }

    /** Returns whether the schedule offers the vaccine for the dose of a series, and does not merely let it count. */
    boolean isOffered(SeriesForecast series) {
        return series.candidateVaccines().stream().anyMatch(this::isOfSameType);
    }

    /** Returns whether a dose of an antigen is given on that day already. */
    boolean repeats(String antigen) {
        String subject = "doses[" + dose.position() + "]";
        return after.findings().stream()
                .filter(finding -> finding.code() == Finding.Code.SAME_DAY_DOSES
                        && finding.subject().equals(subject))
                .anyMatch(finding -> finding.names().contains(antigen));
    }
}
