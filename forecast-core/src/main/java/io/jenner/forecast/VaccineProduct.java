package io.jenner.forecast;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A vaccine type, or one product of it.
 *
 * @param cvx CVX code of the vaccine type
 * @param name short description
 * @param tradeName trade name, where only one product is meant
 * @param mvx manufacturer, where only one product is meant
 */
public record VaccineProduct(String cvx, String name, Optional<String> tradeName, Optional<String> mvx) {

    private static final int CVX_LENGTH = 2;

    /**
     * Pads the CVX code with zeros to two digits; a blank trade name or manufacturer is none.
     *
     * @param cvx see {@link #cvx()}
     * @param name see {@link #name()}
     * @param tradeName see {@link #tradeName()}
     * @param mvx see {@link #mvx()}
     */
    public VaccineProduct {
        Objects.requireNonNull(cvx, "cvx");
        Objects.requireNonNull(name, "name");
        cvx = Codes.padded("cvx", cvx, CVX_LENGTH);
        tradeName = Objects.requireNonNull(tradeName, "tradeName").filter(Predicate.not(String::isBlank));
        mvx = Objects.requireNonNull(mvx, "mvx").filter(Predicate.not(String::isBlank));
    }

    /**
     * {@return whether another product is this one, or one of those that this one stands for}
     *
     * <p>What this one leaves open stands for any; manufacturer and trade name are compared in any case.
     *
     * @param other another product
     */
    public boolean covers(VaccineProduct other) {
        Objects.requireNonNull(other, "other");
        return cvx.equals(other.cvx)
                && (mvx.isEmpty() || same(mvx, other.mvx))
                && (tradeName.isEmpty() || same(tradeName, other.tradeName));
    }

    /**
     * {@return whether another product may be the same one}
     *
     * <p>As for doses on record, the CVX code has to be the same, and the same manufacturer or the same trade name, in any
     * case, is enough. What one of the two leaves open is no difference.
     *
     * @param other another product
     */
    public boolean agreesWith(VaccineProduct other) {
        Objects.requireNonNull(other, "other");
        boolean comparable =
                mvx.isPresent() && other.mvx.isPresent() || tradeName.isPresent() && other.tradeName.isPresent();
        return cvx.equals(other.cvx) && (!comparable || same(mvx, other.mvx) || same(tradeName, other.tradeName));
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().strip().equalsIgnoreCase(other.get().strip());
    }

    // Written out, here and below, because the methods of a record are made at run time: the first answer of a program
    // would wait for that.

    @Override
    public boolean equals(Object other) {
        return other instanceof VaccineProduct product
                && cvx.equals(product.cvx)
                && name.equals(product.name)
                && tradeName.equals(product.tradeName)
                && mvx.equals(product.mvx);
    }

    @Override
    public int hashCode() {
        return 31 * cvx.hashCode() + mvx.hashCode();
    }
}
