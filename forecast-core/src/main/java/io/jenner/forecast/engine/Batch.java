package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Decision;

/** Questions that are decided together; for one thread, and to be used again once they are decided. */
interface Batch {

    /**
     * Asks a question.
     *
     * @return the decision to read the answer from, once the batch is decided: this one, or an equal one that was decided
     *     before
     */
    <D extends Decision> D ask(D question);

    /** Lets every rule that matches conclude on the questions asked since the last time. */
    void decide();
}
