package io.jenner.forecast.knowledge.yaml;

import io.jenner.forecast.knowledge.Place;

/** Where a value stands; line and column count from 1 and are 0 for a file as a whole. */
public record Spot(String file, int line, int column) {

    /** Returns the place of a file as a whole. */
    public static Spot of(String file) {
        return new Spot(file, 0, 0);
    }

    /** Returns its file and line as text, such as {@code suite.yaml:3}. */
    public String where() {
        return place().toString();
    }

    /** Returns its file and line. */
    public Place place() {
        return new Place(file, line);
    }
}
