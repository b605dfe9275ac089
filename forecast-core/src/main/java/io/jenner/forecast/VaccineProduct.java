package io.jenner.forecast;

import java.util.Objects;
import java.util.Optional;

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
     * Pads the CVX code with zeros to two digits.
     *
     * @param cvx see {@link #cvx()}
     * @param name see {@link #name()}
     * @param tradeName see {@link #tradeName()}
     * @param mvx see {@link #mvx()}
     */
    public VaccineProduct {
        cvx = Codes.padded("cvx", cvx, CVX_LENGTH);
        Objects.requireNonNull(tradeName, "tradeName");
        Objects.requireNonNull(mvx, "mvx");
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
