package io.jenner.cli.answer;

import io.jenner.cases.words.Lines;
import io.jenner.cases.words.PlainWords;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.EvaluationStatus;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes every dose with its verdict for each vaccine group, by date; the number is its place in the input. */
final class DoseLines {

    private static final String DOSE = "  %3d  %s  %-30s ";
    private static final int NAME_LENGTH = 23;

    private final Lines lines;

    DoseLines(Lines lines) {
        this.lines = lines;
    }

    void write(List<EvaluatedDose> doses) {
        doses.stream().sorted(Comparator.comparing(dose -> dose.dose().date())).forEach(this::write);
    }

    private void write(EvaluatedDose dose) {
        String first = String.format(DOSE, dose.position(), dose.dose().date(), name(dose));
        if (dose.notEvaluated().isPresent() || dose.groups().isEmpty()) {
            lines.wrapped(
                    first,
                    "not judged"
                            + dose.notEvaluated()
                                    .map(PlainWords::reason)
                                    .map(": "::concat)
                                    .orElse(""));
            return;
        }
        String indent = " ".repeat(first.length());
        boolean isFirst = true;
        for (GroupVerdict verdict : dose.groups()) {
            lines.wrapped(isFirst ? first : indent, verdict(verdict));
            isFirst = false;
        }
    }

    private static String name(EvaluatedDose dose) {
        String name = dose.name().orElse("unknown vaccine");
        String shortened = name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH - 3) + "..." : name;
        return shortened + " (" + dose.dose().cvx() + ")";
    }

    private static String verdict(GroupVerdict verdict) {
        String reasons = verdict.reasons().stream()
                .filter(reason -> verdict.status() != EvaluationStatus.VALID || reason.isDecisive())
                .map(PlainWords::reason)
                .collect(Collectors.joining(", "));
        return PlainWords.group(verdict.vaccineGroup()) + ": " + PlainWords.verdict(verdict.status())
                + (reasons.isEmpty() ? "" : ": " + reasons);
    }
}
