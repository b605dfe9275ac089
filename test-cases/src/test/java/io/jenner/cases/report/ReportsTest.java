package io.jenner.cases.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.ExpectedRow;
import io.jenner.cases.TestCase;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.FieldResult;
import io.jenner.cases.run.StricterMeasure;
import io.jenner.cases.run.SuiteResult;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final SuiteResult SUITE = new SuiteResult(
            "healthy",
            List.of(
                    result("1", Optional.empty(), field("seriesStatus", "Complete", "Complete")),
                    result(
                            "2",
                            Optional.empty(),
                            field("earliestDate", "2025-01-01", "2025-01-02"),
                            field("evaluationStatus2", "Valid", null)),
                    result("3", Optional.of("no forecast for the vaccine group HPV"))));

    private static final SuiteResult RULED = SUITE.ruledBy(List.of(
            ruling("1", Map.of("earliestDate", Optional.of("2025-01-02"))),
            ruling("2", Map.of("earliestDate", Optional.of("2025-01-02"), "evaluationStatus2", Optional.empty())),
            ruling("3", Map.of("seriesStatus", Optional.empty())),
            ruling("4", Map.of("seriesStatus", Optional.empty()))));

    @Test
    void textHasTotalsTablesAndEveryFailure() {
        assertThat(TextReport.of(List.of(SUITE)).stripTrailing().lines()).containsExactly("""
                        healthy: 1 of 3 cases passed (33.3 %), 0 ruled, 2 failed

                          By vaccine group                total   passed    ruled   failed
                          HPV                                 3        1        -        2

                          By field                        total   passed    ruled   failed
                          earliestDate                        1        -        -        1
                          evaluationStatus                    1        -        -        1
                          seriesStatus                        1        1        -        -

                          Stricter measures, which fail no case (cases)
                                 0  closed as expected, but with a date or a number
                                 0  open with a blank past due date, but the answer has one
                                 3  an evaluation agrees only outside the best series of the group
                                    1
                                    2
                                    3

                          Failures
                          2  HPV  title
                              earliestDate       expected 2025-01-01, found 2025-01-02
                              evaluationStatus2  expected Valid, found nothing
                          3  HPV  title
                              no forecast for the vaccine group HPV
                        """.split("\n"));
    }

    @Test
    void textOfSeveralSuitesEndsWithTheSum() {
        assertThat(TextReport.of(List.of(SUITE, SUITE)).lines().reduce((first, last) -> last))
                .contains("All suites: 2 of 6 cases passed (33.3 %), 0 ruled, 4 failed");
    }

    @Test
    void manySuitesShareTheirTables() {
        SuiteResult passing = new SuiteResult(
                "passing",
                List.of(SUITE.cases().stream()
                        .filter(CaseResult::passed)
                        .findFirst()
                        .orElseThrow()));
        List<String> lines =
                TextReport.of(List.of(SUITE, passing, passing)).lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("  By "))).hasSize(3);
        assertThat(lines)
                .filteredOn(line -> line.matches("  passing +2 +2 +- +-"))
                .hasSize(1);
        assertThat(lines).filteredOn(line -> line.equals(SUITE.suite())).hasSize(1);
        assertThat(lines).endsWith("All suites: 3 of 5 cases passed (60.0 %), 0 ruled, 2 failed");
    }

    @Test
    void jsonOfOneSuiteLeavesItsNameOut() throws IOException {
        assertThat(json(SUITE)).isEqualTo("""
                {"total":3,"passed":1,"ruled":0,"failed":2,"unexpectedPasses":0,"cases":[
                {"id":"1","group":"HPV","passed":true,"fields":[
                {"field":"seriesStatus","expected":"Complete","actual":"Complete","passed":true}]},
                {"id":"2","group":"HPV","passed":false,"fields":[
                {"field":"earliestDate","expected":"2025-01-01","actual":"2025-01-02","passed":false},
                {"field":"evaluationStatus2","expected":"Valid","actual":null,"passed":false}]},
                {"id":"3","group":"HPV","passed":false,"error":"no forecast for the vaccine group HPV","fields":[]}]}
                """);
    }

    @Test
    void jsonOfSeveralSuitesNamesTheSuiteOfEachCase() throws IOException {
        SuiteResult one = new SuiteResult("a", SUITE.cases().subList(0, 1));
        SuiteResult other = new SuiteResult("b", SUITE.cases().subList(0, 1));

        assertThat(json(one, other)).isEqualTo("""
                {"total":2,"passed":2,"ruled":0,"failed":0,"unexpectedPasses":0,"cases":[
                {"suite":"a","id":"1","group":"HPV","passed":true,"fields":[
                {"field":"seriesStatus","expected":"Complete","actual":"Complete","passed":true}]},
                {"suite":"b","id":"1","group":"HPV","passed":true,"fields":[
                {"field":"seriesStatus","expected":"Complete","actual":"Complete","passed":true}]}]}
                """);
    }

    @Test
    void ruledCasesAreToldApart() {
        assertThat(TextReport.of(List.of(RULED)).lines())
                .containsSubsequence(
                        "healthy: 1 of 3 cases passed (33.3 %), 1 ruled, 1 failed, 1 passed unexpectedly",
                        "  HPV                                 3        1        1        1",
                        "  earliestDate                        1        -        1        -",
                        "  Ruled: differ as expected",
                        "  2  HPV  The row is old (decision 0011)",
                        "  Note: ruled, but not in this suite: 4",
                        "  Passed unexpectedly: take them off the list of ruled cases",
                        "  1  HPV  The row is old (decision 0011)",
                        "  Failures",
                        "  3  HPV  title",
                        "      differs otherwise than ruled: seriesStatus nothing",
                        "      no forecast for the vaccine group HPV");
    }

    @Test
    void measuresSetRuledCasesAside() {
        assertThat(TextReport.of(List.of(RULED)).lines())
                .containsSubsequence(
                        "         2  an evaluation agrees only outside the best series of the group",
                        "            1",
                        "            3",
                        "            (2, ruled)");
    }

    @Test
    void jsonSaysHowCaseStandsToItsRuling() throws IOException {
        assertThat(json(RULED))
                .contains("{\"total\":3,\"passed\":1,\"ruled\":1,\"failed\":1,\"unexpectedPasses\":1,")
                .contains("\"id\":\"1\",\"group\":\"HPV\",\"passed\":true,\"ruled\":false,\"unexpectedPass\":true,"
                        + "\"decision\":\"0011\"")
                .contains("\"id\":\"2\",\"group\":\"HPV\",\"passed\":false,\"ruled\":true,\"unexpectedPass\":false,")
                .contains("\"id\":\"3\",\"group\":\"HPV\",\"passed\":false,\"ruled\":false,\"unexpectedPass\":false,");
    }

    private static Ruling ruling(String id, Map<String, Optional<String>> answers) {
        return new Ruling(id, "The row is old", answers, Optional.empty(), "0011");
    }

    private static String json(SuiteResult... suites) throws IOException {
        StringWriter writer = new StringWriter();
        JsonReport.write(List.of(suites), writer);
        return writer.toString();
    }

    private static FieldResult field(String field, String expected, String actual) {
        return new FieldResult(field, expected, Optional.ofNullable(actual), expected.equals(actual));
    }

    private static CaseResult result(String id, Optional<String> error, FieldResult... fields) {
        ExpectedRow expected = new ExpectedRow(
                Optional.of(SeriesStatus.COMPLETE),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        TestCase testCase = new TestCase(
                id,
                "healthy",
                "title",
                "HPV",
                Patient.born("2010-01-01").build(),
                LocalDate.of(2025, 11, 22),
                expected,
                Optional.empty());
        return new CaseResult(testCase, List.of(fields), error, Set.of(StricterMeasure.NOT_IN_BEST_SERIES));
    }
}
