package io.jenner.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenner.cases.ruled.RuledCases;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.run.SuiteResult;
import io.jenner.forecast.Forecaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the embedded schedule to the pass counts and the ruled cases on record, in the published workbooks and as CSV. */
class ConformanceTest {

    private static final Path ON_RECORD = Path.of("conformance.yaml");

    @ParameterizedTest
    @MethodSource("onRecord")
    void workbookPassesAsManyCasesAsOnRecord(Conformance onRecord) {
        assertIsOnRecord(result(onRecord.suite(), ".xlsx"), onRecord);
    }

    @ParameterizedTest
    @MethodSource("onRecord")
    void csvPassesAsManyCasesAsOnRecord(Conformance onRecord) {
        assertIsOnRecord(result(onRecord.suite(), ".csv"), onRecord);
    }

    private static Stream<Conformance> onRecord() throws IOException {
        return Conformance.read(ON_RECORD).stream();
    }

    private static SuiteResult result(String suite, String extension) {
        Optional<Suite> found = CdcFiles.suites(extension).stream()
                .filter(read -> read.name().equals(suite))
                .findFirst();
        assumeTrue(found.isPresent(), "jenner.cdc.dir has no " + suite + extension);
        return new CaseRunner(Forecaster.usSchedule())
                .run(found.get(), done -> {})
                .ruledBy(RuledCases.embedded(List.of(suite)).of(suite));
    }

    private static void assertIsOnRecord(SuiteResult result, Conformance onRecord) {
        assertThat(result.cases()).hasSize(onRecord.cases());
        assertThat(result.passed())
                .as("passed cases of %s; if more than on record: raise 'passed' in conformance.yaml", result.suite())
                .isEqualTo(onRecord.passed());
        assertThat(result.cases())
                .as("cases of %s; rule or unrule them in ruled/%s.yaml", result.suite(), result.suite())
                .allMatch(found -> found.outcome().isGood());
        assertThat(result.absent())
                .as("ruled cases that %s does not have", result.suite())
                .isEmpty();
    }
}
