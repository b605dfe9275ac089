package io.jenner.cases.report;

import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.FieldResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The outcome of one case in few words: what differs, and expected against actual. */
public final class CaseText {

    private CaseText() {}

    /** Returns what differs, on one line: {@code earliestDate expected 2021-07-08, found 2021-07-09; ...}. */
    public static String differences(CaseResult result) {
        List<String> differences = new ArrayList<>();
        result.error().ifPresent(differences::add);
        result.fields().stream()
                .filter(field -> !field.passed())
                .map(field -> field.field() + " expected " + field.expected() + ", found " + found(field))
                .forEach(differences::add);
        return String.join("; ", differences);
    }

    /** Returns title, source, ruling and every field with what was expected and found, on lines that end in \n. */
    public static String of(CaseResult result) {
        List<String> lines = new ArrayList<>();
        if (!result.testCase().title().isBlank()) {
            lines.add(result.testCase().title());
        }
        result.testCase()
                .source()
                .ifPresent(source -> lines.add(
                        "Source: " + String.join(", ", source.spec()) + "; " + String.join(", ", source.schedule())));
        result.ruling().ifPresent(ruling -> lines.add(told(ruling)));
        result.error().ifPresent(lines::add);
        lines.add(row("Field", "Expected", "Found", ""));
        result.fields()
                .forEach(field ->
                        lines.add(row(field.field(), field.expected(), found(field), field.passed() ? "" : "differs")));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String told(Ruling ruling) {
        return "Ruled (decision " + ruling.decision() + "): " + ruling.why() + " Our answers: "
                + new TreeMap<>(ruling.answers())
                        .entrySet().stream()
                                .map(answer -> answer.getKey() + " "
                                        + answer.getValue().orElse("nothing"))
                                .collect(Collectors.joining(", "));
    }

    private static String found(FieldResult field) {
        return field.actual().orElse("nothing");
    }

    private static String row(String field, String expected, String found, String remark) {
        return String.format(Locale.ROOT, "%-24s %-26s %-26s %s", field, expected, found, remark);
    }
}
