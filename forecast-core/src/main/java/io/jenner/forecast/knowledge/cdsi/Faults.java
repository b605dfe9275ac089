package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong or odd in the files of a release. */
final class Faults {

    private final Set<Problem> problems = new LinkedHashSet<>();

    void error(String file, int line, String found, String expected, String remedy) {
        problems.add(new Problem(Severity.ERROR, file, line, 0, found, expected, remedy));
    }

    void note(String file, int line, String found, String expected, String remedy) {
        problems.add(new Problem(Severity.WARNING, file, line, 0, found, expected, remedy));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
