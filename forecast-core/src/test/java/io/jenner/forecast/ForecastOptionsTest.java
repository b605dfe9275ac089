package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastOptionsTest {

    private static final VaccineProduct TYPE = product(Optional.empty(), Optional.empty());
    private static final VaccineProduct OF_A_MAKER = product(Optional.empty(), Optional.of("ABC"));
    private static final VaccineProduct NAMED = product(Optional.of("Blueshot"), Optional.of("ABC"));

    @Test
    void orderOfProductsDecidesNothing() {
        ForecastOptions one = ForecastOptions.DEFAULT.withProducts(List.of(TYPE, OF_A_MAKER, NAMED));
        ForecastOptions other = ForecastOptions.DEFAULT.withProducts(List.of(NAMED, TYPE, OF_A_MAKER, NAMED));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(other.products()).contains(List.of(TYPE, OF_A_MAKER, NAMED));
    }

    @Test
    void optionsWithOtherProductsAreNotEqual() {
        ForecastOptions one = ForecastOptions.DEFAULT.withProducts(List.of(TYPE, NAMED));

        assertThat(one).isNotEqualTo(ForecastOptions.DEFAULT.withProducts(List.of(TYPE, OF_A_MAKER)));
        assertThat(ForecastOptions.DEFAULT.withProducts(List.of())).isNotEqualTo(ForecastOptions.DEFAULT);
    }

    @Test
    void countryOfALanguageDoesNotMatter() {
        assertThat(ForecastOptions.DEFAULT.inLanguage(Locale.forLanguageTag("es-MX")))
                .isEqualTo(ForecastOptions.DEFAULT.inLanguage(Locale.forLanguageTag("es")));
    }

    @Test
    void languageWithoutTextsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForecastOptions.DEFAULT.inLanguage(Locale.FRENCH))
                .withMessageStartingWith("language: found fr, expected en (English) or es (Spanish)");
    }

    private static VaccineProduct product(Optional<String> tradeName, Optional<String> mvx) {
        return new VaccineProduct("901", "blue vaccine", tradeName, mvx);
    }
}
