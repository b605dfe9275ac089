package io.jenner.forecast.engine.compile;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Java sources by path, and the sorted names of the classes among them that are rule models. */
record RuleModel(SortedMap<String, String> sources, List<String> classNames) {

    static final RuleModel EMPTY = new RuleModel(new TreeMap<>(Map.of()), List.of());
}
