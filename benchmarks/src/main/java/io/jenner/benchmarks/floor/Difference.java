package io.jenner.benchmarks.floor;

import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A place where two answers differ. Answers are compared component by component, as deep as they go. Of the findings
 * only codes and subjects count, in any order.
 *
 * @param part the component, such as {@code series.dates.earliest}
 * @param place the component with its place in each list, such as {@code series[3].dates.earliest}
 * @param engine what the engine says
 * @param floor what the floor says
 */
public record Difference(String part, String place, String engine, String floor) {

    /** Returns all differences of two answers, in the order of their components; empty if they are the same. */
    public static List<Difference> between(Forecast engine, Forecast floor) {
        Forecast first = comparable(engine);
        Forecast second = comparable(floor);
        List<Difference> differences = new ArrayList<>();
        if (!first.equals(second)) {
            compare("", "", first, second, differences);
        }
        return differences;
    }

    private static Forecast comparable(Forecast answer) {
        List<Finding> findings = answer.findings().stream()
                .map(finding -> new Finding(finding.code(), finding.subject(), ""))
                .sorted(Comparator.comparing(Finding::code).thenComparing(Finding::subject))
                .toList();
        return new Forecast(
                answer.asOf(),
                answer.stamp(),
                answer.doses(),
                answer.groups(),
                answer.series(),
                findings,
                answer.explanations());
    }

    private static void compare(String part, String place, Object engine, Object floor, List<Difference> differences) {
        if (engine instanceof List<?> engines && floor instanceof List<?> floors) {
            compareLists(part, place, engines, floors, differences);
        } else if (engine instanceof Record && engine.getClass() == floor.getClass()) {
            compareRecords(part, place, engine, floor, differences);
        } else if (!Objects.equals(engine, floor)) {
            differences.add(new Difference(part, place, String.valueOf(engine), String.valueOf(floor)));
        }
    }

    private static void compareLists(
            String part, String place, List<?> engine, List<?> floor, List<Difference> differences) {
        if (engine.size() != floor.size()) {
            differences.add(new Difference(part, place, String.valueOf(engine), String.valueOf(floor)));
            return;
        }
        for (int i = 0; i < engine.size(); i++) {
            compare(part, place + "[" + i + "]", engine.get(i), floor.get(i), differences);
        }
    }

    private static void compareRecords(
            String part, String place, Object engine, Object floor, List<Difference> differences) {
        for (RecordComponent component : engine.getClass().getRecordComponents()) {
            String dot = part.isEmpty() ? "" : ".";
            compare(
                    part + dot + component.getName(),
                    place + dot + component.getName(),
                    value(component, engine),
                    value(component, floor),
                    differences);
        }
    }

    private static Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("found a component of an answer that cannot be read: " + component, e);
        }
    }

    @Override
    public String toString() {
        return place + ": the engine says " + engine + ", the floor says " + floor;
    }
}
