package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenner.cli.validate.ValidationPage;
import io.jenner.forecast.knowledge.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeValidateCommandTest {

    private static final String SCHEDULE = "../rules/src/main/knowledge/us";
    private static final String ON = "2026-11-22";

    @TempDir
    private Path folder;

    @Test
    void theEmbeddedKnowledgeHasNoErrorAndEveryWarningIsAcknowledged() {
        Command run = validate(SCHEDULE, "--strict");

        assertThat(run.out())
                .isEqualTo(SCHEDULE + " on 2026-11-22: 0 errors, 0 warnings, 94 acknowledged. Looked at 30 antigens,"
                        + " 143 series, 272 examples, replayed.\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theEmbeddedScheduleIsCheckedWithoutItsFiles() {
        Command run = validate("us", "--strict");

        assertThat(run.out()).startsWith("us on 2026-11-22: 0 errors, 0 warnings, 89 acknowledged.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void acknowledgedWarningsAreShownWhenAskedFor() {
        Command run = validate("us", "--acknowledged");

        assertThat(run.out().lines().filter(line -> line.startsWith("known: "))).hasSize(89);
    }

    @Test
    void aYearAfterTheLastCheckOfTheSourcesThatIsAWarning() {
        String[] lastDay = {"knowledge", "validate", "us", "--on", "2027-11-22"};
        String[] dayAfter = {"knowledge", "validate", "us", "--on", "2027-11-23"};

        assertThat(Command.run(lastDay).out()).doesNotContain("source-not-checked");
        assertThat(Command.run(dayAfter).out())
                .contains("found the source 'cdsi' (CDC CDSi supporting data 4.64) last checked on 2026-11-22, as in")
                .contains("[source-not-checked]");
    }

    @Test
    void anErrorEndsWithOneAndAWarningOnlyWithStrict() throws IOException {
        Path copy = copy();
        edit(copy, "hepb/hepb-4-dose-series.yaml", "preference: 2", "preference: 1");

        assertThat(validate(copy.toString(), "--no-examples").exitCode()).isZero();
        assertThat(validate(copy.toString(), "--no-examples", "--strict").exitCode())
                .isEqualTo(1);
        assertThat(validate(copy.toString(), "--no-examples", "--severity", "error")
                        .out())
                .startsWith(copy + " on 2026-11-22: 0 errors, 1 warning,");

        edit(copy, "hepb/hepb-4-dose-series.yaml", "type: standard", "type: standrad");

        assertThat(validate(copy.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        Path copy = copy();
        edit(copy, "hepb/hepb-4-dose-series.yaml", "preference: 2", "preference: 1");
        Path file = folder.resolve("out.json");

        Command beside = validate(copy.toString(), "--no-examples", "--json=" + file);
        Command instead = validate(copy.toString(), "--no-examples", "--json");
        JsonNode json = new ObjectMapper().readTree(instead.out());

        assertThat(beside.out()).contains("[series-tied]");
        assertThat(Files.readString(file)).isEqualTo(instead.out());
        assertThat(json.get("errors").asInt()).isZero();
        assertThat(json.get("warnings").asInt()).isEqualTo(1);
        assertThat(json.get("acknowledged").asInt()).isEqualTo(94);
        assertThat(json.at("/problems/0/check").asText()).isEqualTo("series-tied");
        assertThat(json.at("/problems/0/file").asText()).isEqualTo("hepb/hepb-4-dose-series.yaml");
        assertThat(json.at("/problems/0/line").asInt()).isEqualTo(6);
        assertThat(json.at("/problems/0/column").asInt()).isEqualTo(1);
    }

    @Test
    void scheduleMayFollowTheOptionJson() {
        Command run = Command.run("knowledge", "validate", "--on", ON, "--json", "us");

        assertThat(run.out()).startsWith("{").contains("\"knowledge\" : \"us\"");
    }

    @Test
    void folderOfTheJsonThatIsNotThereIsToldBeforeAnyWork() {
        Command run = validate("us", "--json=" + folder.resolve("none/out.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("--json: found no folder " + folder.resolve("none"));
    }

    @Test
    void aFolderWithoutAScheduleIsUnreadable() {
        Command run = validate(folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("found neither schedule.yaml nor overlay.yaml in " + folder
                        + ", expected a folder with a schedule or an overlay. Remedy: name the folder that holds one of"
                        + " them.");
    }

    @Test
    void rulesOfNoFolderAreUnreadable() {
        Command run = validate("us", "--rules", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--rules: found no .drl file in " + folder);
    }

    @Test
    void theListOfChecksInTheDocumentsIsComplete() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "checks.md"));
        String rows = ValidationPage.allChecks().stream()
                .map(KnowledgeValidateCommandTest::row)
                .collect(Collectors.joining());

        assertThat(page.lines().filter(line -> line.startsWith("| `")).map(line -> line + "\n"))
                .containsExactlyElementsOf(rows.lines().map(line -> line + "\n").toList());
        assertThat(Command.run("knowledge", "validate", "--list-checks").out())
                .contains(ValidationPage.allChecks().stream().map(Check::code).toList());
    }

    @Test
    void anyReleaseOfTheCdcLoadsWithoutErrors() {
        String cdc = System.getProperty("jenner.cdc.dir", "");
        assumeTrue(!cdc.isEmpty(), "jenner.cdc.dir is not set");
        Path release = Path.of(cdc, "cdsi", "4.64-508");
        assumeTrue(Files.isDirectory(release), "jenner.cdc.dir has no release 4.64");
        String out = folder.resolve("imported").toString();
        Command imported = Command.run(("knowledge import-cdsi " + release + " --out " + out
                        + " --release 4.64 --published 2025-11-10 --checked 2026-11-22")
                .split(" "));

        Command run = validate(out);

        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains(": 0 errors, ");
    }

    private static String row(Check check) {
        return "| `%s` | %s | %s |%n"
                .formatted(check.code(), check.severity().name().toLowerCase(Locale.ROOT), check.description());
    }

    private static Command validate(String schedule, String... more) {
        return Command.run(Stream.concat(Stream.of("knowledge", "validate", schedule, "--on", ON), Stream.of(more))
                .toArray(String[]::new));
    }

    private Path copy() throws IOException {
        Path copy = folder.resolve("copy");
        Path from = Path.of(SCHEDULE);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private static void edit(Path copy, String name, String from, String to) throws IOException {
        Path file = copy.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
