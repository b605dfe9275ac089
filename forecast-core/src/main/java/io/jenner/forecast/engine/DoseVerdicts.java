package io.jenner.forecast.engine;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.Vaccine.Association;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** What the relevant series say of a dose, and the one verdict for each antigen and vaccine group. */
final class DoseVerdicts {

    private static final List<EvaluationStatus> LADDER = List.of(
            EvaluationStatus.NOT_VALID,
            EvaluationStatus.SUBSTANDARD,
            EvaluationStatus.EXTRANEOUS,
            EvaluationStatus.VALID);

    private final GivenDose dose;
    private final List<DoseEvaluation> evaluations;
    private final List<DoseEvaluation> antigens = new ArrayList<>();

    DoseVerdicts(GivenDose dose, List<SeriesChoice> choices) {
        this.dose = dose;
        List<SeriesChoice> judging =
                Lists.where(choices, choice -> choice.series().outcome(dose) != null);
        evaluations = Lists.map(judging, this::evaluation);
        for (Association association : dose.vaccine().associations()) {
            int first = first(association.antigen(), judging);
            if (first >= 0) {
                antigens.add(evaluations.get(first));
            }
        }
    }

    /** Returns the place of the series that speaks for an antigen, or -1 where no series judges the dose. */
    private int first(String antigen, List<SeriesChoice> judging) {
        int first = -1;
        for (int i = 0; i < judging.size(); i++) {
            SeriesChoice choice = judging.get(i);
            if (choice.series().plan().antigen().equals(antigen)
                    && (first < 0 || rank(choice) < rank(judging.get(first)))) {
                first = i;
            }
        }
        return first;
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
        for (VaccineGroup group : schedule.vaccineGroupsOf(Lists.map(antigens, DoseEvaluation::antigen))) {
            List<DoseEvaluation> contained =
                    Lists.where(antigens, verdict -> group.antigens().contains(verdict.antigen()));
            verdicts.add(new GroupVerdict(group.name(), status(contained), reasons(contained)));
        }
        return verdicts;
    }

    /** Not valid goes before sub-standard before extraneous; valid only where all are. */
    private static EvaluationStatus status(List<DoseEvaluation> contained) {
        EvaluationStatus status = EvaluationStatus.VALID;
        for (DoseEvaluation verdict : contained) {
            status = LADDER.indexOf(verdict.status()) < LADDER.indexOf(status) ? verdict.status() : status;
        }
        return status;
    }

    private static List<EvaluationReason> reasons(List<DoseEvaluation> contained) {
        List<EvaluationReason> reasons = new ArrayList<>();
        for (DoseEvaluation verdict : contained) {
            Lists.addNew(reasons, verdict.reasons());
        }
        return reasons;
    }
}
