package io.jenner.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Time from the start of a new JVM to its first answer and its end, median of several runs. */
public final class ColdStart {

    private static final int RUNS = 11;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private ColdStart() {}

    /** Starts new JVMs with the class path of this one; arguments are passed to them as JVM options. */
    public static void main(String[] args) throws IOException, InterruptedException {
        double[] milliseconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            milliseconds[run] = run(Arrays.asList(args));
        }
        Arrays.sort(milliseconds);
        report(milliseconds, System.out);
    }

    private static void report(double[] sorted, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "new JVM to first answer: median %.0f ms, range %.0f to %.0f ms, %d runs%n",
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                sorted.length);
    }

    private static double run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstAnswer.class.getName()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !output.contains(FirstAnswer.EXPECTED)) {
            throw new IllegalStateException("found '" + output + "', expected " + FirstAnswer.EXPECTED);
        }
        return (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
    }
}
