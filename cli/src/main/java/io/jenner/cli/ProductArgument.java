package io.jenner.cli;

import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import java.util.Optional;

/** Finds the vaccine that an argument names. */
final class ProductArgument {

    private static final String CODE = "\\d+";

    private ProductArgument() {}

    /**
     * Returns the vaccine; a code that the schedule does not know is passed on, to be judged as such.
     *
     * @param text a CVX code, a CVX and an MVX code such as {@code 187:SKB}, or a trade name that the schedule knows
     */
    static VaccineProduct of(String option, String text, VaccineCatalog vaccines) {
        String[] codes = text.strip().split(":", 2);
        try {
            if (!codes[0].matches(CODE)) {
                return vaccines.tradeName(text);
            }
            if (vaccines.findCvx(codes[0]).isEmpty()) {
                return new VaccineProduct(codes[0], "unknown vaccine", Optional.empty(), Optional.empty());
            }
            return codes.length == 1 ? vaccines.cvx(codes[0]) : vaccines.product(codes[0], codes[1]);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(option + ": " + e.getMessage() + ".", e);
        }
    }
}
