package io.jenner.forecast;

import java.util.List;
import java.util.Objects;

/**
 * A contraindication that applies to the patient on the assessment date (CDSi Tables 7-5, 7-6).
 *
 * @param observation code of the patient's observation
 * @param title short title of the observation
 * @param vaccines the vaccines that must not be given; empty where it rules out every vaccine of the antigen
 */
public record Contraindication(String observation, String title, List<VaccineProduct> vaccines) {

    /**
     * Keeps a copy of the list.
     *
     * @param observation see {@link #observation()}
     * @param title see {@link #title()}
     * @param vaccines see {@link #vaccines()}
     */
    public Contraindication {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(vaccines, "vaccines");
        vaccines = List.copyOf(vaccines);
    }

    /** {@return whether every vaccine of the antigen is ruled out} */
    public boolean isForAllVaccines() {
        return vaccines.isEmpty();
    }
}
