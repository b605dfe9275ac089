package io.jenner.forecast.engine;

import java.util.Set;

/**
 * What holds for every series of an antigen (sections 7.2, 7.3).
 *
 * @param immune whether there is evidence of immunity
 * @param contraindicated whether an antigen contraindication applies
 * @param contraindicatedVaccines CVX codes of vaccines that must not be given
 */
record AntigenStanding(boolean immune, boolean contraindicated, Set<String> contraindicatedVaccines) {

    /** Nothing speaks for immunity or against a vaccine. */
    static final AntigenStanding CLEAR = new AntigenStanding(false, false, Set.of());
}
