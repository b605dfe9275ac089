package io.jenner.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/** The form in which answers are written. Immutable. */
public interface AnswerForm {

    /**
     * Returns a sink that writes in this form.
     *
     * @param out takes the answers
     * @param errors takes the records without an answer, if they are wanted apart
     * @param continues whether the places hold answers of an earlier run already
     */
    AnswerSink<?> sink(OutputStream out, Optional<? extends OutputStream> errors, boolean continues) throws IOException;

    /** Returns whether a file in this form can be cut and continued. */
    boolean isResumable();

    /** Returns what must be equal when a run is resumed, by the names that messages use. */
    Map<String, String> terms();
}
