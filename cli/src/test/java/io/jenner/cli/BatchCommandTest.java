package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

    private static final String MAYA = "{\"id\":\"maya\",\"birthDate\":\"2021-03-10\",\"asOf\":\"2025-11-22\"}\n";
    private static final String NOBODY = "{\"id\":\"nobody\",\"sex\":\"Zaphod77\",\"dob\":\"2021-03-10\"}\n";
    private static final String AHEAD = "{\"id\":\"ahead\",\"birthDate\":\"2026-03-10\",\"asOf\":\"2025-11-22\"}\n";

    @TempDir
    private Path folder;

    @Test
    void everyLineIsAnsweredInItsPlace() throws IOException {
        Command run = Command.run("batch", roster(MAYA + "\n" + MAYA.replace("maya", "noa")), "--out", path("out"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("roster.ndjson: 3 lines: 2 answered, 0 refused, 0 failed, 1 blank");
        List<String> lines = Files.readAllLines(folder.resolve("out"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"line\":1,\"id\":\"maya\",\"version\":1,\"asOf\":\"2025-11-22\",");
        assertThat(lines.get(1)).isEmpty();
        assertThat(json(lines.get(2)).get("groups").findValuesAsText("vaccineGroup"))
                .contains("MMR", "HPV");
    }

    @Test
    void badRecordIsRefusedWithPlaceAndRemedyAndTheRestAnswered() throws IOException {
        Command run = Command.run(
                "batch", roster(MAYA + NOBODY + AHEAD + MAYA), "--out", path("out"), "--errors", path("errors"));

        assertThat(run.exitCode()).isEqualTo(1);
        List<String> lines = Files.readAllLines(folder.resolve("out"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1))
                .startsWith("{\"line\":2,\"id\":\"nobody\",\"outcome\":\"refused\",\"errors\":["
                        + "{\"place\":\"roster.ndjson:2:1\",\"field\":\"birthDate\",\"found\":\"no such field\",");
        assertThat(json(lines.get(2)).get("errors").get(0).get("field").asText())
                .isEqualTo("birthDate");
        assertThat(json(lines.get(2)).get("errors").get(0).get("place").asText())
                .isEqualTo("roster.ndjson:3");
        assertThat(Files.readAllLines(folder.resolve("errors"))).containsExactly(lines.get(1), lines.get(2));
        assertThat(run.err())
                .contains("4 lines: 2 answered, 2 refused, 0 failed, 0 blank")
                .contains("First lines without an answer:")
                .contains(
                        "  roster.ndjson:2:1: birthDate: found no such field, expected a full date such as 2021-03-10."
                                + " Remedy: add the field.")
                .contains("  roster.ndjson:3: birthDate: found a date of birth after the assessment date");
        assertThat(run.err() + lines.get(1)).doesNotContain("Zaphod77");
    }

    @Test
    void dayOfTheOptionGoesBeforeThatOfTheLineAndTodayComesLast() throws IOException {
        String roster = roster(MAYA + "{\"birthDate\":\"2021-03-10\"}\n");

        Command.run("batch", roster, "--out", path("on"), "--on", "2025-12-01");
        Command.run("batch", roster, "--out", path("today"));

        assertThat(days("on")).containsExactly("2025-12-01", "2025-12-01");
        assertThat(days("today")).containsExactly("2025-11-22", Today.date().toString());
    }

    @Test
    void standardInputIsAnsweredOnStandardOutput() throws IOException {
        InputStream in = System.in;
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream((MAYA + NOBODY).getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(printed, false, StandardCharsets.UTF_8));

            assertThat(Command.run("batch", "-", "--short").exitCode()).isEqualTo(1);
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"place\":\"standard input:2:1\"");
    }

    @Test
    void gzipIsReadAndWrittenByItsSuffix() throws IOException {
        Path roster = folder.resolve("roster.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(roster))) {
            gzip.write((MAYA + MAYA).getBytes(StandardCharsets.UTF_8));
        }

        Command run = Command.run("batch", roster.toString(), "--out", path("out.gz"));

        assertThat(run.exitCode()).isZero();
        try (InputStream gzip = new GZIPInputStream(Files.newInputStream(folder.resolve("out.gz")))) {
            assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(2);
        }
        assertThat(folder.resolve("out.gz.progress")).doesNotExist();
    }

    @Test
    void gzipThatBreaksOffIsUnreadableInput() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(MAYA.getBytes(StandardCharsets.UTF_8));
        }
        byte[] torn = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12);
        Path roster = Files.write(folder.resolve("torn.gz"), torn);
        Path plain = Files.writeString(folder.resolve("plain.gz"), MAYA);

        Command broken = Command.run("batch", roster.toString(), "--out", path("out"));
        Command none = Command.run("batch", plain.toString(), "--out", path("other"));

        assertThat(List.of(broken.exitCode(), none.exitCode())).containsExactly(2, 2);
        assertThat(broken.err()).startsWith("torn.gz: found bytes that cannot be read (");
        assertThat(none.err()).contains("plain.gz: found a file that cannot be read (Not in GZIP format)");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void outputThatExistsIsKeptUnlessForced() throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "precious\n");

        Command refused = Command.run("batch", roster(MAYA), "--out", path("out"));

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err().lines())
                .containsExactly("--out: found the file " + out
                        + ", expected none. Remedy: choose another, or give --force to overwrite it.");
        assertThat(Files.readString(out)).isEqualTo("precious\n");
        assertThat(folder.resolve("out.progress")).doesNotExist();
        assertThat(Command.run("batch", roster(MAYA), "--out", path("out"), "--force")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(out)).startsWith("{\"line\":1,");
    }

    @Test
    void errorsThatExistAreKeptAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("errors"), "precious\n");

        Command refused = Command.run("batch", roster(MAYA), "--out", path("out"), "--errors", path("errors"));

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("--errors: found the file ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void rosterIsNeverOverwritten() throws IOException {
        String roster = roster(MAYA);

        Command run = Command.run("batch", roster, "--out", roster, "--force");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(roster + ": found the file named for two things");
        assertThat(Files.readString(Path.of(roster))).isEqualTo(MAYA);
    }

    @Test
    void resumingGoesOnOnlyInPlainFiles() throws IOException {
        String roster = roster(MAYA + MAYA);

        assertThat(Command.run("batch", roster, "--resume").err())
                .startsWith(
                        "--resume: found output that cannot be resumed (standard output, gzip or a device, or a workbook)");
        assertThat(Command.run("batch", roster, "--resume", "--out", path("out.gz"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(Command.run("batch", roster, "--resume", "--force", "--out", path("out"))
                        .err())
                .startsWith("--resume: found --force beside it");
        assertThat(Command.run("batch", roster, "--resume", "--out", path("out"))
                        .exitCode())
                .isZero();
        assertThat(Command.run("batch", roster, "--resume", "--out", path("out"))
                        .err())
                .contains("2 of them were done by an earlier run");
    }

    @Test
    void summaryIsWrittenForPrograms() throws IOException {
        Command.run(
                "batch", roster(MAYA + NOBODY + "\n"), "--out", path("out"), "--json-summary", path("summary.json"));

        JsonNode summary = json(Files.readString(folder.resolve("summary.json")));
        assertThat(summary.get("lines").asInt()).isEqualTo(3);
        assertThat(summary.get("answered").asInt()).isEqualTo(1);
        assertThat(summary.get("refused").asInt()).isEqualTo(1);
        assertThat(summary.get("failed").asInt()).isZero();
        assertThat(summary.get("blank").asInt()).isEqualTo(1);
        assertThat(summary.get("dueStatuses").get("overdue").get("patients").asInt())
                .isEqualTo(1);
        assertThat(summary.get("dueStatuses").get("overdue").get("forecasts").asInt())
                .isGreaterThan(1);
        assertThat(summary.get("firstErrors")).hasSize(1);
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsWritten() throws IOException {
        assertUnreadable("--threads: found 0, expected a number from 1.", "--threads", "0");
        assertUnreadable("--out: found no folder " + Path.of("nowhere").toAbsolutePath(), "--out", "nowhere/out");
        assertUnreadable("--errors: found no folder", "--out", path("out"), "--errors", "nowhere/errors");
        assertUnreadable("--json-summary: found no folder", "--out", path("out"), "--json-summary", "nowhere/summary");
        assertThat(Command.run("batch", "nowhere.ndjson").err())
                .startsWith("nowhere.ndjson: found no such file, expected one patient as JSON in each line.");
        assertThat(Command.run("batch", folder.toString()).err()).contains(": found a folder, expected one patient");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void exampleHasOneLineThatIsRefused() {
        Command run = Command.run("batch", "../examples/roster.ndjson", "--short", "--out", path("out"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("roster.ndjson: 6 lines: 5 answered, 1 refused, 0 failed, 0 blank")
                .contains("roster.ndjson:3:");
    }

    private void assertUnreadable(String message, String... options) throws IOException {
        String[] arguments = Stream.concat(Stream.of("batch", roster(MAYA)), Arrays.stream(options))
                .toArray(String[]::new);
        Command run = Command.run(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(message);
    }

    private List<String> days(String out) throws IOException {
        return Files.readAllLines(folder.resolve(out)).stream()
                .map(line -> json(line).get("asOf").asText())
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String roster(String text) throws IOException {
        return Files.writeString(folder.resolve("roster.ndjson"), text).toString();
    }
}
