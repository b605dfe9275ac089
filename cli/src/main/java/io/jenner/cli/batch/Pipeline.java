package io.jenner.cli.batch;

import io.jenner.cli.batch.DoneWindow.Rendered;
import io.jenner.cli.batch.Outcome.Unanswered;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers the records of a source in several threads and hands the answers on in the order of the records.
 *
 * <p>The thread that runs it reads and writes. Only a fixed number of windows is under way: when all are, it waits for
 * the oldest, so that neither records nor answers pile up.
 *
 * @param <T> what an answer is rendered to
 */
final class Pipeline<T> {

    private static final int MOST_RECORDS = 16;
    private static final int MOST_BYTES = 256 * 1024;

    private final RecordSource source;
    private final Answerer answerer;
    private final AnswerSink<T> sink;
    private final int threads;

    Pipeline(RecordSource source, Answerer answerer, AnswerSink<T> sink, int threads) {
        this.source = source;
        this.answerer = answerer;
        this.sink = sink;
        this.threads = threads;
    }

    /** Runs to the end of the source. */
    void run(Receiver<T> receiver) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Queue<Future<DoneWindow<T>>> underWay = new ArrayDeque<>();
        int most = 2 * threads + 1;
        try {
            Optional<Window> window = nextWindow();
            while (window.isPresent()) {
                if (underWay.size() == most) {
                    receiver.receive(done(underWay.remove()));
                }
                Window records = window.get();
                underWay.add(workers.submit(() -> answer(records)));
                window = nextWindow();
            }
            while (!underWay.isEmpty()) {
                receiver.receive(done(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Optional<Window> nextWindow() {
        List<RosterRecord> records = new ArrayList<>(MOST_RECORDS);
        long bytes = 0;
        while (records.size() < MOST_RECORDS && bytes < MOST_BYTES) {
            RosterRecord record = Sources.next(source);
            if (record == null) {
                break;
            }
            records.add(record);
            bytes += record.size();
        }
        return records.isEmpty() ? Optional.empty() : Optional.of(new Window(records, source.digest()));
    }

    private DoneWindow<T> answer(Window window) {
        Tally tally = new Tally();
        List<Rendered<T>> answers = new ArrayList<>(window.records().size());
        List<RecordError> errors = new ArrayList<>();
        for (RosterRecord record : window.records()) {
            Outcome outcome = answerer.answer(record);
            T text;
            try {
                text = sink.render(outcome);
            } catch (RuntimeException e) {
                outcome = answerer.failed(record, Optional.empty(), e);
                text = sink.render(outcome);
            }
            tally.add(outcome);
            answers.add(new Rendered<>(outcome.kind(), text));
            if (outcome instanceof Unanswered unanswered) {
                errors.add(unanswered.errors().get(0));
            }
        }
        return new DoneWindow<>(answers, tally, errors, window.digest());
    }

    private DoneWindow<T> done(Future<DoneWindow<T>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a window of records failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for answers", e);
        }
    }

    /** Takes the windows in order. */
    interface Receiver<T> {
        void receive(DoneWindow<T> window) throws IOException;
    }
}
