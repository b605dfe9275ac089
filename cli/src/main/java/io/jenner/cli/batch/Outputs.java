package io.jenner.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The files that a run writes, and the notes of how far it has come. Not for use by several threads. */
final class Outputs implements Closeable {

    private static final int LINES_BETWEEN_NOTES = 100;

    private final CountedOutput out;
    private final Optional<CountedOutput> errors;
    private final Optional<ProgressLog> log;
    private long noted;

    private Outputs(CountedOutput out, Optional<CountedOutput> errors, Optional<ProgressLog> log, long noted) {
        this.out = out;
        this.errors = errors;
        this.log = log;
        this.noted = noted;
    }

    /** Opens the files of a run from the beginning; what they held is lost. */
    static Outputs create(BatchJob job, Optional<ProgressLog> log) {
        return new Outputs(job.out().create(), job.errors().map(Destination::create), log, 0);
    }

    /** Opens the files of a run behind what is done; what they hold behind that is lost. */
    static Outputs continueAt(BatchJob job, Checkpoint done, ProgressLog log) {
        return new Outputs(
                job.out().continueAt(done.out()),
                job.errors().map(file -> file.continueAt(done.errors())),
                Optional.of(log),
                done.lines());
    }

    /** Returns the sink for answers in these files. */
    AnswerSink<?> sink(AnswerForm form) throws IOException {
        return form.sink(out, errors, noted > 0);
    }

    /** Notes how far the run has come, if it is time to. */
    void noteNowAndThen(Tally tally, String digest) {
        if (tally.lines() - noted >= LINES_BETWEEN_NOTES) {
            note(tally, digest);
        }
    }

    /** Notes how far the run has come. */
    void note(Tally tally, String digest) {
        if (log.isPresent() && tally.lines() > noted) {
            out.flush();
            errors.ifPresent(CountedOutput::flush);
            long errorsLength = errors.map(CountedOutput::length).orElse(0L);
            log.get().note(new Checkpoint(out.length(), errorsLength, digest, tally));
        }
        noted = tally.lines();
    }

    @Override
    public void close() {
        try (out) {
            errors.ifPresent(CountedOutput::close);
        }
    }
}
