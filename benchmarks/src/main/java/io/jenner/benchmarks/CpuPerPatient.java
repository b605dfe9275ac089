package io.jenner.benchmarks;

import com.sun.management.ThreadMXBean;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Processor time and allocation for a full answer, warm, on one thread.
 *
 * <p>Each patient is answered several times in a row and counts with the median of those times; the figure is the
 * median over the patients. Every answer is compared with the first one before the times count.
 */
public final class CpuPerPatient {

    private static final int WARM_UP_ROUNDS = 12;
    private static final int MEASURED_ROUNDS = 9;
    private static final double NANOSECONDS_PER_MICROSECOND = 1e3;
    private static final double BYTES_PER_KILOBYTE = 1024;

    private static final ForecastOptions OPTIONS = new ForecastOptions(true);

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Forecaster forecaster = Forecaster.usSchedule();
    private final List<TestCase> cases;

    private CpuPerPatient(List<TestCase> cases) {
        this.cases = cases;
    }

    /** Measures the patients of the suites named: workbooks or CSV files. */
    public static void main(String[] args) throws IOException, UnreadableSuiteException {
        if (args.length == 0) {
            throw new IllegalArgumentException("found no suite, expected workbooks or CSV files of cases");
        }
        List<TestCase> cases = new ArrayList<>();
        for (String file : args) {
            Suite suite = SuiteReader.read(Path.of(file));
            cases.addAll(suite.cases());
        }
        new CpuPerPatient(cases).measure(System.out);
    }

    private void measure(PrintStream out) {
        List<Forecast> expected = cases.stream().map(this::answer).toList();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            cases.forEach(this::answer);
        }
        double[] microseconds = new double[cases.size()];
        double[] kilobytes = new double[cases.size()];
        for (int i = 0; i < cases.size(); i++) {
            double[] times = new double[MEASURED_ROUNDS];
            long thread = Thread.currentThread().getId();
            for (int round = 0; round < MEASURED_ROUNDS; round++) {
                long bytes = threads.getThreadAllocatedBytes(thread);
                long start = threads.getCurrentThreadCpuTime();
                Forecast answer = answer(cases.get(i));
                times[round] = (threads.getCurrentThreadCpuTime() - start) / NANOSECONDS_PER_MICROSECOND;
                kilobytes[i] = (threads.getThreadAllocatedBytes(thread) - bytes) / BYTES_PER_KILOBYTE;
                if (!answer.equals(expected.get(i))) {
                    throw new IllegalStateException("found another answer for case number " + (i + 1)
                            + " than the first time, expected the same");
                }
            }
            microseconds[i] = percentile(times, 50);
        }
        out.printf(
                Locale.ROOT,
                "%d patients: CPU per patient median %.0f us, 95 %% %.0f us; allocation median %.0f KB%n",
                cases.size(),
                percentile(microseconds, 50),
                percentile(microseconds, 95),
                percentile(kilobytes, 50));
    }

    private Forecast answer(TestCase testCase) {
        return forecaster.forecast(testCase.patient(), testCase.asOf(), OPTIONS);
    }

    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100];
    }
}
