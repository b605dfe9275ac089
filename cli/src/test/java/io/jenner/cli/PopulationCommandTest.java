package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.json.JennerJson;
import io.jenner.json.PatientRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PopulationCommandTest {

    @TempDir
    private Path folder;

    @Test
    void peopleAreReadBackAsTheyWereMade() throws IOException {
        Path file = folder.resolve("people.ndjson");

        Command run = Command.run("population", "--count", "300", "--seed", "7", "--out", file.toString());

        assertThat(run.exitCode()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(300);
        Population population = Population.usSchedule();
        for (int index = 0; index < lines.size(); index++) {
            Individual person = population.person(7, index);
            PatientRecord read = JennerJson.DEFAULT.readRecord(lines.get(index));
            assertThat(read.id()).contains("7-" + index);
            assertThat(read.request().orElseThrow().patient()).isEqualTo(person.patient());
            assertThat(read.request().orElseThrow().asOf()).contains(person.asOf());
        }
    }

    @Test
    void partOfAPopulationIsThatPart() throws IOException {
        Command.run("population", "--count", "5", "--out", path("all"));
        Command.run("population", "--count", "2", "--first", "3", "--out", path("part"));

        assertThat(Files.readAllLines(folder.resolve("part")))
                .isEqualTo(Files.readAllLines(folder.resolve("all")).subList(3, 5));
    }

    @Test
    void personWithoutIdIsOneThatForecastReads() throws IOException {
        Command.run("population", "--count", "1", "--first", "5", "--without-id", "--out", path("one"));

        assertThat(Command.run("forecast", path("one")).exitCode()).isZero();
    }

    @Test
    void fileThatExistsIsKeptUnlessForced() throws IOException {
        Files.writeString(folder.resolve("all"), "precious\n");

        Command refused = Command.run("population", "--count", "1", "--out", path("all"));

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("--out: found the file ");
        assertThat(Command.run("population", "--count", "1", "--out", path("all"), "--force")
                        .exitCode())
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("all"))).hasSize(1);
    }

    @Test
    void numberBelowZeroIsWrongUsage() {
        assertThat(Command.run("population", "--count", "-1").exitCode()).isEqualTo(2);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
