package io.jenner.benchmarks.startup;

import io.jenner.benchmarks.BenchmarkException;
import io.jenner.benchmarks.Home;
import io.jenner.cases.population.Mix;
import io.jenner.cases.population.Population;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What an embedder pays in jars, heap and memory. */
public final class Footprint {

    /** Megabytes of jars that we set ourselves as the bar; 1,000,000 bytes each. */
    public static final double MEGABYTES_AT_MOST = 20;

    private static final double MEGABYTE = 1e6;
    private static final double KILOBYTES_A_MEGABYTE = MEGABYTE / 1024;

    private Footprint() {}

    /**
     * One jar on the class path of an embedder.
     *
     * @param name its file name
     * @param megabytes its size in units of 1,000,000 bytes
     */
    public record Jar(String name, double megabytes) {}

    /**
     * Memory of the embedding program, in units of 1,000,000 bytes; negative where it is not available.
     *
     * @param variant how the JVM was started
     * @param heapBefore live heap before anything of Jenner was loaded
     * @param heapLoaded live heap with a forecaster
     * @param heapAnswered live heap after a first answer
     * @param peakFirst peak resident set at the first answer
     * @param peakAll peak resident set after all patients
     * @param patients how many patients that were
     */
    public record Memory(
            String variant,
            double heapBefore,
            double heapLoaded,
            double heapAnswered,
            double peakFirst,
            double peakAll,
            long patients) {}

    /** Returns the jars an embedder gets with {@code jenner-rules}, the largest first. */
    public static List<Jar> jars() {
        return Jvm.embedderJars().stream()
                .map(file -> new Jar(file.getFileName().toString(), size(file)))
                .sorted(Comparator.comparing(Jar::megabytes).reversed())
                .toList();
    }

    private static double size(Path file) {
        try {
            return Files.size(file) / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the embedding program over so many made-up people, for both ways to start without an archive. */
    public static List<Memory> memory(long seed, int count) {
        Path people = people(seed, count);
        return Variant.ALL.stream()
                .filter(variant -> !variant.archived())
                .map(variant -> memory(variant, people))
                .toList();
    }

    private static Memory memory(Variant variant, Path people) {
        List<String> heap = Jvm.lines(Jvm.command(variant.options(), EmbeddingProgram.class, EmbeddingProgram.HEAP));
        List<String> peak = Jvm.lines(Jvm.command(variant.options(), EmbeddingProgram.class, people.toString()));
        if (!heap.contains(FirstAnswer.EXPECTED) || !peak.contains(FirstAnswer.EXPECTED)) {
            throw Jvm.failed(heap + " " + peak);
        }
        return new Memory(
                variant.name(),
                number(heap, "before") / MEGABYTE,
                number(heap, "loaded") / MEGABYTE,
                number(heap, "answered") / MEGABYTE,
                number(peak, "first") / KILOBYTES_A_MEGABYTE,
                number(peak, "all") / KILOBYTES_A_MEGABYTE,
                (long) number(peak, "patients"));
    }

    private static double number(List<String> lines, String name) {
        String found = lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new BenchmarkException(
                        "embedding program: found no line '" + name + "', expected one. Remedy: report it"));
        return found.equals("unavailable") ? -1 : Double.parseDouble(found);
    }

    private static Path people(long seed, int count) {
        Path file = Home.work().resolve("people.txt");
        Population population = Population.usSchedule().withMix(Mix.EVERYDAY);
        try {
            Files.write(file, (Iterable<String>) population
                    .people(seed, count)
                    .map(person -> new PatientLine(person.patient(), person.asOf()).text())::iterator);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
