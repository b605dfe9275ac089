package io.jenner.cli;

import io.jenner.cases.Suite;
import java.util.List;

/** The cases of some ids, which are explained instead of running whole suites. */
final class ExplainedCases {

    private ExplainedCases() {}

    /**
     * Returns the suites with the cases of these ids only.
     *
     * @throws UnreadableInputException if no case has an id
     */
    static List<Suite> of(List<String> ids, List<Suite> suites) {
        ids.forEach(id -> requireFound(id, suites));
        return suites.stream()
                .map(suite -> new Suite(
                        suite.name(),
                        suite.cases().stream()
                                .filter(testCase -> ids.contains(testCase.id()))
                                .toList()))
                .filter(suite -> !suite.cases().isEmpty())
                .toList();
    }

    private static void requireFound(String id, List<Suite> suites) {
        boolean found = suites.stream()
                .flatMap(suite -> suite.cases().stream())
                .anyMatch(testCase -> testCase.id().equals(id));
        if (!found) {
            throw new UnreadableInputException("--explain: found no case with the id '" + id
                    + "', expected one of the cases in these files. Remedy: correct the id, or add its file.");
        }
    }
}
