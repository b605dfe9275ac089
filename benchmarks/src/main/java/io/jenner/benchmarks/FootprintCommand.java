package io.jenner.benchmarks;

import io.jenner.benchmarks.patients.Patients;
import io.jenner.benchmarks.startup.Footprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reports what an embedder pays in jars, heap and memory. */
@Command(name = "footprint", description = "Jars, live heap and peak memory of a program that embeds jenner-rules.")
final class FootprintCommand implements Runnable {

    @Option(names = "--seed", description = "Seed of the people. Default: ${DEFAULT-VALUE}.")
    private long seed = Patients.USUAL_SEED;

    @Option(names = "--count", description = "How many people the program answers for. Default: ${DEFAULT-VALUE}.")
    private int count = 10_000;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to this file, too.")
    private @Nullable Path json;

    @Override
    public void run() {
        if (count < 1) {
            throw new BenchmarkException(
                    "--count: found " + count + ", expected at least 1. Remedy: name a larger number");
        }
        Environment environment = Environment.now();
        System.out.println(environment);
        List<Footprint.Jar> jars = Footprint.jars();
        double total = jars.stream().mapToDouble(Footprint.Jar::megabytes).sum();
        Table sizes = new Table("Jar", "MB");
        jars.forEach(jar -> sizes.row(jar.name(), jar.megabytes()));
        System.out.printf(
                Locale.ROOT,
                "%n%s%n%d jars, %.2f MB of 1,000,000 bytes; the bar is %.0f MB: %s%n%n",
                sizes,
                jars.size(),
                total,
                Footprint.MEGABYTES_AT_MOST,
                total <= Footprint.MEGABYTES_AT_MOST ? "met" : "missed");
        List<Footprint.Memory> memory = Footprint.memory(seed, count);
        System.out.print(table(memory));
        Results.write(json, "footprint", environment, List.of(new Figures(total, jars, memory)));
    }

    private static Table table(List<Footprint.Memory> memory) {
        Table table = new Table(
                "MB",
                "live heap before",
                "with a forecaster",
                "after an answer",
                "peak memory at the first answer",
                "after " + memory.get(0).patients() + " patients");
        memory.forEach(row -> table.row(
                row.variant(),
                row.heapBefore(),
                row.heapLoaded(),
                row.heapAnswered(),
                peak(row.peakFirst()),
                peak(row.peakAll())));
        return table;
    }

    private static String peak(double megabytes) {
        return megabytes < 0 ? "not available on this system" : Table.number(megabytes);
    }

    private record Figures(double megabytes, List<Footprint.Jar> jars, List<Footprint.Memory> memory) {}
}
