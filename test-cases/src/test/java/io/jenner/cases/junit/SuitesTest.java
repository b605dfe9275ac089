package io.jenner.cases.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.jenner.cases.CaseSelection;
import io.jenner.forecast.Forecaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.AssertionFailedError;

class SuitesTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeSuite() throws IOException {
        Path suites = Files.createDirectory(folder.resolve("suites"));
        Files.writeString(
                suites.resolve("own.yaml"),
                "suite: Our own\ncases:\n"
                        + testCase("passes", "not complete")
                        + testCase("fails", "complete")
                        + testCase("is-ruled", "not complete, dose: 2")
                        + testCase("is-ruled-and-passes", "not complete"));
        Path ruled = Files.createDirectory(folder.resolve("ruled"));
        Files.writeString(ruled.resolve("own.yaml"), """
                suite: Our own
                ruled:
                  - id: is-ruled
                    why: The case is old.
                    answers: {forecastNumber: 1}
                    decision: "0011"
                  - id: is-ruled-and-passes
                    why: The case was old.
                    answers: {seriesStatus: Not Complete}
                    decision: "0011"
                """);
    }

    private static String testCase(String id, String status) {
        return """
                  - id: ID
                    title: A child without doses
                    source: {spec: "7.5", schedule: measles/measles-2-dose-series.yaml}
                    group: MMR
                    born: 2021-03-10
                    as-of: 2025-11-22
                    forecast: {status: STATUS}
                """.replace("ID", id).replace("STATUS", status);
    }

    /** What somebody writes in their own build. */
    static class OurCases {
        @TestFactory
        Stream<DynamicNode> cases() {
            return Suites.in(folder.resolve("suites"))
                    .ruledIn(folder.resolve("ruled"))
                    .tests(Forecaster.usSchedule());
        }
    }

    @Test
    void everyCaseIsATestAndARuledOneIsSkipped() {
        Map<String, TestExecutionResult> ended = run(OurCases.class);

        assertThat(ended).containsOnlyKeys("passes", "fails", "is-ruled", "is-ruled-and-passes");
        assertThat(ended.get("passes").getStatus()).isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
        assertThat(ended.get("fails").getStatus()).isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(ended.get("is-ruled").getStatus()).isEqualTo(TestExecutionResult.Status.ABORTED);
        assertThat(ended.get("is-ruled-and-passes").getStatus()).isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(message(ended, "is-ruled")).isEqualTo("ruled: The case is old. (decision 0011)");
        assertThat(message(ended, "is-ruled-and-passes"))
                .startsWith("passed unexpectedly: take it off the list of ruled cases.");
    }

    @Test
    void failureHasExpectedAndActualAndTheExplanation() {
        Throwable failure = run(OurCases.class).get("fails").getThrowable().orElseThrow();

        assertThat(failure).isInstanceOfSatisfying(AssertionFailedError.class, thrown -> {
            assertThat(thrown.getExpected().getStringRepresentation()).startsWith("seriesStatus: Complete\n");
            assertThat(thrown.getActual().getStringRepresentation()).startsWith("seriesStatus: Not Complete\n");
        });
        assertThat(failure)
                .hasMessageStartingWith("seriesStatus expected Complete, found Not Complete; ")
                .hasMessageContaining("A child without doses")
                .hasMessageContaining("WHY: MMR (measles, mumps, rubella), AS OF 2025-11-22");
    }

    @Test
    void suiteThatCannotBeReadIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> Suites.in(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(empty + ": found a folder without suites, expected");
    }

    @Test
    void choosingNothingIsRefused() {
        Suites suites = Suites.in(folder.resolve("suites"));

        assertThatThrownBy(() -> suites.only(new CaseSelection(Set.of("HPV"), Set.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found no case that fits ");
    }

    private static String message(Map<String, TestExecutionResult> ended, String id) {
        return ended.get(id).getThrowable().orElseThrow().getMessage();
    }

    private static Map<String, TestExecutionResult> run(Class<?> tests) {
        Map<String, TestExecutionResult> ended = new TreeMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    ended.put(test.getDisplayName(), result);
                                }
                            }
                        });
        return ended;
    }
}
