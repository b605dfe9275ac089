package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOptionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knowledge validate --json us --on 2026-11-22",
                "knowledge diff --json us us",
                "knowledge impact --json us us --suite ../test-cases/suites/hpv.yaml --population 0",
                "knowledge show --json Cholera"
            })
    void argumentAfterTheOptionIsNotItsFile(String command) {
        Command run = Command.run(command.split(" "));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{");
        assertThat(Path.of("us")).doesNotExist();
    }

    @Test
    void releaseAfterTheOptionIsNotItsFile() {
        Path base = folder.resolve("valley");
        String dates = " --release 1.0 --published 2026-01-05 --checked 2026-01-05";
        String release = "../examples/releases/1.0";
        Command.run(("knowledge import-cdsi " + release + " --out " + base + dates).split(" "));

        Command run = Command.run(("knowledge import-cdsi --onto " + base + " --json " + release + dates).split(" "));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{");
    }

    @Test
    void groupApartFromExplainIsToldHowToAttachIt() {
        Command run = Command.run("forecast", "../examples/kindergartner.json", "--explain", "MMR");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'MMR'\nRemedy: attach it with an equals sign, --explain=MMR.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"knowledge validate us --json out.json", "knowledge diff us us --json out.json"})
    void fileApartFromTheOptionIsToldHowToAttachIt(String command) {
        Command run = Command.run(command.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'out.json'\nRemedy: attach it with an equals sign, --json=out.json.\n");
    }

    @Test
    void faultyFileIsToldBeforeAnyWork() {
        Command inNoFolder = Command.run("knowledge", "validate", "us", "--json=" + folder.resolve("none/a.json"));
        Command isFolder = Command.run("knowledge", "validate", "us", "--json=" + folder);

        assertThat(inNoFolder.exitCode()).isEqualTo(2);
        assertThat(inNoFolder.out()).isEmpty();
        assertThat(inNoFolder.err())
                .startsWith("--json: found no folder " + folder.resolve("none") + ", expected a file in an existing");
        assertThat(isFolder.exitCode()).isEqualTo(2);
        assertThat(isFolder.out()).isEmpty();
        assertThat(isFolder.err())
                .startsWith(
                        "--json: found the folder " + folder + ", expected a file to write. Remedy: name a file in");
        assertThat(Files.exists(folder.resolve("none"))).isFalse();
    }
}
