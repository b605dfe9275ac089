package io.jenner.forecast.knowledge.yaml;

import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the problems of files that are read together; not for use by several threads. */
public final class Problems {

    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Adds a fault, with which the content cannot be used. */
    public void error(Spot spot, String found, String expected, String remedy) {
        add(Severity.ERROR, spot, found, expected, remedy);
    }

    /** Adds an oddity that a person should look at. */
    public void warning(Spot spot, String found, String expected, String remedy) {
        add(Severity.WARNING, spot, found, expected, remedy);
    }

    /** Adds what a check found, with the severity of the check. */
    public void found(Check check, Spot spot, String found, String expected, String remedy) {
        problems.add(new Problem(
                check.severity(), spot.file(), spot.line(), spot.column(), found, expected, remedy, check.code()));
    }

    private void add(Severity severity, Spot spot, String found, String expected, String remedy) {
        problems.add(new Problem(severity, spot.file(), spot.line(), spot.column(), found, expected, remedy));
    }

    /** Returns how many there are, so that a reader can tell whether some came up in between. */
    public int count() {
        return problems.size();
    }

    /** Returns whether any of them is a fault. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Returns them as sentences, by file, line and column. */
    public List<String> messages() {
        return sorted().stream().map(Problem::toString).toList();
    }

    /** Returns them by file, line and column. */
    public List<Problem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
