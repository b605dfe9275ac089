package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.SchedulePlan.Association;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.SeriesType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Puts what the series say of the doses into the words of the API (spec 06 section 8.9, decision 0006-19). */
final class DoseAnswers {

    private static final List<EvaluationStatus> WORST_FIRST = List.of(
            EvaluationStatus.NOT_VALID,
            EvaluationStatus.SUBSTANDARD,
            EvaluationStatus.EXTRANEOUS,
            EvaluationStatus.VALID);

    private final PatientOnDay patient;
    private final AntigenRun[] runs;

    DoseAnswers(PatientOnDay patient, AntigenRun[] runs) {
        this.patient = patient;
        this.runs = runs;
    }

    /** Returns every dose in the order of the input. */
    List<EvaluatedDose> doses(List<DoseAdministered> input) {
        List<EvaluatedDose> doses = new ArrayList<>(input.size());
        for (int i = 0; i < input.size(); i++) {
            doses.add(dose(i, input.get(i)));
        }
        return doses;
    }

    private EvaluatedDose dose(int input, DoseAdministered given) {
        int cvx = patient.plan.vaccine(given.cvx());
        if (cvx < 0) {
            return answer(input, given, Optional.empty(), List.of(), List.of(), List.of(), List.of());
        }
        List<AntigenRun> held = held(cvx, Days.of(given.date()));
        int place = patient.history.placeOf[input];
        List<DoseEvaluation> evaluations = place < 0 ? List.of() : evaluations(held, place);
        List<DoseEvaluation> verdicts = place < 0 ? List.of() : verdicts(held, evaluations);
        Optional<String> name = Optional.of(patient.plan.vaccines[cvx].product().name());
        return answer(input, given, name, groups(held), verdicts, groupVerdicts(held, verdicts), evaluations);
    }

    private EvaluatedDose answer(
            int input,
            DoseAdministered given,
            Optional<String> name,
            List<String> groups,
            List<DoseEvaluation> verdicts,
            List<GroupVerdict> groupVerdicts,
            List<DoseEvaluation> evaluations) {
        NotEvaluatedReason refused = patient.history.refused[input];
        if (refused == null && evaluations.isEmpty()) {
            refused = NotEvaluatedReason.NO_RELEVANT_SERIES;
        }
        return new EvaluatedDose(
                input + 1,
                given,
                name,
                groups,
                Optional.ofNullable(refused),
                verdicts,
                groupVerdicts,
                evaluations);
    }

    /** Returns the antigens that a vaccine holds on a day, in its own order. */
    private List<AntigenRun> held(int cvx, int day) {
        List<AntigenRun> held = new ArrayList<>(6);
        for (Association antigen : patient.plan.vaccines[cvx].antigens()) {
            if (patient.isAge(antigen.begin(), antigen.end(), day)) {
                held.add(runs[antigen.antigen()]);
            }
        }
        return held;
    }

    /** Returns what every series of the antigens says of a dose, in the order of the schedule. */
    private static List<DoseEvaluation> evaluations(List<AntigenRun> held, int place) {
        List<AntigenRun> inOrder = new ArrayList<>(held);
        inOrder.sort((a, b) -> Integer.compare(a.plan.number, b.plan.number));
        List<DoseEvaluation> evaluations = new ArrayList<>();
        for (AntigenRun antigen : inOrder) {
            for (PatientSeries series : antigen.series) {
                evaluations.add(evaluation(series, place));
            }
        }
        return evaluations;
    }

    /** Returns the verdict for every antigen that has a relevant series. */
    private static List<DoseEvaluation> verdicts(List<AntigenRun> held, List<DoseEvaluation> evaluations) {
        List<DoseEvaluation> verdicts = new ArrayList<>(held.size());
        for (AntigenRun antigen : held) {
            if (antigen.series.length > 0) {
                int first = 0;
                while (!evaluations.get(first).antigen().equals(antigen.plan.name)) {
                    first++;
                }
                verdicts.add(verdict(antigen.series, evaluations.subList(first, first + antigen.series.length)));
            }
        }
        return verdicts;
    }

    /** Decision 0006-19. */
    private static DoseEvaluation verdict(PatientSeries[] series, List<DoseEvaluation> evaluations) {
        int chosen = 0;
        for (int i = 1; i < series.length; i++) {
            if (rank(series[i], evaluations.get(i)) < rank(series[chosen], evaluations.get(chosen))) {
                chosen = i;
            }
        }
        return evaluations.get(chosen);
    }

    /** A standard best series goes first, then a risk best one, each first where the dose counts; then any series. */
    private static int rank(PatientSeries series, DoseEvaluation evaluation) {
        if (!series.best) {
            return 4;
        }
        int counts = evaluation.status() == EvaluationStatus.VALID ? 0 : 1;
        return (series.plan.type == SeriesType.RISK ? 2 : 0) + counts;
    }

    private static DoseEvaluation evaluation(PatientSeries series, int place) {
        EvaluationStatus status = series.status[place];
        if (status == null) {
            throw new IllegalStateException("found a dose that a series of its antigen did not judge, expected none");
        }
        int target = series.targetNumber[place];
        return new DoseEvaluation(
                series.plan.series.antigen(),
                series.plan.series.name(),
                series.plan.type,
                status,
                Reasons.decisive(series.reasons[place]),
                Reasons.remarks(series.reasons[place]),
                target == 0 ? OptionalInt.empty() : OptionalInt.of(target));
    }

    private List<String> groups(List<AntigenRun> held) {
        List<String> names = new ArrayList<>(held.size());
        for (SchedulePlan.Group group : patient.plan.groups) {
            for (AntigenRun antigen : held) {
                if (patient.plan.groups[antigen.plan.vaccineGroup] == group) {
                    names.add(group.definition().name());
                    break;
                }
            }
        }
        return names;
    }

    private List<GroupVerdict> groupVerdicts(List<AntigenRun> held, List<DoseEvaluation> verdicts) {
        List<GroupVerdict> groups = new ArrayList<>(verdicts.size());
        for (SchedulePlan.Group group : patient.plan.groups) {
            EvaluationStatus status = null;
            List<EvaluationReason> reasons = new ArrayList<>();
            for (DoseEvaluation verdict : verdicts) {
                if (group.definition().antigens().contains(verdict.antigen())) {
                    status = worse(status, verdict.status());
                    addNew(reasons, verdict.reasons());
                }
            }
            if (status != null) {
                groups.add(new GroupVerdict(group.definition().name(), status, reasons));
            }
        }
        return groups;
    }

    private static EvaluationStatus worse(@Nullable EvaluationStatus first, EvaluationStatus second) {
        return first == null || WORST_FIRST.indexOf(second) < WORST_FIRST.indexOf(first) ? second : first;
    }

    private static void addNew(List<EvaluationReason> reasons, List<EvaluationReason> more) {
        for (EvaluationReason reason : more) {
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
    }
}
