package io.jenner.json;

/** A place in a text; line and column count from 1. */
record Place(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
