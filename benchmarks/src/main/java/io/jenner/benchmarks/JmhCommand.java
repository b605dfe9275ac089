package io.jenner.benchmarks;

import io.jenner.benchmarks.patients.Patients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs {@link FullAnswerBenchmark} for every combination asked for, each in JVMs of its own. */
@Command(
        name = "jmh",
        description = "Wall time and allocation of a full answer by JMH, every combination in JVMs of its own.")
final class JmhCommand implements Runnable {

    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final double KILOBYTE = 1024;

    @Mixin
    private PatientOptions patients = new PatientOptions();

    @Option(
            names = "--form",
            split = ",",
            paramLabel = "FORM",
            description = "Forms of the forecaster: ${COMPLETION-CANDIDATES}. Default: all.")
    private Form[] forms = Form.values();

    @Option(names = "--threads", split = ",", description = "Numbers of threads. Default: 1,2.")
    private int[] threads = {1, 2};

    @Option(names = "--forks", description = "JVMs for each combination. Default: ${DEFAULT-VALUE}.")
    private int forks = 2;

    @Option(
            names = "--iterations",
            description = "Iterations of 2 seconds that count, and as many before them. Default: ${DEFAULT-VALUE}.")
    private int iterations = 5;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to this file, too.")
    private @Nullable Path json;

    @Override
    public void run() {
        if (forks < 1 || iterations < 1 || Arrays.stream(threads).anyMatch(count -> count < 1)) {
            throw new BenchmarkException("--forks, --iterations, --threads: found a number below 1, expected 1 or more."
                    + " Remedy: name larger numbers");
        }
        Environment environment = Environment.now();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Patients source : patients.chosen()) {
            for (int count : threads) {
                for (RunResult result : measured(source, count)) {
                    String form = result.getParams().getParam("form");
                    rows.merge(source + "|" + form + "|" + count, Row.of(source, form, count, result), Row::and);
                }
            }
        }
        System.out.println();
        System.out.println(environment);
        System.out.printf("%d JVMs each, %d iterations of 2 s after as many%n%n", forks, iterations);
        System.out.print(table(rows.values()));
        Results.write(json, "jmh", environment, new ArrayList<>(rows.values()));
    }

    private Collection<RunResult> measured(Patients source, int count) {
        Options options = new OptionsBuilder()
                .include("^" + FullAnswerBenchmark.class.getName() + "\\.")
                .param("source", source.source().name())
                .param("seed", Long.toString(source.seed()))
                .param("count", Integer.toString(source.count()))
                .param("form", Arrays.stream(forms).map(Form::name).toArray(String[]::new))
                .threads(count)
                .forks(forks)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(2))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        try {
            return new Runner(options).run();
        } catch (RunnerException e) {
            throw new BenchmarkException(
                    "jmh, " + source + ": found a failure (" + e.getMessage()
                            + "), expected figures. Remedy: see above",
                    e);
        }
    }

    private static Table table(Collection<Row> rows) {
        Table table =
                new Table("Patients", "Form", "Threads", "us, mean", "+/-", "us, median", "95 %", "99 %", "KB, mean");
        rows.forEach(row -> table.row(
                row.source(),
                row.form(),
                row.threads(),
                row.mean(),
                row.error(),
                row.p50(),
                row.p95(),
                row.p99(),
                row.kilobytes()));
        return table;
    }

    /**
     * Figures of one combination, in microseconds of wall time in one thread.
     *
     * @param mean mean of an answer
     * @param error half the width of its 99.9 % confidence interval
     * @param kilobytes allocation of an answer in units of 1024 bytes
     */
    private record Row(
            String source,
            String form,
            int threads,
            double mean,
            double error,
            double p50,
            double p95,
            double p99,
            double kilobytes) {

        static Row of(Patients source, String form, int threads, RunResult result) {
            Result<?> time = result.getPrimaryResult();
            Statistics spread = time.getStatistics();
            if (result.getParams().getMode() == Mode.SampleTime) {
                return new Row(
                        source.toString(),
                        form,
                        threads,
                        0,
                        0,
                        spread.getPercentile(50),
                        spread.getPercentile(95),
                        spread.getPercentile(99),
                        0);
            }
            double bytes = result.getSecondaryResults().get(ALLOCATION).getScore();
            return new Row(
                    source.toString(), form, threads, time.getScore(), time.getScoreError(), 0, 0, 0, bytes / KILOBYTE);
        }

        /** Returns the figures of both modes together: what one of them lacks is 0. */
        Row and(Row other) {
            return new Row(
                    source,
                    form,
                    threads,
                    mean + other.mean,
                    error + other.error,
                    p50 + other.p50,
                    p95 + other.p95,
                    p99 + other.p99,
                    kilobytes + other.kilobytes);
        }
    }
}
