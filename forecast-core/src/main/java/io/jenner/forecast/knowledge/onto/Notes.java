package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what a person should know of one merge. */
final class Notes {

    private final List<Change> changes = new ArrayList<>();
    private final List<NotPlaced> notPlaced = new ArrayList<>();
    private final List<Problem> lookAgain = new ArrayList<>();

    void change(Change.Kind kind, String subject, String what) {
        changes.add(new Change(kind, subject, what));
    }

    void notPlaced(NotPlaced one) {
        notPlaced.add(one);
    }

    void lookAgain(String file, int line, String found, String expected, String remedy) {
        lookAgain.add(new Problem(Severity.WARNING, file, line, 0, found, expected, remedy));
    }

    List<Change> changes() {
        return changes.stream()
                .sorted(Comparator.comparing(Change::kind))
                .distinct()
                .toList();
    }

    List<NotPlaced> notPlaced() {
        return notPlaced;
    }

    List<Problem> lookAgain() {
        return lookAgain;
    }
}
