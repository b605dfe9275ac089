package io.jenner.cli.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Finding;
import io.jenner.json.JennerJson;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A run in short, for people and for programs; holds no value of a record. */
public final class BatchSummary {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Finding.Code> NOT_COUNTED = List.of(
            Finding.Code.UNKNOWN_VACCINE, Finding.Code.DOSE_BEFORE_BIRTH, Finding.Code.DOSE_AFTER_ASSESSMENT_DATE);

    private BatchSummary() {}

    /** Returns a few lines of text with a line end after each. */
    public static String text(BatchResult result) {
        Tally tally = result.tally();
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%s: %s: %,d answered, %,d refused, %,d failed, %,d blank",
                result.input(),
                counted(tally.lines(), result.records()),
                tally.of(Kind.ANSWERED),
                tally.of(Kind.REFUSED),
                tally.of(Kind.FAILED),
                tally.of(Kind.BLANK));
        if (result.kept() > 0) {
            line(text, "%,d of them %s done by an earlier run", result.kept(), result.kept() == 1 ? "was" : "were");
        }
        line(
                text,
                "%,.0f patients a second with %d thread%s: %,.1f seconds",
                result.perSecond(),
                result.threads(),
                result.threads() == 1 ? "" : "s",
                result.seconds());
        notCounted(text, tally);
        if (tally.of(Kind.ANSWERED) > 0) {
            dueStatuses(text, tally);
            groups(text, tally);
        }
        if (!result.firstErrors().isEmpty()) {
            line(text, "");
            line(text, "First %s without an answer:", result.records());
            result.firstErrors().forEach(error -> line(text, "  %s", error));
        }
        return text.toString();
    }

    /** Returns one JSON object, indented, with a line end after it. */
    public static String json(BatchResult result) {
        Tally tally = result.tally();
        ObjectNode json = JSON.createObjectNode();
        json.put("input", result.input()).put("lines", tally.lines());
        for (Kind kind : Kind.values()) {
            json.put(lower(kind), tally.of(kind));
        }
        json.put("doneByEarlierRun", result.kept())
                .put("threads", result.threads())
                .put("seconds", result.seconds())
                .put("patientsPerSecond", result.perSecond());
        json.putObject("stamp")
                .put("engineVersion", result.stamp().engineVersion())
                .put("knowledgeId", result.stamp().knowledgeId())
                .put("digest", result.stamp().digest())
                .put("published", result.stamp().published().toString());
        ObjectNode dueStatuses = json.putObject("dueStatuses");
        for (DueStatus dueStatus : DueStatus.values()) {
            dueStatuses
                    .putObject(JennerJson.code(dueStatus))
                    .put("patients", tally.patients(dueStatus))
                    .put("forecasts", tally.forecasts(dueStatus));
        }
        ObjectNode findings = json.putObject("findings");
        for (Finding.Code code : Finding.Code.values()) {
            findings.put(JennerJson.code(code), tally.patients(code));
        }
        ObjectNode groups = json.putObject("vaccineGroups");
        for (String group : tally.vaccineGroups()) {
            ObjectNode counts = groups.putObject(group);
            for (DueStatus dueStatus : DueStatus.values()) {
                counts.put(JennerJson.code(dueStatus), tally.patients(group, dueStatus));
            }
        }
        result.firstErrors().forEach(error -> json.withArray("firstErrors").add(error.toString()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + System.lineSeparator();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("found a summary that cannot be written as JSON", e);
        }
    }

    /** A dose with a wrong day or code can leave a patient overdue who is not. */
    private static void notCounted(StringBuilder text, Tally tally) {
        String counts = NOT_COUNTED.stream()
                .filter(code -> tally.patients(code) > 0)
                .map(code -> String.format(Locale.ROOT, "%s %,d", JennerJson.code(code), tally.patients(code)))
                .collect(Collectors.joining(", "));
        if (!counts.isEmpty()) {
            line(text, "patients with doses that do not count, as their findings say: %s", counts);
        }
    }

    private static void dueStatuses(StringBuilder text, Tally tally) {
        line(text, "");
        line(text, "%-18s %12s %12s", "", "patients", "forecasts");
        for (DueStatus dueStatus : DueStatus.values()) {
            String name = lower(dueStatus).replace('_', ' ');
            line(text, "%-18s %,12d %,12d", name, tally.patients(dueStatus), tally.forecasts(dueStatus));
        }
    }

    private static void groups(StringBuilder text, Tally tally) {
        line(text, "");
        GroupTable.lines(tally).forEach(row -> line(text, "%s", row));
    }

    /** Returns a number with its word, which is given in the plural and ends with s. */
    private static String counted(long count, String words) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? words.substring(0, words.length() - 1) : words);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
