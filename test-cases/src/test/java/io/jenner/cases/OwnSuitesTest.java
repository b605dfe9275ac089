package io.jenner.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.run.FieldResult;
import io.jenner.forecast.Forecaster;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The embedded schedule answers every case of our own suites as expected, and the cases say where that comes from. */
class OwnSuitesTest {

    private static final Path SCHEDULE = Path.of("..", "rules", "src", "main", "knowledge", "us");

    @TestFactory
    Stream<DynamicContainer> everyCaseIsAnsweredAsExpected() {
        CaseRunner runner = new CaseRunner(Forecaster.usSchedule());
        return OwnSuites.read().stream()
                .map(suite -> dynamicContainer(
                        suite.name(), suite.cases().stream().map(testCase -> passes(testCase, runner))));
    }

    private static DynamicTest passes(TestCase testCase, CaseRunner runner) {
        return dynamicTest(testCase.id(), () -> {
            CaseResult result = runner.run(testCase);
            List<FieldResult> failed =
                    result.fields().stream().filter(field -> !field.passed()).toList();
            assertThat(failed).as(testCase.title()).isEmpty();
            assertThat(result.error()).as(testCase.title()).isEmpty();
            assertThat(result.fields()).as(testCase.title()).isNotEmpty();
        });
    }

    @Test
    void idsAreUniqueOverAllSuites() {
        assertThat(cases().map(TestCase::id)).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void everyCaseNamesItsSpecificationAndExistingFilesOfTheSchedule() {
        assertThat(cases()).allSatisfy(testCase -> {
            CaseSource source = testCase.source().orElseThrow();
            assertThat(source.spec()).isNotEmpty().noneMatch(String::isBlank);
            assertThat(source.schedule())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(SCHEDULE.resolve(file)).isRegularFile());
        });
    }

    @Test
    void everyCaseHasATag() {
        assertThat(cases()).allMatch(testCase -> !testCase.tags().isEmpty());
    }

    @Test
    void everyCaseAssertsSomething() {
        assertThat(cases()).allMatch(testCase -> testCase.expected().assertsAnything());
    }

    private static Stream<TestCase> cases() {
        return OwnSuites.read().stream().flatMap(suite -> suite.cases().stream());
    }
}
