package io.jenner.forecast.knowledge.yaml;

import io.jenner.forecast.knowledge.Place;

/** Where a value stands; line and column count from 1 and are 0 for a file as a whole. */
public record Spot(String file, int line, int column) {

    public static Spot of(String file) {
        return new Spot(file, 0, 0);
    }

    public Place place() {
        return new Place(file, line);
    }
}
