package io.jenner.cases.impact;

import io.jenner.cases.Suite;
import java.util.List;

/**
 * Whom to ask about, and how.
 *
 * @param suites the suites whose persons and expectations count
 * @param population number of made-up people
 * @param seed which population
 * @param threads number of threads; at least 1. They make no difference to the result
 * @param examples number of examples for each vaccine group and kind of difference
 */
public record ImpactRequest(List<Suite> suites, long population, long seed, int threads, int examples) {

    public ImpactRequest {
        suites = List.copyOf(suites);
        if (population < 0 || threads < 1 || examples < 0) {
            throw new IllegalArgumentException("found a population of " + population + ", " + threads + " threads and "
                    + examples + " examples, expected at least 0, 1 and 0. Remedy: correct the number");
        }
    }
}
