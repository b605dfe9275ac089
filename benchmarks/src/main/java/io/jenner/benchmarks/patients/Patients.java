package io.jenner.benchmarks.patients;

import io.jenner.benchmarks.BenchmarkException;
import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Mix;
import io.jenner.cases.population.Population;
import io.jenner.forecast.ForecastOptions;
import java.util.List;
import java.util.Locale;

/**
 * The patients of a measurement, the same for all programs.
 *
 * @param source where they come from
 * @param seed seed of made-up people; 0 where they are not made up
 * @param count how many made-up people, at least 1; 0 where they are not made up
 */
public record Patients(Source source, long seed, int count) {

    /** Seed unless another is named. */
    public static final long USUAL_SEED = 464;

    public Patients {
        if (!source.isMadeUp()) {
            seed = 0;
            count = 0;
        } else if (count < 1) {
            throw new BenchmarkException(
                    "count: found " + count + " people, expected at least 1. Remedy: name a larger number");
        }
    }

    /** Returns the patients of a source with the usual seed and count. */
    public static Patients of(Source source) {
        return new Patients(source, USUAL_SEED, source.usualCount());
    }

    /**
     * Returns the questions, always the same for the same parameters and schedule.
     *
     * @throws BenchmarkException if the CDC's cases are asked for and not at hand
     */
    public List<Asked> read() {
        return switch (source) {
            case CHILDHOOD -> people(Mix.CHILDHOOD);
            case POPULATION -> people(Mix.EVERYDAY);
            case CDC -> CdcCases.read();
        };
    }

    private List<Asked> people(Mix mix) {
        return Population.usSchedule()
                .withMix(mix)
                .people(seed, count)
                .map(Patients::asked)
                .toList();
    }

    private static Asked asked(Individual person) {
        return new Asked(person.patient(), person.asOf(), ForecastOptions.DEFAULT);
    }

    /** Returns the source with its parameters, such as {@code population seed=464 count=1000}. */
    @Override
    public String toString() {
        String name = source.name().toLowerCase(Locale.ROOT);
        return source.isMadeUp() ? name + " seed=" + seed + " count=" + count : name;
    }
}
