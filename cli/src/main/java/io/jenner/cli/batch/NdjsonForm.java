package io.jenner.cli.batch;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/**
 * One line of JSON for each record.
 *
 * @param shortAnswers whether to write the short form
 */
public record NdjsonForm(boolean shortAnswers) implements AnswerForm {

    @Override
    public AnswerSink<byte[]> sink(OutputStream out, Optional<? extends OutputStream> errors, boolean continues) {
        return new NdjsonSink(out, errors, shortAnswers);
    }

    @Override
    public boolean isResumable() {
        return true;
    }

    @Override
    public Map<String, String> terms() {
        return Map.of("--short", String.valueOf(shortAnswers));
    }
}
