package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaccineCatalogTest {

    private static final VaccineProduct TYPE =
            new VaccineProduct("03", "blue vaccine", Optional.empty(), Optional.empty());
    private static final VaccineProduct PRODUCT =
            new VaccineProduct("03", "blue vaccine", Optional.of("Blueshot"), Optional.of("ABC"));

    private final VaccineCatalog catalog = new VaccineCatalog(List.of(PRODUCT, TYPE));

    @ParameterizedTest
    @ValueSource(strings = {"3", "03", "003", " 03 "})
    void typeIsFoundWithAndWithoutLeadingZeros(String cvx) {
        assertThat(catalog.cvx(cvx)).isEqualTo(TYPE);
    }

    @Test
    void productIsFoundByManufacturerInAnyCase() {
        assertThat(catalog.product("3", "abc")).isEqualTo(PRODUCT);
    }

    @Test
    void manufacturerThatNoRowNamesIsTakenAsItIs() {
        assertThat(catalog.product("03", "XYZ"))
                .isEqualTo(new VaccineProduct("03", "blue vaccine", Optional.empty(), Optional.of("XYZ")));
    }

    @Test
    void productIsFoundByTradeNameInAnyCase() {
        assertThat(catalog.tradeName("BLUESHOT")).isEqualTo(PRODUCT);
    }

    @Test
    void unknownTradeNameIsRefusedNamingThoseThatAreKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.tradeName("Redshot"))
                .withMessage("found a trade name that this schedule does not know, expected one that the"
                        + " schedule names: Blueshot. Remedy: correct it, or give the CVX code");
    }

    @Test
    void unknownCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.product("04", "ABC"))
                .withMessageStartingWith("found a CVX code 04 that this schedule does not know");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.cvx("Maya"))
                .withMessageStartingWith("found a CVX code that this schedule does not know");
        assertThat(catalog.findCvx("04")).isEmpty();
        assertThat(catalog.findTradeName("")).isEmpty();
    }
}
