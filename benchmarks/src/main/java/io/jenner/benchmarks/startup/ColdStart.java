package io.jenner.benchmarks.startup;

import io.jenner.benchmarks.BenchmarkException;
import io.jenner.benchmarks.Home;
import io.jenner.benchmarks.Spread;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Wall time from the start of a new JVM to its first answer, for several ways to start it, in turns.
 *
 * <p>Not for use by several threads.
 */
public final class ColdStart {

    private static final double NANOSECONDS_A_MILLISECOND = 1e6;
    private static final List<String> STAMPS = List.of("main", "rules", "forecaster", "answer");

    private final int runs;

    /** Creates a measurement of so many runs for each way, at least 1. */
    public ColdStart(int runs) {
        if (runs < 1) {
            throw new BenchmarkException(
                    "--runs: found " + runs + ", expected at least 1. Remedy: name a larger number");
        }
        this.runs = runs;
    }

    /** Makes the archives and measures. */
    public List<ColdStartResult> measure() {
        List<Prepared> ways = Variant.ALL.stream().map(ColdStart::prepare).toList();
        ways.forEach(way -> start(way, FirstAnswer.STEPS));
        for (int run = 0; run < runs; run++) {
            for (Prepared way : ways) {
                way.whole().add(start(way));
                way.steps().add(start(way, FirstAnswer.STEPS));
            }
        }
        return ways.stream().map(Prepared::result).toList();
    }

    private static Prepared prepare(Variant variant) {
        List<String> options = new ArrayList<>(variant.options());
        double megabytes = 0;
        if (variant.archived()) {
            Path archive = archive(variant);
            options.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto"));
            megabytes = size(archive) / 1e6;
            checkUsed(options, archive);
        }
        return new Prepared(variant, options, megabytes, new ArrayList<>(), new ArrayList<>());
    }

    private static Path archive(Variant variant) {
        Path archive = Home.work().resolve(variant.name().replaceAll("\\W+", "-") + ".jsa");
        try {
            Files.deleteIfExists(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> options = new ArrayList<>(variant.options());
        options.add("-XX:ArchiveClassesAtExit=" + archive);
        List<String> lines = Jvm.lines(Jvm.command(options, FirstAnswer.class));
        if (!Files.exists(archive)) {
            throw new BenchmarkException(variant.name() + ": found no archive after '" + String.join(" ", lines)
                    + "', expected " + archive + ". Remedy: use a JVM of 13 or newer with class data sharing");
        }
        return archive;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JVM drops an archive that does not fit without a word; its figures would not be what they say. */
    private static void checkUsed(List<String> options, Path archive) {
        List<String> logged = new ArrayList<>(options);
        logged.add("-Xlog:class+load:stdout");
        boolean used = Jvm.lines(Jvm.command(logged, FirstAnswer.class)).stream()
                .anyMatch(
                        line -> line.contains("io.jenner.forecast.Forecast ") && line.contains("shared objects file"));
        if (!used) {
            throw new BenchmarkException(archive + ": found that the JVM loads no class from it, expected that it does."
                    + " Remedy: look at -Xlog:cds");
        }
    }

    private static Map<String, Double> start(Prepared way, String... arguments) {
        List<String> command = Jvm.command(way.options(), FirstAnswer.class, arguments);
        try {
            long clock = System.currentTimeMillis();
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Map<String, Double> times = new HashMap<>();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                String first = lines.readLine();
                times.put("printed", (System.nanoTime() - start) / NANOSECONDS_A_MILLISECOND);
                Stream<String> rest = lines.lines();
                rest.map(line -> line.split(" ", 2))
                        .filter(line -> STAMPS.contains(line[0]))
                        .forEach(line -> times.put(line[0], (double) (Long.parseLong(line[1]) - clock)));
                if (process.waitFor() != 0
                        || !FirstAnswer.EXPECTED.equals(first)
                        || !times.keySet().containsAll(STAMPS)) {
                    throw Jvm.failed(String.valueOf(first));
                }
            }
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("found an interrupt, expected to measure undisturbed", e);
        }
    }

    private record Prepared(
            Variant variant,
            List<String> options,
            double megabytes,
            List<Map<String, Double>> whole,
            List<Map<String, Double>> steps) {

        ColdStartResult result() {
            return new ColdStartResult(
                    variant.name(),
                    megabytes,
                    Spread.of(whole.stream()
                            .mapToDouble(times -> times.get("printed"))
                            .toArray()),
                    between(whole, "", "main"),
                    between(whole, "main", "forecaster"),
                    between(whole, "forecaster", "answer"),
                    between(steps, "main", "rules"),
                    between(steps, "rules", "forecaster"));
        }

        private static double between(List<Map<String, Double>> runs, String from, String to) {
            return Spread.of(runs.stream()
                            .mapToDouble(times -> times.get(to) - times.getOrDefault(from, 0.0))
                            .toArray())
                    .median();
        }
    }
}
