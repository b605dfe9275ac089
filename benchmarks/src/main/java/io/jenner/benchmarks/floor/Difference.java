package io.jenner.benchmarks.floor;

import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A place where two answers differ. Answers are compared component by component, as deep as they go; the messages of
 * findings are left out.
 *
 * @param part the component, such as {@code series.dates.earliest}
 * @param place the component with its place in each list, such as {@code series[3].dates.earliest}
 * @param engine what the engine says
 * @param floor what the floor says
 */
public record Difference(String part, String place, String engine, String floor) {

    private static final String LEFT_OUT = "message";

    /** Returns all differences of two answers, in the order of their components; empty if they are the same. */
    public static List<Difference> between(Forecast engine, Forecast floor) {
        if (isSame(engine, floor)) {
            return List.of();
        }
        List<Difference> differences = new ArrayList<>();
        compare("", "", engine, floor, differences);
        return differences;
    }

    /** Returns quickly whether two answers are the same. */
    private static boolean isSame(Forecast engine, Forecast floor) {
        return engine.asOf().equals(floor.asOf())
                && engine.stamp().equals(floor.stamp())
                && engine.doses().equals(floor.doses())
                && engine.groups().equals(floor.groups())
                && engine.series().equals(floor.series())
                && engine.explanations().equals(floor.explanations())
                && withoutMessages(engine.findings()).equals(withoutMessages(floor.findings()));
    }

    private static List<Finding> withoutMessages(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(finding.code(), finding.subject(), ""))
                .toList();
    }

    private static void compare(String part, String place, Object engine, Object floor, List<Difference> differences) {
        if (engine instanceof List<?> engines && floor instanceof List<?> floors) {
            compareLists(part, place, engines, floors, differences);
        } else if (engine instanceof Record && engine.getClass() == floor.getClass()) {
            compareRecords(part, place, engine, floor, differences);
        } else if (!Objects.equals(engine, floor)) {
            differences.add(new Difference(part, place, text(engine), text(floor)));
        }
    }

    private static void compareLists(
            String part, String place, List<?> engine, List<?> floor, List<Difference> differences) {
        if (engine.size() != floor.size()) {
            differences.add(new Difference(part, place, text(engine), text(floor)));
            return;
        }
        for (int i = 0; i < engine.size(); i++) {
            compare(part, place + "[" + i + "]", engine.get(i), floor.get(i), differences);
        }
    }

    private static void compareRecords(
            String part, String place, Object engine, Object floor, List<Difference> differences) {
        for (RecordComponent component : engine.getClass().getRecordComponents()) {
            boolean leftOut = engine instanceof Finding && component.getName().equals(LEFT_OUT);
            if (!leftOut) {
                String dot = part.isEmpty() ? "" : ".";
                compare(
                        part + dot + component.getName(),
                        place + dot + component.getName(),
                        value(component, engine),
                        value(component, floor),
                        differences);
            }
        }
    }

    private static Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("found a component of an answer that cannot be read: " + component, e);
        }
    }

    /** Returns a value in words; of findings, which may be many, only codes and subjects. */
    private static String text(Object value) {
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Finding) {
            return list.stream()
                    .map(each -> ((Finding) each).code() + " " + ((Finding) each).subject())
                    .toList()
                    .toString();
        }
        return String.valueOf(value);
    }

    @Override
    public String toString() {
        return place + ": the engine says " + engine + ", the floor says " + floor;
    }
}
