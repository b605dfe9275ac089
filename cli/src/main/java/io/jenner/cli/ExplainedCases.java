package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.CaseRunner;
import io.jenner.forecast.Forecaster;
import java.io.PrintWriter;
import java.util.List;

/** Explains the cases of some ids instead of running whole suites. */
final class ExplainedCases {

    private final Forecaster forecaster;
    private final CaseRunner runner;
    private final PrintWriter out;

    ExplainedCases(Forecaster forecaster, PrintWriter out) {
        this.forecaster = forecaster;
        this.runner = new CaseRunner(forecaster);
        this.out = out;
    }

    /**
     * Writes every case with one of these ids; returns whether all of them passed.
     *
     * @throws UnreadableInputException if no case has an id
     */
    boolean explain(List<String> ids, List<Suite> suites) {
        List<TestCase> wanted =
                ids.stream().flatMap(id -> found(id, suites).stream()).toList();
        boolean passed = true;
        for (TestCase testCase : wanted) {
            CaseResult result = runner.run(testCase);
            out.println(ExplainedCase.of(testCase, result, forecaster));
            passed &= result.passed();
        }
        out.flush();
        return passed;
    }

    private static List<TestCase> found(String id, List<Suite> suites) {
        List<TestCase> found = suites.stream()
                .flatMap(suite -> suite.cases().stream())
                .filter(testCase -> testCase.id().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw new UnreadableInputException("--explain: found no case with the id '" + id
                    + "', expected one of the cases in these files. Remedy: correct the id, or add its file.");
        }
        return found;
    }
}
