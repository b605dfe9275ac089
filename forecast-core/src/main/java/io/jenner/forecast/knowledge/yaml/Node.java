package io.jenner.forecast.knowledge.yaml;

import java.util.List;
import java.util.Map;

/** A value of a YAML file with its place. */
public sealed interface Node {

    Spot spot();

    /** Says in words what it is, for messages. */
    String described();

    /** A mapping; the keys keep their order. */
    record Mapping(Spot spot, Map<String, Entry> entries) implements Node {
        @Override
        public String described() {
            return "a mapping";
        }
    }

    /** A value of a mapping, with the place of its key. */
    record Entry(Spot key, Node value) {}

    /** A list. */
    record Listing(Spot spot, List<Node> items) implements Node {
        @Override
        public String described() {
            return items.isEmpty() ? "an empty list" : "a list";
        }
    }

    /** A single value as it is written, without its quotes. */
    record Scalar(Spot spot, String text, Kind kind) implements Node {
        @Override
        public String described() {
            return switch (kind) {
                case NOTHING -> "nothing";
                case QUOTED -> '"' + text + '"';
                case PLAIN, NUMBER, FLAG -> text;
            };
        }
    }

    /** How a scalar is written, and what YAML takes it for. */
    enum Kind {
        QUOTED,
        PLAIN,
        NUMBER,
        FLAG,
        NOTHING
    }
}
