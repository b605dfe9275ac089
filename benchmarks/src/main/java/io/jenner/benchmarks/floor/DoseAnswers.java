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
import java.util.Arrays;
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
        List<AntigenRun> judged = evaluations.isEmpty() ? List.of() : withSeries(held);
        List<DoseEvaluation> verdicts = verdicts(judged, evaluations);
        int[] groups = groups(held);
        Optional<String> name = Optional.of(patient.plan.vaccines[cvx].product().name());
        return answer(
                input, given, name, names(groups), verdicts, groupVerdicts(groups, judged, verdicts), evaluations);
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
                input + 1, given, name, groups, Optional.ofNullable(refused), verdicts, groupVerdicts, evaluations);
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
        int count = 0;
        for (AntigenRun antigen : inOrder) {
            count += antigen.series.length;
        }
        DoseEvaluation[] evaluations = new DoseEvaluation[count];
        count = 0;
        for (AntigenRun antigen : inOrder) {
            for (PatientSeries series : antigen.series) {
                evaluations[count++] = evaluation(series, place);
            }
        }
        return List.of(evaluations);
    }

    private static List<AntigenRun> withSeries(List<AntigenRun> held) {
        List<AntigenRun> some = new ArrayList<>(held.size());
        for (AntigenRun antigen : held) {
            if (antigen.series.length > 0) {
                some.add(antigen);
            }
        }
        return some;
    }

    /** Returns the verdict for every antigen, each of which has a relevant series. */
    private static List<DoseEvaluation> verdicts(List<AntigenRun> judged, List<DoseEvaluation> evaluations) {
        DoseEvaluation[] verdicts = new DoseEvaluation[judged.size()];
        for (int i = 0; i < verdicts.length; i++) {
            AntigenRun antigen = judged.get(i);
            int first = 0;
            while (!evaluations.get(first).antigen().equals(antigen.plan.name)) {
                first++;
            }
            verdicts[i] = verdict(antigen.series, evaluations.subList(first, first + antigen.series.length));
        }
        return List.of(verdicts);
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

    /** Returns the numbers of the vaccine groups of some antigens, in the order of the schedule. */
    private static int[] groups(List<AntigenRun> held) {
        int[] groups = new int[held.size()];
        int count = 0;
        for (AntigenRun antigen : held) {
            int place = count;
            while (place > 0 && groups[place - 1] > antigen.plan.vaccineGroup) {
                place--;
            }
            if (place == 0 || groups[place - 1] != antigen.plan.vaccineGroup) {
                System.arraycopy(groups, place, groups, place + 1, count - place);
                groups[place] = antigen.plan.vaccineGroup;
                count++;
            }
        }
        return Arrays.copyOf(groups, count);
    }

    private List<String> names(int[] groups) {
        String[] names = new String[groups.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = patient.plan.groups[groups[i]].definition().name();
        }
        return List.of(names);
    }

    private List<GroupVerdict> groupVerdicts(int[] groups, List<AntigenRun> judged, List<DoseEvaluation> verdicts) {
        List<GroupVerdict> answers = new ArrayList<>(groups.length);
        for (int group : groups) {
            EvaluationStatus status = null;
            List<EvaluationReason> reasons = List.of();
            for (int i = 0; i < verdicts.size(); i++) {
                if (judged.get(i).plan.vaccineGroup == group) {
                    status = worse(status, verdicts.get(i).status());
                    reasons = union(reasons, verdicts.get(i).reasons());
                }
            }
            if (status != null) {
                answers.add(
                        new GroupVerdict(patient.plan.groups[group].definition().name(), status, reasons));
            }
        }
        return answers;
    }

    private static EvaluationStatus worse(@Nullable EvaluationStatus first, EvaluationStatus second) {
        return first == null || WORST_FIRST.indexOf(second) < WORST_FIRST.indexOf(first) ? second : first;
    }

    private static List<EvaluationReason> union(List<EvaluationReason> some, List<EvaluationReason> more) {
        if (some.isEmpty() || some.equals(more)) {
            return more;
        }
        List<EvaluationReason> all = new ArrayList<>(some);
        for (EvaluationReason reason : more) {
            if (!all.contains(reason)) {
                all.add(reason);
            }
        }
        return all;
    }
}
