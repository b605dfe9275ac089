package io.jenner.cases.properties;

import io.jenner.forecast.Forecast;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The answer is the same on any thread and any run. */
final class ManyThreads implements Law {

    private final ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public List<String> broken(Sample sample) {
        try {
            Future<Forecast> other = threads.submit(() -> People.ask(sample.patient(), sample.asOf()));
            Forecast answer = sample.answer();
            return other.get().equals(answer) ? List.of() : List.of("another thread gets another answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
