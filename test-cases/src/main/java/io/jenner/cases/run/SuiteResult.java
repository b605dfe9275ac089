package io.jenner.cases.run;

import io.jenner.cases.ruled.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The outcomes of a suite.
 *
 * @param suite name of the suite
 * @param cases the outcomes in the order of the suite
 * @param absent names of ruled cases that the suite does not have
 */
public record SuiteResult(String suite, List<CaseResult> cases, List<String> absent) {

    public SuiteResult {
        cases = List.copyOf(cases);
        absent = List.copyOf(absent);
    }

    /** Makes the result of a suite without ruled cases. */
    public SuiteResult(String suite, List<CaseResult> cases) {
        this(suite, cases, List.of());
    }

    /** Returns the result in view of the rulings on cases of the suite. */
    public SuiteResult ruledBy(List<Ruling> rulings) {
        Map<String, Ruling> byId = rulings.stream().collect(Collectors.toMap(Ruling::id, Function.identity()));
        Set<String> ids = cases.stream().map(result -> result.testCase().id()).collect(Collectors.toSet());
        return new SuiteResult(
                suite,
                cases.stream()
                        .map(result -> result.ruledBy(
                                Optional.ofNullable(byId.get(result.testCase().id()))))
                        .toList(),
                rulings.stream().map(Ruling::id).filter(id -> !ids.contains(id)).toList());
    }

    /** Returns the number of cases that passed, unexpectedly or not. */
    public int passed() {
        return (int) cases.stream().filter(CaseResult::passed).count();
    }

    /** Returns the number of cases that came out so. */
    public int count(Outcome outcome) {
        return (int)
                cases.stream().filter(result -> result.outcome() == outcome).count();
    }
}
