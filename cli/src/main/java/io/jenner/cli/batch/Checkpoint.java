package io.jenner.cli.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Finding;
import java.util.Map;

/**
 * How far a run has come.
 *
 * @param out length of the output in bytes
 * @param errors length of the file of errors in bytes; 0 without one
 * @param digest digest of the lines of the roster that are done
 * @param tally what came of them
 */
record Checkpoint(long out, long errors, String digest, Tally tally) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Returns the point at which nothing is done yet. */
    static Checkpoint start() {
        return new Checkpoint(0, 0, "", new Tally());
    }

    long lines() {
        return tally.lines();
    }

    /** Returns the point as one line of JSON. */
    String toLine() {
        ObjectNode line =
                JSON.createObjectNode().put("lines", lines()).put("out", out).put("errors", errors);
        for (Kind kind : Kind.values()) {
            line.put(kind.name(), tally.of(kind));
        }
        ArrayNode dueStatuses = line.putArray("dueStatuses");
        for (DueStatus dueStatus : DueStatus.values()) {
            dueStatuses.addArray().add(tally.forecasts(dueStatus)).add(tally.patients(dueStatus));
        }
        ObjectNode findings = line.putObject("findings");
        for (Finding.Code code : Finding.Code.values()) {
            findings.put(code.name(), tally.patients(code));
        }
        ObjectNode groups = line.putObject("groups");
        for (String group : tally.vaccineGroups()) {
            ArrayNode counts = groups.putArray(group);
            for (DueStatus dueStatus : DueStatus.values()) {
                counts.add(tally.patients(group, dueStatus));
            }
        }
        return line.put("digest", digest).toString();
    }

    /**
     * Reads a point.
     *
     * @throws IllegalArgumentException if the line is none
     */
    static Checkpoint parse(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            Tally tally = new Tally();
            for (Kind kind : Kind.values()) {
                tally.add(kind, read.required(kind.name()).asLong());
            }
            for (DueStatus dueStatus : DueStatus.values()) {
                JsonNode counts = read.required("dueStatuses").required(dueStatus.ordinal());
                tally.add(
                        dueStatus,
                        counts.required(0).asLong(),
                        counts.required(1).asLong());
            }
            for (Finding.Code code : Finding.Code.values()) {
                tally.add(code, read.required("findings").required(code.name()).asLong());
            }
            for (Map.Entry<String, JsonNode> group : read.required("groups").properties()) {
                for (DueStatus dueStatus : DueStatus.values()) {
                    long count = group.getValue().required(dueStatus.ordinal()).asLong();
                    if (count > 0) {
                        tally.add(group.getKey(), dueStatus, count);
                    }
                }
            }
            return new Checkpoint(
                    read.required("out").asLong(),
                    read.required("errors").asLong(),
                    read.required("digest").asText(),
                    tally);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("found a line that is no note of progress", e);
        }
    }
}
