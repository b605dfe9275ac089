package io.jenner.forecast.engine;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.Vaccine.Association;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** What the relevant series say of a dose, and the one verdict for each antigen and vaccine group. */
final class DoseVerdicts {

    private final GivenDose dose;
    private final List<DoseEvaluation> evaluations = new ArrayList<>();
    private final List<DoseEvaluation> antigens = new ArrayList<>();

    DoseVerdicts(GivenDose dose, List<SeriesChoice> choices) {
        this.dose = dose;
        for (SeriesChoice choice : choices) {
            if (choice.series().outcome(dose) != null) {
                evaluations.add(evaluation(choice));
            }
        }
        for (Association association : dose.vaccine().associations()) {
            choices.stream()
                    .filter(choice -> choice.series().plan().antigen().equals(association.antigen())
                            && choice.series().outcome(dose) != null)
                    .min(Comparator.comparingInt(this::rank))
                    .ifPresent(choice -> antigens.add(evaluation(choice)));
        }
    }

    /** The standard best series goes first, then the risk one; of several, one in which the dose counts. */
    private int rank(SeriesChoice choice) {
        int byRole = choice.isBest() ? (choice.series().plan().type() == SeriesType.RISK ? 1 : 0) : 2;
        return 2 * byRole + (outcome(choice).isValid() || byRole == 2 ? 0 : 1);
    }

    private RecordOutcome outcome(SeriesChoice choice) {
        return Objects.requireNonNull(choice.series().outcome(dose));
    }

    private DoseEvaluation evaluation(SeriesChoice choice) {
        RecordOutcome outcome = outcome(choice);
        SeriesPlan plan = choice.series().plan();
        return new DoseEvaluation(
                plan.antigen(),
                plan.name(),
                plan.type(),
                outcome.status(),
                outcome.reasons(),
                outcome.remarks(),
                outcome.targetDose() == 0 ? OptionalInt.empty() : OptionalInt.of(outcome.targetDose()));
    }

    /** What every relevant series says, in the order of the schedule. */
    List<DoseEvaluation> evaluations() {
        return evaluations;
    }

    /** One verdict for each antigen of the vaccine that has a relevant series. */
    List<DoseEvaluation> antigens() {
        return antigens;
    }

    /** One verdict for each vaccine group of those antigens. */
    List<GroupVerdict> groups(Schedule schedule) {
        List<GroupVerdict> verdicts = new ArrayList<>();
        List<String> judged = antigens.stream().map(DoseEvaluation::antigen).toList();
        for (VaccineGroup group : schedule.vaccineGroupsOf(judged)) {
            List<DoseEvaluation> contained = antigens.stream()
                    .filter(verdict -> group.antigens().contains(verdict.antigen()))
                    .toList();
            verdicts.add(new GroupVerdict(group.name(), status(contained), reasons(contained)));
        }
        return verdicts;
    }

    private static EvaluationStatus status(List<DoseEvaluation> contained) {
        List<EvaluationStatus> ladder =
                List.of(EvaluationStatus.NOT_VALID, EvaluationStatus.SUBSTANDARD, EvaluationStatus.EXTRANEOUS);
        return ladder.stream()
                .filter(status -> contained.stream().anyMatch(verdict -> verdict.status() == status))
                .findFirst()
                .orElse(EvaluationStatus.VALID);
    }

    private static List<EvaluationReason> reasons(List<DoseEvaluation> contained) {
        Set<EvaluationReason> reasons = new LinkedHashSet<>();
        contained.forEach(verdict -> reasons.addAll(verdict.reasons()));
        return List.copyOf(reasons);
    }
}
