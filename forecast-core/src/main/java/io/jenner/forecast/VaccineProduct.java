package io.jenner.forecast;

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
