package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesRunCommandTest {

    private static final String HEADER = "CDC_Test_ID,Test_Case_Name,DOB,Gender,Series_Status,Forecast_#,"
            + "Earliest_Date,Recommended_Date,Past_Due_Date,Vaccine_Group,Assessment_Date\r\n";
    private static final String PASSES = "A,child without doses,2021-03-10,F,Not Complete,1,,,,MMR,2025-11-22\r\n";
    private static final String FAILS = "B,child without doses,2021-03-10,F,Complete,,,,,MMR,2025-11-22\r\n";

    @TempDir
    private Path folder;

    @Test
    void casesThatPassEndWithZero() throws IOException {
        Command run = Command.run("cases", "run", suite("good.csv", PASSES));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("good: 1 of 1 cases passed (100.0 %), 0 ruled, 0 failed");
    }

    @Test
    void caseThatFailsEndsWithOneAndIsListed() throws IOException {
        Command run = Command.run("cases", "run", suite("bad.csv", PASSES + FAILS));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("bad: 1 of 2 cases passed (50.0 %), 0 ruled, 1 failed")
                .contains("seriesStatus       expected Complete, found Not Complete");
    }

    @Test
    void failuresAreAllowedOnRequest() throws IOException {
        assertThat(Command.run("cases", "run", "--allow-failures", suite("bad.csv", FAILS))
                        .exitCode())
                .isZero();
    }

    @Test
    void allowingFailuresDoesNotExcuseUnreadableFiles() throws IOException {
        Command run = Command.run("cases", "run", "--allow-failures", suite("none.csv", ""), "nowhere.xlsx");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "none.csv, below the header, column CDC_Test_ID: found no case, expected at least one."
                                + " Remedy: choose the file with the cases.",
                        "nowhere.xlsx: found no such file, expected a file with cases." + " Remedy: correct the path.");
    }

    @Test
    void severalFilesMakeOneJsonDocument() throws IOException {
        Path json = folder.resolve("out.json");

        Command run = Command.run(
                "cases", "run", suite("one.csv", PASSES), suite("two.csv", FAILS), "--json", json.toString());
        JsonNode document = new ObjectMapper().readTree(json.toFile());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(document.get("total").asInt()).isEqualTo(2);
        assertThat(document.get("passed").asInt()).isEqualTo(1);
        assertThat(document.get("cases").findValuesAsText("suite")).containsExactly("one", "two");
    }

    @Test
    void suitesOfTheSameNameAreToldApart() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Path json = folder.resolve("out.json");

        Command.run("cases", "run", suite("one.csv", PASSES), suite("a/one.csv", PASSES), "--json", json.toString());

        assertThat(new ObjectMapper().readTree(json.toFile()).get("cases").findValuesAsText("suite"))
                .containsExactly(
                        folder.resolve("one.csv").toString(),
                        folder.resolve("a/one.csv").toString());
    }

    @Test
    void placeThatCannotBeWrittenIsUnreadableInput() throws IOException {
        Command run = Command.run("cases", "run", suite("good.csv", PASSES), "--json", "nowhere/out.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--json: found no folder ").contains("nowhere, expected a file");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void suiteIsNotWrittenOver() throws IOException {
        String file = suite("good.csv", PASSES);
        String before = Files.readString(Path.of(file));

        Command run = Command.run("cases", "run", "--json", file, file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--json: found " + file
                        + ", expected the file to write. Remedy: name a file of its own after --json.");
        assertThat(Files.readString(Path.of(file))).isEqualTo(before);
    }

    @Test
    void fileNamedTwiceIsRefused() throws IOException {
        String file = suite("good.csv", PASSES);

        Command run = Command.run("cases", "run", file, file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("found the file twice, expected each once. Remedy: name it once.");
    }

    @Test
    void caseThatFailsAsRuledEndsWithZero() throws IOException {
        Command run = Command.run("cases", "run", suite("bad.csv", PASSES + FAILS), "--ruled", ruled("bad", "B"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("bad: 1 of 2 cases passed (50.0 %), 1 ruled, 0 failed")
                .contains("B  MMR  The row is wrong. (decision 0011)");
    }

    @Test
    void explainedCaseThatIsRuledIsCalledSoAndEndsWithZero() throws IOException {
        Command run = Command.run(
                "cases", "run", suite("bad.csv", PASSES + FAILS), "--ruled", ruled("bad", "B"), "--explain", "B");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .startsWith(
                        "CASE B of bad: RULED",
                        "  child without doses",
                        "  Ruled (decision 0011): The row is wrong. Our answers: seriesStatus Not Complete")
                .contains("WHY: MMR (measles, mumps, rubella), AS OF 2025-11-22");
    }

    @Test
    void listOfRuledCasesThatIsNotUsedThoughItsCasesAreThereIsTold() throws IOException {
        Command run = Command.run("cases", "run", suite("renamed.csv", FAILS), "--ruled", ruled("bad", "B"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("Note: the list of ruled cases 'bad' was not used, but its cases are in the suite 'renamed'."
                        + " Remedy: give the suite's file the name bad, or give a copy of the list the suite's name and"
                        + " --ruled its folder.");
    }

    @Test
    void rulingOnACaseThatNobodyHasIsToldEvenWhenCasesAreChosen() throws IOException {
        String lists = ruled("bad", "C");

        assertThat(Command.run("cases", "run", suite("bad.csv", PASSES + FAILS), "--ruled", lists, "--id", "A")
                        .out())
                .contains("Note: ruled, but not in this suite: C");
    }

    @Test
    void rulingOnACaseThatWasNotChosenIsNotTold() throws IOException {
        String lists = ruled("bad", "B");

        assertThat(Command.run("cases", "run", suite("bad.csv", PASSES + FAILS), "--ruled", lists, "--id", "A")
                        .out())
                .doesNotContain("Note");
    }

    @Test
    void ruledCaseThatPassesEndsWithOne() throws IOException {
        Command run = Command.run("cases", "run", suite("good.csv", PASSES), "--ruled", ruled("good", "A"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("good: 1 of 1 cases passed (100.0 %), 0 ruled, 0 failed, 1 passed unexpectedly");
    }

    @Test
    void listOfRuledCasesThatCannotBeReadIsRefused() throws IOException {
        String lists = ruled("good", "A");
        Path list = Path.of(lists, "good.yaml");
        Files.writeString(list, "suite: good\n");

        Command run = Command.run("cases", "run", suite("good.csv", PASSES), "--ruled", lists);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(list + ":1:1: found a list of ruled cases without 'ruled', expected the key 'ruled'.");
        assertThat(Command.run("cases", "run", suite("good.csv", PASSES), "--ruled", "nowhere")
                        .err())
                .startsWith("--ruled: found no folder nowhere, expected one with lists of ruled cases.");
    }

    @Test
    void suitesInYamlRunFromTheirFolder() throws IOException {
        Path suites = Files.createDirectory(folder.resolve("suites"));
        Files.writeString(suites.resolve("own.yaml"), """
                suite: Our own
                cases:
                  - id: child-without-doses
                    title: A child without doses needs a first MMR
                    source: {spec: "7.5", schedule: measles/measles-2-dose-series.yaml}
                    group: MMR
                    born: 2021-03-10
                    as-of: 2025-11-22
                    forecast: {status: not complete, dose: 1}
                    also: [{group: Cholera, forecast: none}]
                """);

        Command run = Command.run("cases", "run", suites.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("own: 2 of 2 cases passed (100.0 %), 0 ruled, 0 failed");
    }

    private String ruled(String suite, String id) throws IOException {
        Path lists = Files.createDirectory(folder.resolve("ruled"));
        Files.writeString(
                lists.resolve(suite + ".yaml"), """
                suite: SUITE
                ruled:
                  - id: ID
                    why: The row is wrong.
                    answers: {seriesStatus: Not Complete}
                    decision: "0011"
                """.replace("SUITE", suite).replace("ID", id));
        return lists.toString();
    }

    private String suite(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + rows).toString();
    }
}
