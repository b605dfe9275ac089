package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesNewCommandTest {

    private static final String KINDERGARTNER = "../examples/kindergartner.json";

    @TempDir
    private Path folder;

    @Test
    void reviewedSkeletonPasses() throws IOException {
        Path suite = folder.resolve("ours.yaml");

        Command made = Command.run("cases", "new", KINDERGARTNER, "--group", "mmr", "--out", suite.toString());
        Command unreviewed = Command.run("cases", "run", suite.toString());
        Files.writeString(suite, Files.readString(suite).replace("FILL IN", "Reviewed"));
        Command reviewed = Command.run("cases", "run", suite.toString());

        assertThat(made.err()).isEmpty();
        assertThat(made.out())
                .startsWith("wrote the case 'mmr-as-of-2025-11-22' to " + suite + "; it cannot be run until somebody");
        assertThat(unreviewed.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(unreviewed.err().lines())
                .hasSize(4)
                .allMatch(line -> line.contains("expected what a person writes who has reviewed the case"));
        assertThat(reviewed.exitCode()).isZero();
        assertThat(reviewed.out()).startsWith("ours: 1 of 1 cases passed (100.0 %)");
    }

    @Test
    void secondSkeletonGoesToTheEnd() throws IOException {
        Path suite = folder.resolve("ours.yaml");
        Command.run("cases", "new", KINDERGARTNER, "--group", "MMR", "--out", suite.toString());
        String first = Files.readString(suite);

        Command.run("cases", "new", KINDERGARTNER, "--group", "MMR", "--on", "2021-05-01", "--out", suite.toString());

        assertThat(Files.readString(suite)).startsWith(first).contains("  - id: mmr-as-of-2021-05-01\n");
    }

    @Test
    void withoutGroupTheCaseIsAboutEveryGroupWithADose() {
        Command run = Command.run("cases", "new", KINDERGARTNER);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("    also:\n      - group: ")
                .contains("      - group: Varicella\n")
                .doesNotContain("Zoster", "dose-1");
    }

    @Test
    void groupThatIsNotThereIsRefusedWithTheNearest() {
        Command run = Command.run("cases", "new", KINDERGARTNER, "--group", "Polyo");

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.err())
                .startsWith("--group: found the vaccine group 'Polyo', expected one of ")
                .contains("Remedy: write Polio.");
    }

    @Test
    void patientWithoutDosesNeedsAGroup() throws IOException {
        Path patient = Files.writeString(
                folder.resolve("newborn.json"), "{\"birthDate\": \"2025-11-21\", \"asOf\": \"2025-11-22\"}");

        assertThat(Command.run("cases", "new", patient.toString()).err())
                .startsWith("found no dose of a known vaccine, expected one, or a vaccine group that the case is about."
                        + " Remedy: add --group with one of ");
        assertThat(Command.run("cases", "new", patient.toString(), "--group", "HepB")
                        .out())
                .contains("    forecast: {status: not complete, dose: 1, earliest: 2025-11-21,");
    }

    @Test
    void fileThatIsNoSuiteIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.yaml"), "a: [1\n");

        Command run = Command.run("cases", "new", KINDERGARTNER, "--group", "MMR", "--out", file.toString());

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.err()).startsWith(file + ":").contains("found text that is not YAML");
        assertThat(file).hasContent("a: [1\n");
        assertThat(Command.run("cases", "new", KINDERGARTNER, "--out", "x.json").err())
                .startsWith("--out: found x.json, expected a file whose name ends in .yaml.");
    }
}
