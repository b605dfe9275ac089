package io.jenner.cli.batch;

import io.jenner.cli.batch.Outcome.Kind;
import java.util.List;

/**
 * Answers to the records of one window.
 *
 * @param <T> what an answer is rendered to
 * @param answers the answers, in order
 * @param tally what they are
 * @param errors the first error of each record without an answer
 * @param digest the digest of the roster up to and with the last of the records
 */
record DoneWindow<T>(List<Rendered<T>> answers, Tally tally, List<RecordError> errors, String digest) {

    /** One answer, ready to be written. */
    record Rendered<T>(Kind kind, T text) {}
}
