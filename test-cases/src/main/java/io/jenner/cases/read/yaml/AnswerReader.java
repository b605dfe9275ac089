package io.jenner.cases.read.yaml;

import io.jenner.cases.ExpectedAnswer;
import io.jenner.cases.ExpectedForecast;
import io.jenner.cases.ExpectedVerdict;
import io.jenner.cases.Verdict;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Node.Mapping;
import io.jenner.forecast.knowledge.yaml.Node.Scalar;
import io.jenner.forecast.knowledge.yaml.Scalars;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is expected of one vaccine group: the verdict of each dose, and the forecast. */
final class AnswerReader {

    private static final String ANY = "any";

    private final Scalars scalars;
    private final ForecastReader forecasts;

    AnswerReader(Scalars scalars) {
        this.scalars = scalars;
        this.forecasts = new ForecastReader(scalars);
    }

    /** Returns the expectation of the group that a mapping names. */
    ExpectedAnswer read(Fields row, List<ExpectedVerdict> verdicts, Optional<List<Finding.Code>> findings) {
        SeriesType type = row.optional("series-type", node -> scalars.word(node, Words.SERIES_TYPES));
        ExpectedForecast forecast = row.optional("forecast", forecasts::read);
        return new ExpectedAnswer(Optional.ofNullable(type), verdicts, Optional.ofNullable(forecast), findings);
    }

    /** Reads a verdict that stands by itself: a word, or a mapping. */
    @Nullable
    ExpectedVerdict verdict(Node node) {
        if (node instanceof Mapping) {
            Fields row = new Fields(node, "a verdict", scalars);
            ExpectedVerdict verdict = verdict(row);
            if (row.node("verdict") == null) {
                row.error("a verdict without 'verdict'", "the key 'verdict'", "add it");
            }
            row.end();
            return verdict;
        }
        if (node instanceof Scalar scalar && scalar.text().equals(ANY)) {
            return ExpectedVerdict.ANY;
        }
        Verdict verdict = scalars.word(node, Words.VERDICTS);
        return verdict == null ? null : new ExpectedVerdict(Optional.of(verdict), Set.of(), false, Optional.empty());
    }

    /** Reads the keys of a verdict from a dose, or from a mapping of their own. */
    ExpectedVerdict verdict(Fields row) {
        Verdict verdict = row.optional("verdict", node -> scalars.word(node, Words.VERDICTS));
        boolean notEvaluated = verdict == Verdict.NOT_EVALUATED;
        String reason = row.optional("reason", node -> reason(node, notEvaluated));
        List<String> reasons = row.list("reasons", node -> reason(node, notEvaluated));
        EvaluationReason remark = row.optional("remark", node -> scalars.word(node, Words.REMARKS));
        refuseLoose(row, verdict);
        Set<String> expected = new LinkedHashSet<>(reasons);
        if (reason != null) {
            expected.add(reason);
        }
        return new ExpectedVerdict(
                Optional.ofNullable(verdict),
                expected,
                row.has("reasons"),
                Optional.ofNullable(remark).map(EvaluationReason::label));
    }

    private @Nullable String reason(Node node, boolean notEvaluated) {
        if (notEvaluated) {
            NotEvaluatedReason reason = scalars.word(node, Words.NOT_EVALUATED_REASONS);
            return reason == null ? null : Words.word(reason);
        }
        EvaluationReason reason = scalars.word(node, Words.REASONS);
        return reason == null ? null : reason.label();
    }

    /** Reasons explain a verdict other than valid; remarks stand beside one of a dose that is evaluated. */
    private static void refuseLoose(Fields row, @Nullable Verdict verdict) {
        boolean reasoned = row.has("reason") || row.has("reasons");
        if (row.has("reason") && row.has("reasons")) {
            row.error("'reason' beside 'reasons'", "one of the two", "write 'reasons' for all, 'reason' for one");
        }
        if (!row.has("verdict") && (reasoned || row.has("remark"))) {
            row.error("a reason or remark without 'verdict'", "the verdict that it goes with", "add it");
        }
        if (reasoned && verdict == Verdict.VALID) {
            row.error("a reason for a valid dose", "none", "write a remark, or correct the verdict");
        }
        if (row.has("remark") && verdict == Verdict.NOT_EVALUATED) {
            row.error("a remark on a dose that is not evaluated", "none", "leave it out");
        }
    }
}
