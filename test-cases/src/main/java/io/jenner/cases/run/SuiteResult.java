package io.jenner.cases.run;

import java.util.List;

/**
 * The outcomes of a suite.
 *
 * @param suite name of the suite
 * @param cases the outcomes in the order of the suite
 */
public record SuiteResult(String suite, List<CaseResult> cases) {

    public SuiteResult {
        cases = List.copyOf(cases);
    }

    /** Returns the number of cases that passed. */
    public int passed() {
        return (int) cases.stream().filter(CaseResult::passed).count();
    }
}
