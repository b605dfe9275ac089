package io.jenner.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The vaccines that a schedule knows: every vaccine type by its CVX code, and the single products that its rows name.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class VaccineCatalog {

    private static final int CVX_LENGTH = 2;

    private final List<VaccineProduct> vaccines;

    /**
     * Creates a catalog.
     *
     * @param vaccines the vaccine types, each without manufacturer and trade name, and single products, in the order of the
     *     schedule
     */
    public VaccineCatalog(List<VaccineProduct> vaccines) {
        this.vaccines = List.copyOf(Objects.requireNonNull(vaccines, "vaccines"));
    }

    /** {@return all vaccine types and products} */
    public List<VaccineProduct> all() {
        return vaccines;
    }

    /**
     * {@return the vaccine type of a CVX code}
     *
     * @param cvx the code, with or without leading zeros
     * @throws IllegalArgumentException if the schedule has no such code
     */
    public VaccineProduct cvx(String cvx) {
        return findCvx(cvx)
                .orElseThrow(() ->
                        unknown("CVX code" + Codes.shown(cvx, CVX_LENGTH), "a CVX code of this schedule, such as 03"));
    }

    /**
     * {@return the vaccine type of a CVX code, with or without leading zeros; empty if the schedule has no such code}
     *
     * @param cvx the code, with or without leading zeros
     */
    public Optional<VaccineProduct> findCvx(String cvx) {
        Objects.requireNonNull(cvx, "cvx");
        String padded = Codes.padded("cvx", cvx, CVX_LENGTH);
        return vaccines.stream()
                .filter(vaccine -> vaccine.cvx().equals(padded)
                        && vaccine.mvx().isEmpty()
                        && vaccine.tradeName().isEmpty())
                .findFirst();
    }

    /**
     * {@return the product of a manufacturer}
     *
     * <p>A manufacturer that no row of the schedule names is taken as it is: the schedule then treats the dose as any other
     * of the CVX code.
     *
     * @param cvx the CVX code, with or without leading zeros
     * @param mvx the manufacturer code, in any case
     * @throws IllegalArgumentException if the schedule has no such CVX code
     */
    public VaccineProduct product(String cvx, String mvx) {
        Objects.requireNonNull(mvx, "mvx");
        VaccineProduct type = cvx(cvx);
        String code = mvx.strip().toUpperCase(Locale.ROOT);
        return vaccines.stream()
                .filter(vaccine -> vaccine.cvx().equals(type.cvx())
                        && vaccine.mvx().filter(code::equals).isPresent())
                .findFirst()
                .orElseGet(() -> new VaccineProduct(type.cvx(), type.name(), Optional.empty(), Optional.of(code)));
    }

    /**
     * {@return the product of a trade name}
     *
     * @param tradeName the name as the schedule writes it, in any case
     * @throws IllegalArgumentException if the schedule names no such product; the message lists those that it names
     */
    public VaccineProduct tradeName(String tradeName) {
        return findTradeName(tradeName)
                .orElseThrow(() -> unknown(
                        "trade name",
                        "one that the schedule names: "
                                + String.join(
                                        "; ",
                                        vaccines.stream()
                                                .flatMap(vaccine -> vaccine.tradeName().stream())
                                                .distinct()
                                                .toList())));
    }

    /**
     * {@return the product of a trade name, in any case; empty if the schedule names no such product}
     *
     * @param tradeName the name as the schedule writes it, in any case
     */
    public Optional<VaccineProduct> findTradeName(String tradeName) {
        String wanted = Objects.requireNonNull(tradeName, "tradeName").strip();
        return vaccines.stream()
                .filter(vaccine -> vaccine.tradeName()
                        .filter(name -> name.equalsIgnoreCase(wanted))
                        .isPresent())
                .findFirst();
    }

    private static IllegalArgumentException unknown(String what, String expected) {
        return new IllegalArgumentException("found a " + what + " that this schedule does not know, expected "
                + expected + ". Remedy: correct it, or give the CVX code");
    }
}
