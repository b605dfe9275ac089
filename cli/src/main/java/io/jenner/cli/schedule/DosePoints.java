package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Points about doses: what is the same for several doses is said once. */
final class DosePoints {

    private final int doses;
    private final Map<Phrase, List<Integer>> points = new LinkedHashMap<>();

    /** Begins for a series of so many doses. */
    DosePoints(int doses) {
        this.doses = doses;
    }

    void add(int dose, Phrase point) {
        points.computeIfAbsent(point, key -> new ArrayList<>()).add(dose);
    }

    /** Returns the points, each with its doses in front: {@code Doses 1 to 3: ...}. */
    List<Phrase> list() {
        return points.entrySet().stream()
                .map(entry -> Phrase.of(name(entry.getValue(), doses) + ": ").and(entry.getKey()))
                .toList();
    }

    /** Names some doses of a series: {@code Dose 1}, {@code Doses 1 to 3}, {@code Doses 1, 2 and 4}. */
    static String name(List<Integer> numbers, int doses) {
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 1) {
            return "Dose " + first;
        }
        if (numbers.size() == doses) {
            return doses == 2 ? "Both doses" : "All doses";
        }
        if (numbers.size() > 2 && last - first == numbers.size() - 1) {
            return "Doses " + first + " to " + last;
        }
        return "Doses "
                + numbers.subList(0, numbers.size() - 1).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "))
                + " and " + last;
    }
}
