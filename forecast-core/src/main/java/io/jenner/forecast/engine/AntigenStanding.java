package io.jenner.forecast.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds for every series of an antigen (sections 7.2, 7.3).
 *
 * @param immune whether there is evidence of immunity
 * @param contraindicated whether an antigen contraindication applies
 * @param contraindicatedVaccines CVX codes of vaccines that must not be given
 * @param contraindications what applies, in the order of the schedule
 */
record AntigenStanding(
        boolean immune,
        boolean contraindicated,
        Set<String> contraindicatedVaccines,
        List<Applying> contraindications) {

    /** Nothing speaks for immunity or against a vaccine. */
    static final AntigenStanding CLEAR = of(false, List.of());

    static AntigenStanding of(boolean immune, List<Applying> contraindications) {
        if (contraindications.isEmpty()) {
            return new AntigenStanding(immune, false, Set.of(), List.of());
        }
        return new AntigenStanding(
                immune,
                contraindications.stream().anyMatch(Applying::isForAllVaccines),
                contraindications.stream()
                        .flatMap(applying -> applying.cvxCodes().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                contraindications);
    }

    /**
     * A contraindication that applies.
     *
     * @param observation observation code
     * @param cvxCodes vaccines that it rules out; empty where it rules out all
     */
    record Applying(String observation, List<String> cvxCodes) {

        boolean isForAllVaccines() {
            return cvxCodes.isEmpty();
        }
    }
}
