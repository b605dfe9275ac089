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
        assertThat(run.out()).startsWith("good: 1 of 1 cases passed (100.0 %), 0 failed");
    }

    @Test
    void caseThatFailsEndsWithOneAndIsListed() throws IOException {
        Command run = Command.run("cases", "run", suite("bad.csv", PASSES + FAILS));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("bad: 1 of 2 cases passed (50.0 %), 1 failed")
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
    void fileNamedTwiceIsRefused() throws IOException {
        String file = suite("good.csv", PASSES);

        Command run = Command.run("cases", "run", file, file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("found the file twice, expected each once. Remedy: name it once.");
    }

    private String suite(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + rows).toString();
    }
}
