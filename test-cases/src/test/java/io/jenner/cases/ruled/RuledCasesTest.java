package io.jenner.cases.ruled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuledCasesTest {

    private static final Path LISTS = Path.of("ruled");
    private static final Path DECISIONS = Path.of("..", "docs", "decisions");

    @TempDir
    private Path folder;

    @Test
    void listIsReadToTheLetter() throws Exception {
        write("""
                suite: x
                ruled:
                  - id: A-1
                    why: The row is old.
                    error: no forecast for the vaccine group HPV
                    answers: {earliestDate: 2025-01-01, forecastNumber: 2, evaluationStatus1: none}
                    decision: "0011"
                """);

        assertThat(RuledCases.in(folder, List.of("x")).of("x"))
                .containsExactly(new Ruling(
                        "A-1",
                        "The row is old.",
                        Map.of(
                                "earliestDate",
                                Optional.of("2025-01-01"),
                                "forecastNumber",
                                Optional.of("2"),
                                "evaluationStatus1",
                                Optional.empty()),
                        Optional.of("no forecast for the vaccine group HPV"),
                        "0011"));
    }

    @Test
    void everyFaultIsToldWithItsPlace() throws Exception {
        Path file = write("""
                suite: x
                ruled:
                  - {id: A, why: x, answers: {earliest: 2025-01-01}, decision: "0011"}
                  - {id: A, answers: {}, decision: 11}
                """);

        assertThatThrownBy(() -> RuledCases.in(folder, List.of("x")))
                .isInstanceOfSatisfying(
                        UnreadableRulingsException.class,
                        thrown -> assertThat(thrown.faults())
                                .containsExactly(
                                        file
                                                + ":3:30: found the field 'earliest', expected a field of the result, such as"
                                                + " earliestDate. Remedy: correct it.",
                                        file
                                                + ":4:5: found a ruling on A again, expected one for each case. Remedy: join the"
                                                + " two.",
                                        file
                                                + ":4:5: found a ruled case without 'why', expected the key 'why'. Remedy: add it.",
                                        file
                                                + ":4:22: found a ruling without answers, expected the fields that differ, with our"
                                                + " answers. Remedy: add them.",
                                        file + ":4:36: found 11, expected a code in quotes. Remedy: write \"11\"."));
    }

    @Test
    void suiteWithoutListHasNoRulings() throws Exception {
        assertThat(RuledCases.in(folder, List.of("x")).of("x")).isEmpty();
        assertThat(RuledCases.embedded(List.of("x")).of("x")).isEmpty();
    }

    @Test
    void suiteNamedByItsPathHasTheListOfItsFile() {
        String path = "some/folder/healthy-4.45-visible.xlsx";

        assertThat(RuledCases.embedded(List.of(path)).of(path))
                .isEqualTo(RuledCases.embedded(List.of("healthy-4.45-visible")).of("healthy-4.45-visible"))
                .isNotEmpty();
    }

    @Test
    void everyListOfTheProjectIsPackagedAndNamesExistingDecisions() throws IOException {
        List<String> suites = stems(LISTS, ".yaml");
        RuledCases lists = RuledCases.embedded(suites);
        List<String> decisions = stems(DECISIONS, ".md");

        assertThat(suites)
                .isNotEmpty()
                .allSatisfy(suite -> assertThat(lists.of(suite))
                        .isNotEmpty()
                        .allSatisfy(ruling ->
                                assertThat(decisions).anyMatch(name -> name.startsWith(ruling.decision() + "-"))));
    }

    @Test
    void listsOfTheProjectAreKnownByName() throws IOException {
        assertThat(stems(LISTS, ".yaml")).containsExactlyInAnyOrderElementsOf(RuledCases.EMBEDDED);
    }

    private static List<String> stems(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .toList();
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("x.yaml"), text);
    }
}
