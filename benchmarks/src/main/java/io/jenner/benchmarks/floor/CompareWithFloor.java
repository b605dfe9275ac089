package io.jenner.benchmarks.floor;

import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.forecast.Forecaster;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import me.tongfei.progressbar.ProgressBar;

/**
 * Compares the answers of the engine with those of the {@link Floor} for many people of the population.
 *
 * <p>Progress goes to standard error. The exit code is 1 if any answer differs.
 */
public final class CompareWithFloor {

    private static final int SHOWN = 10;
    private static final String USAGE = "[--seed N] [--count N]";

    private final Forecaster engine = Forecaster.usSchedule();
    private final Floor floor = Floor.usSchedule();
    private final Population population = Population.usSchedule();
    private final Map<String, Integer> people = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private long different;

    private CompareWithFloor() {}

    /** Compares: {@code [--seed N] [--count N]}, 1 and 100,000 unless given. */
    public static void main(String[] args) {
        Map<String, Long> options = new LinkedHashMap<>(Map.of("--seed", 1L, "--count", 100_000L));
        for (int i = 0; i < args.length; i += 2) {
            if (!options.containsKey(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException(
                        "arguments: found '" + args[i] + "', expected " + USAGE + ". Remedy: give a name and a number");
            }
            options.put(args[i], Long.parseLong(args[i + 1]));
        }
        long seed = options.getOrDefault("--seed", 0L);
        long count = options.getOrDefault("--count", 0L);
        CompareWithFloor comparison = new CompareWithFloor();
        comparison.compare(seed, count);
        comparison.report(seed, count, System.out);
        System.exit(comparison.different == 0 ? 0 : 1);
    }

    private void compare(long seed, long count) {
        try (ProgressBar progress = new ProgressBar("Comparing", count)) {
            for (long index = 0; index < count; index++) {
                compare(population.person(seed, index));
                progress.step();
            }
        }
    }

    private void compare(Individual person) {
        List<Difference> differences = Difference.between(
                engine.forecast(person.patient(), person.asOf()), floor.forecast(person.patient(), person.asOf()));
        if (!differences.isEmpty()) {
            different++;
            differences.stream().map(Difference::part).distinct().forEach(part -> people.merge(part, 1, Integer::sum));
            if (examples.size() < SHOWN) {
                examples.add(person + ": " + differences.get(0));
            }
        }
    }

    private void report(long seed, long count, PrintStream out) {
        out.printf(Locale.ROOT, "seed %d: %,d people compared, %,d with another answer%n", seed, count, different);
        people.forEach((part, number) -> out.printf(Locale.ROOT, "%,10d  %s%n", number, part));
        examples.forEach(out::println);
    }
}
