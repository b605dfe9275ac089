package io.jenner.benchmarks.paired;

import com.sun.management.ThreadMXBean;
import io.jenner.benchmarks.patients.Asked;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One forecaster once through a list of patients, with one thread or several, which take the next patient each.
 *
 * <p>Processor time and allocation are those of the thread that asked; the collector and the compiler work in threads of
 * their own and are in the processor time of the process alone.
 */
final class Leg {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Asked> patients;
    private final Forecaster forecaster;
    private final AtomicInteger next = new AtomicInteger();
    private final long[] cpuNanoseconds;
    private final long[] bytes;
    private final Forecast[] answers;

    Leg(List<Asked> patients, Forecaster forecaster) {
        this.patients = patients;
        this.forecaster = forecaster;
        cpuNanoseconds = new long[patients.size()];
        bytes = new long[patients.size()];
        answers = new Forecast[patients.size()];
    }

    /** Runs in this many threads, and returns the wall time in nanoseconds from their start to the end of the last. */
    long run(int threads) {
        CountDownLatch ready = new CountDownLatch(threads);
        CountDownLatch go = new CountDownLatch(1);
        Worker[] workers = new Worker[threads];
        for (int i = 0; i < threads; i++) {
            workers[i] = new Worker(ready, go);
            workers[i].start();
        }
        try {
            ready.await();
            long start = System.nanoTime();
            go.countDown();
            for (Worker worker : workers) {
                worker.join();
            }
            long wall = System.nanoTime() - start;
            for (Worker worker : workers) {
                worker.throwFault();
            }
            return wall;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("found an interrupt, expected to measure undisturbed", e);
        }
    }

    private void ask(int place) {
        long thread = Thread.currentThread().getId();
        long bytesBefore = THREADS.getThreadAllocatedBytes(thread);
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        Forecast answer = patients.get(place).answeredBy(forecaster);
        cpuNanoseconds[place] = THREADS.getCurrentThreadCpuTime() - cpuBefore;
        bytes[place] = THREADS.getThreadAllocatedBytes(thread) - bytesBefore;
        answers[place] = answer;
    }

    long[] cpuNanoseconds() {
        return cpuNanoseconds;
    }

    long[] bytes() {
        return bytes;
    }

    List<Forecast> answers() {
        return List.of(answers);
    }

    private final class Worker extends Thread {

        private final CountDownLatch ready;
        private final CountDownLatch go;
        private volatile @Nullable Throwable fault = new IllegalStateException("found a thread that did not end");

        Worker(CountDownLatch ready, CountDownLatch go) {
            this.ready = ready;
            this.go = go;
        }

        @Override
        public void run() {
            try {
                ready.countDown();
                go.await();
                for (int place = next.getAndIncrement(); place < patients.size(); place = next.getAndIncrement()) {
                    ask(place);
                }
                fault = null;
            } catch (InterruptedException | RuntimeException | Error e) {
                fault = e;
            }
        }

        void throwFault() {
            if (fault != null) {
                throw new IllegalStateException("found a forecaster that failed, expected answers", fault);
            }
        }
    }
}
