package io.jenner.cases.run;

import io.jenner.cases.ExpectedDose;
import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares the evaluations of one dose with what a case expects of it.
 *
 * <p>The status agrees if some series of an antigen of the group, of the expected type where one is given, has it. The
 * reason agrees if one of these series has it among its reasons. A dose that holds no antigen of the group is not
 * compared.
 */
final class RowDoseComparison {

    private final ExpectedDose expected;
    private final int number;
    private final EvaluatedDose dose;
    private final boolean foreign;
    private final GroupAnswer answer;
    private final List<DoseEvaluation> evaluations;

    RowDoseComparison(ExpectedDose expected, EvaluatedDose dose, GroupAnswer answer) {
        this.expected = expected;
        this.number = dose.position();
        this.dose = dose;
        this.foreign = answer.isForeign(dose);
        this.answer = answer;
        this.evaluations = answer.evaluations(dose).stream()
                .filter(evaluation ->
                        expected.seriesType().isEmpty() || expected.seriesType().get() == evaluation.seriesType())
                .sorted(Comparator.comparing(evaluation -> !answer.isOfBestSeries(evaluation)))
                .toList();
    }

    List<FieldResult> fields() {
        List<FieldResult> fields = new ArrayList<>();
        if (foreign) {
            return fields;
        }
        expected.status().ifPresent(status -> fields.add(status(status)));
        expected.reason().ifPresent(reason -> fields.add(reason(reason)));
        return fields;
    }

    /** Returns whether the status is that of some series, but of no best series of the group, whatever its type. */
    boolean agreesOutsideBestSeriesOnly() {
        return !foreign && expected.status().isPresent() && !matching().isEmpty() && !bestSeriesHas(expected.status());
    }

    private boolean bestSeriesHas(Optional<EvaluationStatus> status) {
        return answer.evaluations(dose).stream()
                .filter(answer::isOfBestSeries)
                .anyMatch(evaluation -> status.equals(Optional.of(evaluation.status())));
    }

    private FieldResult status(EvaluationStatus status) {
        Optional<String> actual = matching().isEmpty()
                ? evaluations.stream()
                        .findFirst()
                        .map(evaluation -> evaluation.status().label())
                : Optional.of(status.label());
        return FieldResult.ofEqual(FieldResult.EVALUATION_STATUS + number, status.label(), actual);
    }

    private FieldResult reason(EvaluationReason reason) {
        List<EvaluationReason> found = (matching().isEmpty() ? evaluations : matching())
                .stream()
                        .flatMap(evaluation -> evaluation.reasons().stream())
                        .distinct()
                        .toList();
        boolean passed =
                matching().stream().anyMatch(evaluation -> evaluation.reasons().contains(reason));
        String labels = passed
                ? reason.label()
                : found.stream().map(EvaluationReason::label).collect(Collectors.joining(", "));
        Optional<String> actual = labels.isEmpty() ? Optional.empty() : Optional.of(labels);
        return new FieldResult(FieldResult.EVALUATION_REASON + number, reason.label(), actual, passed);
    }

    /** Returns the evaluations with the expected status; all of them where no status is expected. */
    private List<DoseEvaluation> matching() {
        return evaluations.stream()
                .filter(evaluation ->
                        expected.status().isEmpty() || expected.status().get() == evaluation.status())
                .toList();
    }
}
