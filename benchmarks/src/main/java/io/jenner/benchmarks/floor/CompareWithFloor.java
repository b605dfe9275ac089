package io.jenner.benchmarks.floor;

import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.forecast.Forecaster;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compares the answers of the engine with those of the {@link Floor} for many people of the population.
 *
 * <p>Progress goes to standard error. The exit code is 1 if any answer differs.
 */
@Command(name = "floor", description = "Compares the answers of the engine with those of the floor for many people.")
public final class CompareWithFloor implements Callable<Integer> {

    private static final int SHOWN = 10;

    private final Forecaster engine = Forecaster.usSchedule();
    private final Floor floor = Floor.usSchedule();
    private final Population population = Population.usSchedule();
    private final Map<String, Integer> people = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private long different;

    @Option(names = "--seed", description = "Seed of the population. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--count", description = "Number of people. Default: ${DEFAULT-VALUE}.")
    private long count = 100_000;

    @Override
    public Integer call() {
        try (ProgressBar progress = new ProgressBar("Comparing", count)) {
            for (long index = 0; index < count; index++) {
                compare(population.person(seed, index));
                progress.step();
            }
        }
        report(System.out);
        return different == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
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

    private void report(PrintStream out) {
        out.printf(Locale.ROOT, "seed %d: %,d people compared, %,d with another answer%n", seed, count, different);
        people.forEach((part, number) -> out.printf(Locale.ROOT, "%,10d  %s%n", number, part));
        examples.forEach(out::println);
    }
}
