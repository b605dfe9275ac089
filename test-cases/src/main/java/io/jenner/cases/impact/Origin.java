package io.jenner.cases.impact;

import java.util.List;
import java.util.stream.Collectors;

/** Where a person comes from. */
public sealed interface Origin {

    /** Returns it in words, such as {@code case hpv-0007 of suite hpv}. */
    String words();

    /**
     * The person of one case, or of several in a row.
     *
     * @param suite name of the suite
     * @param cases ids of the cases, in order; at least one
     */
    record OfCases(String suite, List<String> cases) implements Origin {

        public OfCases {
            cases = List.copyOf(cases);
        }

        @Override
        public String words() {
            return (cases.size() == 1 ? "case " : "cases ")
                    + cases.stream().collect(Collectors.joining(", "))
                    + " of suite "
                    + suite;
        }
    }

    /**
     * A made-up person.
     *
     * @param seed seed of the population
     * @param index place in it, from 0
     */
    record OfPopulation(long seed, long index) implements Origin {

        @Override
        public String words() {
            return "person " + index + " of the population of seed " + seed;
        }
    }
}
