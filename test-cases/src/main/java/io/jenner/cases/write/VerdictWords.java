package io.jenner.cases.write;

import io.jenner.cases.Verdict;
import io.jenner.cases.run.DoseVerdict;
import io.jenner.forecast.EvaluationReason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Verdicts as the case format writes them. */
final class VerdictWords {

    private VerdictWords() {}

    /** Returns the keys of a verdict that stand in a dose, each after a comma; nothing where there is no verdict. */
    static String inDose(DoseVerdict found) {
        return found.verdict().map(verdict -> ", " + keys(verdict, found)).orElse("");
    }

    /** Returns a verdict that stands by itself. */
    static String alone(DoseVerdict found) {
        return found.verdict().map(verdict -> "{" + keys(verdict, found) + "}").orElse("any");
    }

    private static String keys(Verdict verdict, DoseVerdict found) {
        StringBuilder keys = new StringBuilder("verdict: " + verdict.label().toLowerCase(Locale.ROOT));
        Set<String> reasons = found.reasons();
        if (verdict != Verdict.VALID && !reasons.isEmpty()) {
            String words = reasons.stream().map(VerdictWords::word).collect(Collectors.joining(", "));
            keys.append(reasons.size() == 1 ? ", reason: " + words : ", reasons: [" + words + "]");
        }
        if (verdict != Verdict.NOT_EVALUATED) {
            found.remarks().stream().findFirst().ifPresent(remark -> keys.append(", remark: " + word(remark)));
        }
        return keys.toString();
    }

    /** A reason for a dose that is not evaluated is a word of the format already. */
    private static String word(String label) {
        return Arrays.stream(EvaluationReason.values())
                .filter(reason -> reason.label().equals(label))
                .map(CaseWords::word)
                .findFirst()
                .orElse(label);
    }
}
