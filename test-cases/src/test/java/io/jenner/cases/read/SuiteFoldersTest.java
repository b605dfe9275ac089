package io.jenner.cases.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.cases.Suite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteFoldersTest {

    @TempDir
    private Path folder;

    @Test
    void folderStandsForItsSuitesByName() throws Exception {
        write("b.yaml", "b");
        write("a.yml", "a");
        Files.writeString(folder.resolve("notes.txt"), "not a suite");
        Files.createDirectory(folder.resolve("below.yaml"));

        assertThat(SuiteReader.readAll(List.of(folder))).extracting(Suite::name).containsExactly("a", "b");
    }

    @Test
    void fileBesideItsFolderIsThereTwice() throws Exception {
        Path file = write("a.yaml", "a");

        assertThatThrownBy(() -> SuiteReader.readAll(List.of(folder, file)))
                .hasMessage(file + ": found the file twice, expected each once. Remedy: name it once.");
    }

    @Test
    void folderWithoutSuitesIsRefused() {
        assertThatThrownBy(() -> SuiteReader.readAll(List.of(folder)))
                .hasMessage(folder + ": found a folder without suites, expected .xlsx, .csv or .yaml files in it."
                        + " Remedy: correct the path.");
    }

    @Test
    void faultsOfAllFilesAreToldAtOnce() throws Exception {
        Path first = write("a.yaml", "Not An Id");
        Path second = Files.writeString(folder.resolve("b.yaml"), "suite: [\n");
        Path third = Files.write(folder.resolve("c.yaml"), new byte[] {(byte) 0xff});

        assertThatThrownBy(() -> SuiteReader.readAll(List.of(folder)))
                .isInstanceOfSatisfying(
                        UnreadableSuiteException.class,
                        thrown -> assertThat(thrown.faults())
                                .hasSize(3)
                                .anyMatch(fault -> fault.startsWith(first + ":3:9: found Not An Id"))
                                .anyMatch(fault -> fault.startsWith(second + ":1:9: found text that is not YAML"))
                                .contains(third
                                        + ": found a file that cannot be read (bytes that are not UTF-8), expected a"
                                        + " suite of cases. Remedy: check the file and its permissions."));
    }

    private Path write(String file, String id) throws Exception {
        return Files.writeString(folder.resolve(file), """
                suite: x
                cases:
                  - id: ID
                    title: x
                    source: {spec: "1", schedule: x.yaml}
                    group: MMR
                    born: 2020-01-01
                    as-of: 2021-01-01
                    forecast: none
                """.replace("ID", id));
    }
}
