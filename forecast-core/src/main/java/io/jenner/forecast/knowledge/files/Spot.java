package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Place;

/** Where a value stands; line and column count from 1 and are 0 for a file as a whole. */
record Spot(String file, int line, int column) {

    static Spot of(String file) {
        return new Spot(file, 0, 0);
    }

    Place place() {
        return new Place(file, line);
    }
}
