package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    private static final String PATIENT = "{\"birthDate\": \"2021-03-10\", \"asOf\": \"2025-11-22\"}";

    @TempDir
    private Path folder;

    @Test
    void fileIsAnsweredAsOfItsOwnDay() throws IOException {
        Command run = Command.run("forecast", file(PATIENT));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("VACCINE FORECAST AS OF 2025-11-22");
    }

    @Test
    void dayOfTheOptionGoesBeforeThatOfTheFile() throws IOException {
        assertThat(Command.run("forecast", file(PATIENT), "--on", "2025-12-01").out())
                .startsWith("VACCINE FORECAST AS OF 2025-12-01");
    }

    @Test
    void todayIsTheDayWhenNoneIsNamed() throws IOException {
        assertThat(Command.run("forecast", file("{\"birthDate\": \"2021-03-10\"}"))
                        .out())
                .startsWith("VACCINE FORECAST AS OF " + Today.date());
    }

    @Test
    void dashReadsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(PATIENT.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Command.run("forecast", "-").out()).startsWith("VACCINE FORECAST AS OF 2025-11-22");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void byteOrderMarkIsPassedOver() throws IOException {
        assertThat(Command.run("forecast", file("\uFEFF" + PATIENT)).exitCode()).isZero();
    }

    @Test
    void jsonHoldsTheWholeAnswer() throws IOException {
        String text =
                PATIENT.replace("}", ", \"doses\": [{\"id\": \"d\", \"date\": \"2022-03-10\", \"cvx\": \"03\"}]}");

        JsonNode answer = new ObjectMapper()
                .readTree(
                        Command.run("forecast", file(text), "--format", "json").out());

        assertThat(answer.get("asOf").asText()).isEqualTo("2025-11-22");
        assertThat(answer.get("stamp").get("knowledgeId").asText()).startsWith("us-");
        assertThat(answer.get("doses").get(0).get("id").asText()).isEqualTo("d");
        assertThat(answer.get("doses").get(0).has("mvx")).isFalse();
        assertThat(answer.get("groups").findValuesAsText("vaccineGroup")).contains("MMR", "DTaP/Tdap/Td");
        assertThat(answer.get("findings")).isEmpty();
    }

    @Test
    void doubtfulDosesBecomeFindingsAndStayInTheAnswer() throws IOException {
        String doses = """
                [{"date": "2022-03-10", "cvx": "03"}, {"date": "2022-03-10", "cvx": "03"},
                 {"date": "2022-03-10", "cvx": "999"}, {"date": "2020-03-10", "cvx": "03"},
                 {"date": "2025-12-10", "cvx": "03"}]
                """;

        JsonNode answer = new ObjectMapper()
                .readTree(Command.run(
                                "forecast", file(PATIENT.replace("}", ", \"doses\": " + doses + "}")), "--format=json")
                        .out());

        assertThat(answer.get("doses").findValuesAsText("notEvaluated"))
                .containsExactly("repeated", "unknownVaccine", "beforeBirth", "afterAssessmentDate");
        assertThat(answer.get("findings").findValuesAsText("code"))
                .contains("repeatedDose", "unknownVaccine", "doseBeforeBirth", "doseAfterAssessmentDate");
    }

    @Test
    void groupsOfTheOptionAreShownAlone() throws IOException {
        Command run = Command.run("forecast", file(PATIENT), "--groups", "mmr,HPV", "--format=json");

        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.get("groups").findValuesAsText("vaccineGroup")).containsOnly("MMR", "HPV");
    }

    @Test
    void unknownGroupIsToldWithThoseThatThereAre() throws IOException {
        Command run = Command.run("forecast", file(PATIENT), "--groups", "MMRV");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--groups: found the vaccine group 'MMRV', expected one of ")
                .contains("MMR, ");
    }

    @Test
    void pageEndsWithTextsForFamiliesInTheirLanguage() throws IOException {
        Command run = Command.run("forecast", file(PATIENT), "--language", "es", "--groups", "MMR");

        assertThat(run.out())
                .contains("FOR FAMILIES, IN SPANISH")
                .contains("  Sarampi\u00f3n, paperas y rub\u00e9ola (MMR): Atrasada")
                .contains("  Decide un profesional de la salud; ");
        assertThat(Command.run("forecast", file(PATIENT)).out()).doesNotContain("FOR FAMILIES");
    }

    @Test
    void pageTellsWhenToAskAgain() throws IOException {
        assertThat(Command.run("forecast", file(PATIENT)).out())
                .containsPattern("Ask again on \\d{4}-\\d{2}-\\d{2}, or when the record changes");
    }

    @Test
    void sharedDecisionsAreLeftOutWhenAskedFor() throws IOException {
        String adult = file("{\"birthDate\": \"1990-03-10\", \"asOf\": \"2025-11-22\"}");

        assertThat(Command.run("forecast", adult, "--format=json").out()).contains("\"needsDecision\"");
        assertThat(Command.run("forecast", adult, "--format=json", "--no-shared-decisions")
                        .out())
                .doesNotContain("\"needsDecision\"");
    }

    @Test
    void optionsOfTheFileHoldUnlessTheCommandSaysOtherwise() throws IOException {
        String file = file(PATIENT.replace(
                "}",
                ", \"options\": {\"vaccineGroups\": [\"HPV\"], \"language\": \"es\", \"reEvaluate\": true,"
                        + " \"explain\": true}}"));
        ObjectMapper json = new ObjectMapper();

        JsonNode answer =
                json.readTree(Command.run("forecast", file, "--format=json").out());
        JsonNode other = json.readTree(Command.run("forecast", file, "--format=json", "--groups=MMR", "--language=en")
                .out());

        assertThat(answer.get("groups").findValuesAsText("vaccineGroup")).containsOnly("HPV");
        assertThat(answer.get("explanations").findValuesAsText("vaccineGroup")).containsExactly("HPV");
        assertThat(answer.get("language").asText()).isEqualTo("es");
        assertThat(answer.has("reEvaluateOn")).isTrue();
        assertThat(other.get("groups").findValuesAsText("vaccineGroup")).containsOnly("MMR");
        assertThat(other.get("language").asText()).isEqualTo("en");
    }

    @Test
    void groupOfTheFileThatTheScheduleDoesNotHaveIsToldWithItsPlace() throws IOException {
        Command run =
                Command.run("forecast", file(PATIENT.replace("}", ", \"options\": {\"vaccineGroups\": [\"MMRV\"]}}")));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("maya.json:1:81: options.vaccineGroups[1]: found 'MMRV', expected one of ");
    }

    @Test
    void tradeNameStandsForItsCode() throws IOException {
        String doses = ", \"doses\": [{\"date\": \"2024-03-10\", \"tradeName\": \"Engerix-B Adult\"}]}";

        JsonNode answer = new ObjectMapper()
                .readTree(Command.run("forecast", file(PATIENT.replace("}", doses)), "--format=json")
                        .out());

        assertThat(answer.get("doses").get(0).get("cvx").asText()).isEqualTo("43");
    }

    @Test
    void badPatientIsToldOnStandardErrorAlone() throws IOException {
        Command run = Command.run("forecast", file("{\"birthDate\": \"2021-03\"}"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly("maya.json:1:15: birthDate: found '2021-03', expected a full date such as 2021-03-10."
                        + " Remedy: give year, month and day, because a dose can count or not by a single day; or state"
                        + " birthDateAssumption.");
    }

    @Test
    void birthAfterTheDayIsUnreadableInput() throws IOException {
        Command run = Command.run("forecast", file(PATIENT), "--on", "2020-01-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("birthDate: found a date of birth after the assessment date");
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        byte[] latin = "{\"sex\": \"m\u00e4nnlich\"}".getBytes(StandardCharsets.ISO_8859_1);
        Path bytes = Files.write(folder.resolve("latin.json"), latin);
        Path large = Files.writeString(folder.resolve("large.json"), " ".repeat(1_000_001));

        assertUnreadable(
                "nowhere.json",
                "nowhere.json: found no such file, expected a patient as JSON."
                        + " Remedy: correct the path, or give - for standard input.");
        assertUnreadable(
                folder.toString(),
                folder + ": found a folder, expected a patient as JSON." + " Remedy: give the file of a patient.");
        assertUnreadable(
                bytes.toString(),
                "latin.json: found bytes that are not UTF-8, expected a patient as JSON."
                        + " Remedy: save the file as UTF-8.");
        assertUnreadable(
                large.toString(),
                "large.json: found more than 1000000 bytes, expected a patient as JSON."
                        + " Remedy: give one patient in a file.");
    }

    @Test
    void wrongDayIsWrongUsage() throws IOException {
        Command run = Command.run("forecast", file(PATIENT), "--on", "2025-02-30");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "Invalid value for option '--on': found '2025-02-30', expected a full date such as 2025-11-22."
                                + " Remedy: write year-month-day.",
                        "See 'jenner forecast --help'.");
    }

    @Test
    void folderWithoutScheduleIsUnreadableInput() throws IOException {
        Command missing = Command.run("forecast", file(PATIENT), "--knowledge", "nowhere");
        Command empty = Command.run(
                "forecast",
                file(PATIENT),
                "--knowledge",
                Files.createDirectory(folder.resolve("empty")).toString());

        assertThat(List.of(missing.exitCode(), empty.exitCode())).containsExactly(2, 2);
        assertThat(missing.err().lines())
                .contains("Invalid value for option '--knowledge': found no folder nowhere, expected 'us' or a"
                        + " folder with a schedule.yaml or an overlay.yaml. Remedy: correct the path.");
        assertThat(empty.err()).contains("schedule.yaml: found no such file");
    }

    @Test
    void overlayForAnotherReleaseIsAppliedWithAWarning() throws IOException {
        Path overlay = Files.createDirectory(folder.resolve("old"));
        String manifest = Files.readString(Path.of("../examples/overlays/hillside-clinic/overlay.yaml"));
        Files.writeString(overlay.resolve("overlay.yaml"), manifest.replace("\"4.64\"", "\"4.60\""));

        Command run = Command.run("forecast", file(PATIENT), "--overlay", overlay.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("us-4.64+hillside-clinic");
        assertThat(run.err())
                .startsWith(
                        "warning: old/overlay.yaml:2: found an overlay written for release 4.60, expected release 4.64");
    }

    private static void assertUnreadable(String file, String message) {
        Command run = Command.run("forecast", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly(message);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("maya.json"), text).toString();
    }
}
