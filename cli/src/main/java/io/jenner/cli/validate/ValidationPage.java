package io.jenner.cli.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenner.forecast.engine.lint.RuleCheck;
import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import io.jenner.forecast.knowledge.lint.ScheduleLint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what a validation found, to people and to programs. */
public final class ValidationPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Validation validation;
    private final Severity least;
    private final boolean withAcknowledged;

    /**
     * Makes the page.
     *
     * @param least the least severity that is shown; all are counted
     * @param withAcknowledged whether warnings that are acknowledged are shown, too
     */
    public ValidationPage(Validation validation, Severity least, boolean withAcknowledged) {
        this.validation = validation;
        this.least = least;
        this.withAcknowledged = withAcknowledged;
    }

    /** Returns all checks, one on a line. */
    public static String checks() {
        StringBuilder text = new StringBuilder();
        allChecks()
                .forEach(check -> text.append(
                        "%-7s  %-34s  %s%n".formatted(word(check.severity()), check.code(), check.description())));
        return text.append("error    (no code)                           a file that cannot be read as a schedule:"
                        + " unknown or missing keys, values, names and files%n".formatted())
                .toString();
    }

    /** Returns all checks: of schedules, then of rules. */
    public static List<Check> allChecks() {
        List<Check> checks = new ArrayList<>(ScheduleLint.checks());
        checks.addAll(RuleCheck.checks());
        return checks;
    }

    /** Returns the problems, one on a line, and a line that counts them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        shown().forEach(problem -> text.append(line(word(problem.severity()), problem)));
        if (withAcknowledged) {
            validation.acknowledged().forEach(problem -> text.append(line("known", problem)));
        }
        return text.append(summary()).toString();
    }

    private String summary() {
        return "%s on %s: %s, %s, %,d acknowledged. Looked at %s.%n"
                .formatted(
                        validation.name(),
                        validation.on(),
                        Validation.counted(validation.errors(), "error"),
                        Validation.counted(validation.warnings(), "warning"),
                        validation.acknowledged().size(),
                        validation.looked());
    }

    private List<Problem> shown() {
        return validation.open().stream()
                .filter(problem -> problem.isError() || least == Severity.WARNING)
                .toList();
    }

    private static String line(String kind, Problem problem) {
        String check = problem.check().isEmpty() ? "" : " [" + problem.check() + "]";
        return "%s: %s%s%n".formatted(kind, problem, check);
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Returns one JSON object with the same content. */
    public String json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("knowledge", validation.name())
                .put("on", validation.on().toString())
                .put("errors", validation.errors())
                .put("warnings", validation.warnings())
                .put("acknowledged", validation.acknowledged().size());
        shown().forEach(problem -> add(json.withArray("problems"), problem));
        json.withArray("problems");
        if (withAcknowledged) {
            validation.acknowledged().forEach(problem -> add(json.withArray("acknowledgedWarnings"), problem));
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + System.lineSeparator();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("found a validation that cannot be written as JSON", e);
        }
    }

    private static void add(ArrayNode problems, Problem problem) {
        problems.addObject()
                .put("severity", word(problem.severity()))
                .put("check", problem.check())
                .put("file", problem.file())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("found", problem.found())
                .put("expected", problem.expected())
                .put("remedy", problem.remedy());
    }
}
