package io.jenner.cli;

import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import java.util.stream.Collectors;

/** Finds the vaccine that an argument names. */
final class ProductArgument {

    private static final String CODE = "\\d+";
    private static final int MOST_SIMILAR = 5;

    private ProductArgument() {}

    /**
     * Returns the vaccine.
     *
     * @param text a CVX code, a CVX and an MVX code such as {@code 187:SKB}, or a trade name that the schedule knows
     * @throws UnreadableInputException if the schedule knows no such vaccine
     */
    static VaccineProduct of(String option, String text, VaccineCatalog vaccines) {
        String[] codes = text.strip().split(":", 2);
        try {
            if (!codes[0].matches(CODE)) {
                return vaccines.tradeName(text);
            }
            if (vaccines.findCvx(codes[0]).isEmpty()) {
                throw unknown(option, codes[0], vaccines);
            }
            return codes.length == 1 ? vaccines.cvx(codes[0]) : vaccines.product(codes[0], codes[1]);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(option + ": " + e.getMessage() + ".", e);
        }
    }

    private static UnreadableInputException unknown(String option, String code, VaccineCatalog vaccines) {
        String similar = vaccines.all().stream()
                .filter(vaccine ->
                        vaccine.mvx().isEmpty() && vaccine.tradeName().isEmpty())
                .filter(vaccine -> isSimilar(vaccine.cvx(), code))
                .limit(MOST_SIMILAR)
                .map(vaccine -> vaccine.cvx() + " (" + vaccine.name() + ")")
                .collect(Collectors.joining(", "));
        return new UnreadableInputException(option + ": found the CVX code '" + code
                + "' that this schedule does not know, expected one of the schedule, such as "
                + (similar.isEmpty() ? "03 (MMR)" : similar)
                + ". Remedy: correct it; 'jenner knowledge show GROUP' lists the vaccines of a group, such as MMR.");
    }

    /** Returns whether two codes differ in one digit, or one has a digit more. */
    private static boolean isSimilar(String one, String other) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = longer.equals(one) ? other : one;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int skipped = longer.length() > shorter.length() ? same : same + 1;
        return longer.length() - shorter.length() <= 1
                && longer.substring(same + 1).equals(shorter.substring(Math.min(skipped, shorter.length())));
    }
}
