package io.jenner.forecast.engine;

import java.util.List;

/** A series on its way through the questions of one chapter, one question a wave. */
interface Walk {

    /** Adds the contexts of the next question; returns false when the walk is over. */
    boolean ask(List<Object> contexts);

    /** Reads the answers to the question asked last. */
    void conclude();
}
