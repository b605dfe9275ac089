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
public record VaccineProduct(String cvx, String name, Optional<String> tradeName, Optional<String> mvx) {}
