package io.jenner.json;

import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what says which vaccine is meant: a CVX code with manufacturer and trade name, or a trade name alone.
 *
 * @param fields the fields of a dose or of a product
 */
record ProductReader(Fields fields) {

    private static final String CVX = "a CVX code in quotes, such as \"03\"";
    private static final String TRADE_NAME = "a trade name that the schedule knows";

    /** Returns the vaccine. */
    Optional<Named> read() {
        Optional<String> mvx = fields.text("mvx", "a manufacturer code such as \"MSD\"", Fields.QUOTE);
        Optional<String> tradeName = fields.text("tradeName", Fields.TEXT, Fields.QUOTE);
        if (!fields.has("cvx") && tradeName.isPresent()) {
            return ofTradeName(tradeName.get(), mvx);
        }
        return fields.requiredCode("cvx", CVX).map(cvx -> new Named(cvx, mvx, tradeName));
    }

    private Optional<Named> ofTradeName(String tradeName, Optional<String> mvx) {
        Optional<VaccineCatalog> vaccines = fields.reading().vaccines();
        if (vaccines.isEmpty()) {
            fields.missing("cvx", CVX, "add the field; trade names are not looked up here");
            return Optional.empty();
        }
        List<VaccineProduct> found = vaccines.get().all().stream()
                .filter(vaccine -> isCalled(vaccine, tradeName))
                .filter(vaccine ->
                        mvx.isEmpty() || vaccine.mvx().equals(mvx.map(code -> code.toUpperCase(Locale.ROOT))))
                .toList();
        long codes = found.stream().map(VaccineProduct::cvx).distinct().count();
        if (codes == 1) {
            VaccineProduct product = found.get(0);
            return Optional.of(new Named(product.cvx(), product.mvx(), product.tradeName()));
        }
        if (codes > 1) {
            fields.missing("cvx", CVX, "add the field; several vaccines have this trade name");
        } else if (vaccines.get().findTradeName(tradeName).isPresent()) {
            fields.fault("mvx", FaultCode.CONTRADICTION, "the manufacturer of the product", "correct one of the two");
        } else {
            fields.fault("tradeName", FaultCode.NOT_IN_SCHEDULE, TRADE_NAME, "correct the name, or add the CVX code");
        }
        return Optional.empty();
    }

    private static boolean isCalled(VaccineProduct vaccine, String tradeName) {
        return vaccine.tradeName()
                .filter(name -> name.equalsIgnoreCase(tradeName))
                .isPresent();
    }

    /**
     * A vaccine as it was named.
     *
     * @param cvx CVX code, as written
     * @param mvx manufacturer code
     * @param tradeName trade name
     */
    record Named(String cvx, Optional<String> mvx, Optional<String> tradeName) {}
}
