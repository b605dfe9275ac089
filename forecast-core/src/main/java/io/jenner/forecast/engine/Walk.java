package io.jenner.forecast.engine;

/** A series on its way through the questions of one chapter, one question a wave. */
interface Walk {

    /** Asks the next question; returns false when the walk is over. */
    boolean ask(Batch batch);

    /** Reads the answers to the question asked last. */
    void conclude();
}
