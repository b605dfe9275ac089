package io.jenner.cases.run;

import io.jenner.cases.Verdict;
import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an answer says of a dose for a vaccine group.
 *
 * @param verdict whether it counts; empty where the dose is not for the group
 * @param reasons labels of all reasons
 * @param remarks labels of all remarks
 */
public record DoseVerdict(Optional<Verdict> verdict, Set<String> reasons, Set<String> remarks) {

    private static final List<EvaluationStatus> LADDER =
            List.of(EvaluationStatus.NOT_VALID, EvaluationStatus.SUBSTANDARD, EvaluationStatus.EXTRANEOUS);

    public DoseVerdict {
        reasons = new TreeSet<>(reasons);
        remarks = new TreeSet<>(remarks);
    }

    /**
     * Returns what is said of every dose, in the order of the patient, as a case of our own format is compared with it.
     *
     * @param type the series type whose best series are meant; empty for the verdict of the group
     */
    public static List<DoseVerdict> all(Forecast forecast, String vaccineGroup, Optional<SeriesType> type) {
        GroupAnswer answer = new GroupAnswer(forecast, vaccineGroup);
        return answer.doses().stream().map(dose -> of(dose, answer, type)).toList();
    }

    /** Returns the verdict of the group, or that of its best series of a type. */
    static DoseVerdict of(EvaluatedDose dose, GroupAnswer answer, Optional<SeriesType> type) {
        if (dose.notEvaluated().isPresent()) {
            return notEvaluated(dose.notEvaluated().get());
        }
        Optional<DoseVerdict> judged =
                type.isPresent() ? ofBestSeries(dose, answer, type.get()) : ofGroup(dose, answer);
        return judged.orElseGet(() -> answer.isForeign(dose)
                ? new DoseVerdict(Optional.empty(), Set.of(), Set.of())
                : notEvaluated(NotEvaluatedReason.NO_RELEVANT_SERIES));
    }

    private static DoseVerdict notEvaluated(NotEvaluatedReason reason) {
        String word = reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new DoseVerdict(Optional.of(Verdict.NOT_EVALUATED), Set.of(word), Set.of());
    }

    private static Optional<DoseVerdict> ofGroup(EvaluatedDose dose, GroupAnswer answer) {
        List<EvaluationReason> remarks = dose.antigens().stream()
                .filter(antigen -> answer.antigens().contains(antigen.antigen()))
                .flatMap(antigen -> antigen.remarks().stream())
                .toList();
        return dose.groups().stream()
                .filter(group -> group.vaccineGroup().equals(answer.vaccineGroup()))
                .findFirst()
                .map((GroupVerdict group) -> new DoseVerdict(
                        Optional.of(Verdict.of(group.status())), labels(group.reasons()), labels(remarks)));
    }

    /** Joins the evaluations of the best series of a type as the verdict of a group is joined. */
    private static Optional<DoseVerdict> ofBestSeries(EvaluatedDose dose, GroupAnswer answer, SeriesType type) {
        Map<String, DoseEvaluation> byAntigen = new LinkedHashMap<>();
        answer.evaluations(dose).stream()
                .filter(evaluation -> isOf(type, evaluation) && answer.isOfBestSeries(evaluation))
                .forEach(evaluation -> byAntigen.merge(evaluation.antigen(), evaluation, DoseVerdict::better));
        Collection<DoseEvaluation> evaluations = byAntigen.values();
        if (evaluations.isEmpty()) {
            return Optional.empty();
        }
        EvaluationStatus status = LADDER.stream()
                .filter(rung -> evaluations.stream().anyMatch(evaluation -> evaluation.status() == rung))
                .findFirst()
                .orElse(EvaluationStatus.VALID);
        return Optional.of(new DoseVerdict(
                Optional.of(Verdict.of(status)),
                labels(evaluations.stream().flatMap(e -> e.reasons().stream()).toList()),
                labels(evaluations.stream().flatMap(e -> e.remarks().stream()).toList())));
    }

    /** Evaluation-only series count as standard. */
    private static boolean isOf(SeriesType type, DoseEvaluation evaluation) {
        return (evaluation.seriesType() == SeriesType.RISK) == (type == SeriesType.RISK);
    }

    /** Of several best series of an antigen, one in which the dose counts decides. */
    private static DoseEvaluation better(DoseEvaluation first, DoseEvaluation second) {
        return first.status() != EvaluationStatus.VALID && second.status() == EvaluationStatus.VALID ? second : first;
    }

    private static Set<String> labels(List<EvaluationReason> reasons) {
        return reasons.stream().map(EvaluationReason::label).collect(Collectors.toSet());
    }
}
