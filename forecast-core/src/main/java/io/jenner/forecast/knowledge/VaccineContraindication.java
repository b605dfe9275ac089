package io.jenner.forecast.knowledge;

import io.jenner.forecast.date.Offset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An observation that rules out single vaccines (CDSi Table 7-6).
 *
 * @param observation observation code
 * @param vaccines the vaccines it rules out
 * @param text sentence for people, or null
 * @param guidance remark for clinicians, or null
 * @param place where it stands
 */
public record VaccineContraindication(
        String observation,
        List<ContraindicatedVaccine> vaccines,
        @Nullable String text,
        @Nullable String guidance,
        Place place) {

    public VaccineContraindication {
        vaccines = List.copyOf(vaccines);
    }

    /**
     * A vaccine that is ruled out.
     *
     * @param cvx CVX code
     * @param begin age from which it is ruled out (inclusive), or null
     * @param end age from which it no longer is (exclusive), or null
     */
    public record ContraindicatedVaccine(
            String cvx, @Nullable Offset begin, @Nullable Offset end) {}
}
