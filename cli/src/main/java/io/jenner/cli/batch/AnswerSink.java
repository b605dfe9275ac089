package io.jenner.cli.batch;

import java.io.IOException;

/**
 * Takes the answers of a run.
 *
 * @param <T> what an answer is rendered to
 */
public interface AnswerSink<T> {

    /** Renders what came of a record; called in any thread, by several at a time. */
    T render(Outcome outcome);

    /** Takes what was rendered, in the order of the records; called by one thread. */
    void write(Outcome.Kind kind, T rendered) throws IOException;

    /** Writes what stands behind the last answer, if anything; the places it writes to stay open. */
    default void finish() throws IOException {}
}
