package io.jenner.forecast.engine;

import io.jenner.forecast.DueStatus;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The antigens of which nobody knows whether a dose is recommended or may be given, because nobody knows whether an
 * observation is present.
 */
final class Undetermined {

    /** Where a contraindication would stop a dose. */
    private static final Set<DueStatus> GIVING =
            EnumSet.of(DueStatus.OVERDUE, DueStatus.DUE_NOW, DueStatus.NEEDS_DECISION, DueStatus.MAY_BE_GIVEN);

    /** Where an indication could call for a dose sooner. */
    private static final Set<DueStatus> NOT_GIVING = EnumSet.of(
            DueStatus.MAY_BE_GIVEN,
            DueStatus.DUE_LATER,
            DueStatus.COMPLETE,
            DueStatus.AGED_OUT,
            DueStatus.NOT_RECOMMENDED);

    private final Set<String> indicated = new HashSet<>();
    private final Set<String> contraindicated = new HashSet<>();
    private final Set<String> doubtfulVaccines;

    Undetermined(Relevance.Selected relevant, Standings standings) {
        relevant.undetermined().keySet().forEach(plan -> indicated.add(plan.antigen()));
        Set<String> open = standings.undeterminedAntigens();
        this.doubtfulVaccines = standings.undeterminedVaccines();
        relevant.series().stream()
                .map(SeriesPlan::antigen)
                .filter(open::contains)
                .forEach(contraindicated::add);
    }

    /** Returns the group, waiting for a decision where its due status depends on what is not known. */
    VaccineGroupForecasts weigh(VaccineGroup group, VaccineGroupForecasts forecasts) {
        boolean mayHaveToStop = GIVING.contains(forecasts.dueStatus())
                && (!Collections.disjoint(group.antigens(), contraindicated) || isEveryCandidateDoubtful(forecasts));
        boolean mayHaveToBegin =
                NOT_GIVING.contains(forecasts.dueStatus()) && !Collections.disjoint(group.antigens(), indicated);
        return mayHaveToStop || mayHaveToBegin ? forecasts.conditional() : forecasts;
    }

    /** Where one vaccine would do in any case, the dose does not wait. */
    private boolean isEveryCandidateDoubtful(VaccineGroupForecasts forecasts) {
        List<VaccineProduct> candidates = forecasts.forecasts().stream()
                .flatMap(forecast -> forecast.candidateVaccines().stream())
                .toList();
        return !candidates.isEmpty()
                && candidates.stream().allMatch(candidate -> doubtfulVaccines.contains(candidate.cvx()));
    }
}
