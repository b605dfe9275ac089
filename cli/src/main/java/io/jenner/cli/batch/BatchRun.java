package io.jenner.cli.batch;

import io.jenner.cli.UnreadableInputException;
import io.jenner.cli.batch.BatchJob.Earlier;
import io.jenner.forecast.Forecaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Answers a roster from its first line to its last, or from where an earlier run was cut off. For one use. */
public final class BatchRun {

    private static final int FIRST_ERRORS = 5;

    private final BatchJob job;
    private final Forecaster forecaster;
    private final LongConsumer progress;
    private final RecordSource source;
    private final List<RecordError> firstErrors = new ArrayList<>();

    /**
     * Creates a run.
     *
     * @param job what to do
     * @param source gives the records; closed by the run
     * @param forecaster answers
     * @param progress is told how far the source has come
     */
    public BatchRun(BatchJob job, RecordSource source, Forecaster forecaster, LongConsumer progress) {
        this.job = job;
        this.forecaster = forecaster;
        this.progress = progress;
        this.source = source;
    }

    /**
     * Runs.
     *
     * @throws UnreadableInputException if the roster cannot be read to its end, the output cannot be written, or an
     *     earlier run does not fit
     */
    public BatchResult run() throws IOException {
        try (source) {
            boolean resumes = job.earlier() == Earlier.RESUME && job.out().exists();
            if (!resumes) {
                job.refuseEarlier();
            }
            if (!job.isResumable()) {
                return answerAll(Optional.empty());
            }
            Path notes = ProgressLog.of(job.out());
            if (resumes && !Files.exists(notes)) {
                throw new UnreadableInputException(notes + ": found no such file, expected the progress of the run that"
                        + " wrote " + job.out().name() + ". Remedy: restore the file, or begin again with --force.");
            }
            try (ProgressLog log = ProgressLog.open(notes)) {
                return resumes ? resume(log) : begin(log);
            }
        }
    }

    private BatchResult begin(ProgressLog log) throws IOException {
        log.begin(RunHead.of(job, source, forecaster.stamp()));
        return answerAll(Optional.of(log));
    }

    private BatchResult answerAll(Optional<ProgressLog> log) throws IOException {
        try (Outputs outputs = Outputs.create(job, log)) {
            return answer(outputs, new Tally(), job.today());
        }
    }

    private BatchResult resume(ProgressLog log) throws IOException {
        long errors = job.errors()
                .filter(Destination::exists)
                .map(Destination::length)
                .orElse(0L);
        ProgressLog.Earlier earlier = log.lastCovered(job.out().length(), errors);
        RunHead head = RunHead.of(job, source, forecaster.stamp());
        List<String> differences =
                head.differences(earlier.head(), ProgressLog.of(job.out()).toString());
        if (!differences.isEmpty()) {
            throw new UnreadableInputException(differences);
        }
        skip(earlier.done());
        log.cutBehind(earlier);
        try (Outputs outputs = Outputs.continueAt(job, earlier.done(), log)) {
            return answer(outputs, earlier.done().tally(), earlier.head().began());
        }
    }

    private void skip(Checkpoint done) {
        for (long line = 0; line < done.lines(); line++) {
            if (Sources.next(source) == null) {
                throw otherInput(done);
            }
        }
        if (done.lines() > 0 && !source.digest().equals(done.digest())) {
            throw otherInput(done);
        }
        progress.accept(source.position());
    }

    private UnreadableInputException otherInput(Checkpoint done) {
        return new UnreadableInputException(source.name() + ": found other text than that which the first "
                + done.lines() + " lines of " + job.out().name()
                + " answer, expected the same. Remedy: give the roster as it was, or begin again with --force.");
    }

    private BatchResult answer(Outputs outputs, Tally done, LocalDate otherwise) throws IOException {
        long begin = System.nanoTime();
        Tally tally = new Tally();
        tally.add(done);
        answer(outputs, outputs.sink(job.form()), tally, otherwise);
        return new BatchResult(
                source.name(),
                source.records(),
                tally,
                done.lines(),
                firstErrors,
                System.nanoTime() - begin,
                job.threads(),
                forecaster.stamp());
    }

    private <T> void answer(Outputs outputs, AnswerSink<T> sink, Tally tally, LocalDate otherwise) throws IOException {
        Answerer answerer = new Answerer(source.name(), forecaster, new DayRule(job.on(), otherwise), job.options());
        new Pipeline<>(source, answerer, sink, job.threads()).run(window -> {
            for (DoneWindow.Rendered<T> answer : window.answers()) {
                sink.write(answer.kind(), answer.text());
            }
            tally.add(window.tally());
            window.errors().stream().limit(FIRST_ERRORS - firstErrors.size()).forEach(firstErrors::add);
            outputs.noteNowAndThen(tally, window.digest());
            progress.accept(source.position());
        });
        sink.finish();
        outputs.note(tally, source.digest());
    }
}
