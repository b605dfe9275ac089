package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterCommandTest {

    private static final String PUPILS = """
            Student ID,Room,DOB,Sex,Date Given,CVX
            a,=K1,2021-03-10,F,2022-03-15,3
            b,K2,10.3.2021,F,2022-03-15,3
            c,K1,2021-03-10,M,,
            """;

    @TempDir
    private Path folder;

    @Test
    void resultsAreARowForEachPatientAndGroupInCsv() throws IOException {
        Command run = batch("--out", path("out.csv"), "--keep", "Room", "--errors", path("errors.csv"));

        assertThat(run.exitCode()).isEqualTo(1);
        List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(lines).hasSize(1 + 26 + 1 + 26);
        assertThat(lines.get(0)).startsWith("row,id,Room,as of,vaccine group,due status,meaning,");
        assertThat(lines.get(1)).startsWith("2,a,'=K1,2025-11-22,Chikungunya,notRecommended,");
        assertThat(lines).filteredOn(line -> line.contains(",MMR,")).hasSize(2);
        assertThat(lines.get(27)).startsWith("3,b,K2,,,refused,").contains("pupils.csv:3: column 'DOB': found");
        assertThat(Files.readAllLines(folder.resolve("errors.csv")))
                .containsExactly(
                        "row,id,Room,outcome,place,column,found,expected,remedy",
                        "3,b,K2,refused,pupils.csv:3,column 'DOB',a text that is no such date,a date such as 2021-03-10,"
                                + "\"correct the date, or state the form with --date-format, such as MM/dd/yyyy\"");
    }

    @Test
    void everyRowHasACellForEveryHeading() throws IOException {
        batch("--out", path("out.csv"), "--keep", "Room");

        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .allMatch(line -> line.replaceAll("\"[^\"]*\"", "")
                                .chars()
                                .filter(letter -> letter == ',')
                                .count()
                        == 20);
    }

    @Test
    void summaryCountsPatientsByGroupAndDueStatus() throws IOException {
        Command run = batch("--out", path("out.csv"), "--json-summary", path("summary.json"));

        assertThat(run.err())
                .startsWith(
                        "pupils.csv: read with one dose in a row (commas): 'Student ID' is id, 'DOB' is birth date, 'Sex',"
                                + " 'Date Given', 'CVX'")
                .contains("pupils.csv: not read: 'Room'. Remedy: ")
                .contains("pupils.csv: 3 patients: 2 answered, 1 refused, 0 failed, 0 blank")
                .containsPattern("patients +overdue +due now +decision +due later")
                .containsPattern("(?m)^MMR +1 +1 +- +- +-$")
                .contains("not recommended for anybody: Chikungunya, Cholera, ");
        JsonNode groups = new ObjectMapper()
                .readTree(folder.resolve("summary.json").toFile())
                .get("vaccineGroups");
        assertThat(groups).hasSize(26);
        assertThat(groups.get("MMR").get("overdue").asInt()).isEqualTo(1);
        assertThat(groups.get("MMR").get("dueNow").asInt()).isEqualTo(1);
        assertThat(groups.get("Zoster").get("dueLater").asInt()).isEqualTo(2);
    }

    @Test
    void dosesThatDoNotCountAreToldInTheSummaryAndInTheResults() throws IOException {
        Path pupils = Files.writeString(
                folder.resolve("pupils.csv"),
                "id,dob,date,cvx\na,2019-03-10,2018-05-12,3\na,,2018-06-12,3\nb,2019-03-10,2030-05-12,3\n"
                        + "c,2019-03-10,2020-05-12,999\nd,2019-03-10,2020-05-12,3\n");

        Command run = Command.run(
                "batch",
                pupils.toString(),
                "--on",
                "2025-11-22",
                "--out",
                path("out.csv"),
                "--json-summary",
                path("summary.json"));

        assertThat(run.err())
                .contains("patients with doses that do not count, as their findings say: unknownVaccine 1,"
                        + " doseBeforeBirth 1, doseAfterAssessmentDate 1" + System.lineSeparator());
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("summary.json").toFile())
                        .at("/findings/doseBeforeBirth")
                        .asInt())
                .isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .anyMatch(line -> line.startsWith("2,a,") && line.contains(",doseBeforeBirth,"));
        assertThat(batch("--out", path("other.csv")).err()).doesNotContain("do not count");
    }

    @Test
    void oneOfAThingIsNotCalledSeveral() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "dob,MMR 1\n2021-03-10,\n");
        Path line = Files.writeString(folder.resolve("one.ndjson"), "{\"birthDate\":\"2021-03-10\"}\n");

        assertThat(Command.run("batch", one.toString(), "--out", path("out.csv"))
                        .err())
                .contains("one.csv: 1 patient: 1 answered");
        assertThat(Command.run("batch", line.toString(), "--out", path("out.ndjson"))
                        .err())
                .contains("one.ndjson: 1 line: 1 answered");
    }

    @Test
    void statusesLimitTheRowsAndRefusedPatientsStay() throws IOException {
        batch("--out", path("out.csv"), "--statuses", "overdue,due-now");

        List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.matches(".*,(overdue|dueNow|refused),.*"));
        assertThat(lines).anyMatch(line -> line.contains("refused"));
        assertThat(batch("--out", path("other.csv"), "--statuses", "late").err())
                .startsWith("--statuses: found 'late', expected some of overdue, dueNow, needsDecision,");
    }

    @Test
    void wordsForPeopleAreInTheLanguageAndCodesAreNot() throws IOException {
        batch("--out", path("out.csv"), "--language", "es", "--statuses", "overdue");

        assertThat(Files.readAllLines(folder.resolve("out.csv")).get(1)).contains(",overdue,Atrasada,");
    }

    @Test
    void workbookHasResultsAndRefusedPatients() throws IOException {
        Command run = batch("--out", path("out.xlsx"), "--keep", "Room");

        assertThat(run.exitCode()).isEqualTo(1);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve("out.xlsx").toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Results", "Refused");
            List<Row> results = workbook.getFirstSheet().read();
            assertThat(results).hasSize(54);
            assertThat(results.get(1).getCell(2).asString()).isEqualTo("=K1");
            assertThat(results.get(1).getCell(3).asDate().toLocalDate()).isEqualTo("2025-11-22");
            Row refused = workbook.findSheet("Refused").orElseThrow().read().get(1);
            assertThat(refused.getCell(4).asString()).isEqualTo("pupils.csv:3");
        }
        assertThat(folder.resolve("out.xlsx.progress")).doesNotExist();
    }

    @Test
    void tableMayBeAnsweredInNdjson() throws IOException {
        Command run = batch("--out", path("out.ndjson"), "--short");

        assertThat(run.exitCode()).isEqualTo(1);
        List<String> lines = Files.readAllLines(folder.resolve("out.ndjson"));
        assertThat(lines.get(0)).startsWith("{\"line\":2,\"id\":\"a\",").contains("\"asOf\":\"2025-11-22\"");
        assertThat(lines.get(1)).contains("\"place\":\"pupils.csv:3\",\"field\":\"column 'DOB'\"");
    }

    @Test
    void resultsInCsvGoOnWhereTheyWereCutOff() throws IOException {
        Command.run("population", "--count", "150", "--seed", "5", "--out", path("people.csv"));
        String[] arguments = {
            "batch",
            path("people.csv"),
            "--out",
            path("out.csv"),
            "--errors",
            path("errors.csv"),
            "--statuses",
            "overdue"
        };
        Command.run(arguments);
        String whole = Files.readString(folder.resolve("out.csv"));
        try (RandomAccessFile file = new RandomAccessFile(path("out.csv"), "rw")) {
            file.setLength(file.length() - 300);
        }

        Command resumed = Command.run(
                Stream.concat(Arrays.stream(arguments), Stream.of("--resume")).toArray(String[]::new));

        assertThat(resumed.err()).containsPattern("1\\d\\d of them were done by an earlier run");
        assertThat(Files.readString(folder.resolve("out.csv"))).isEqualTo(whole);
        List<String> otherwise = new ArrayList<>(Arrays.asList(arguments));
        otherwise.set(otherwise.size() - 1, "dueNow");
        otherwise.add("--resume");
        assertThat(Command.run(otherwise.toArray(String[]::new)).err())
                .contains("--statuses: found a run with [OVERDUE], expected [DUE_NOW].");
    }

    @Test
    void workbookCannotBeResumed() throws IOException {
        Command run = batch("--out", path("out.xlsx"), "--resume");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--resume: found output that cannot be resumed");
    }

    @Test
    void optionsThatDoNotFitTheFormAreRefused() throws IOException {
        Path lines = Files.writeString(folder.resolve("roster.ndjson"), "{\"birthDate\":\"2021-03-10\"}\n");

        assertThat(Command.run("batch", lines.toString(), "--keep", "Room").err())
                .startsWith("--map, --map-template, --layout,");
        assertThat(batch("--keep", "Room").err()).startsWith("--statuses, --keep: found with answers in NDJSON");
        assertThat(batch("--out", path("out.csv"), "--short").err()).startsWith("--short: found with results in CSV");
        assertThat(batch("--groups", "MMR,Masern").err())
                .startsWith("--groups: found the vaccine group 'Masern', expected one of");
    }

    @Test
    void templateIsPrintedAndNothingIsAnswered() throws IOException {
        Command run = batch("--map-template");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("# How to read pupils.csv.").contains("\"DOB\": birth date");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void peopleOfSomeAgesAreMade() throws IOException {
        Command.run("population", "--count", "30", "--ages", "4-18", "--out", path("pupils.csv"));

        Command run = Command.run("batch", path("pupils.csv"), "--out", path("out.csv"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("pupils.csv: 30 patients: 30 answered");
        for (String line : Files.readAllLines(folder.resolve("pupils.csv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split(",");
            int born = Integer.parseInt(cells[1].substring(0, 4));
            int asked = Integer.parseInt(cells[4].substring(0, 4));
            assertThat(asked - born).isBetween(4, 19);
        }
        assertThat(Command.run("population", "--count", "1", "--ages", "18-4").exitCode())
                .isEqualTo(2);
    }

    private Command batch(String... options) throws IOException {
        Path pupils = Files.writeString(folder.resolve("pupils.csv"), PUPILS);
        return Command.run(
                Stream.concat(Stream.of("batch", pupils.toString(), "--on", "2025-11-22"), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
