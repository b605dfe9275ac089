package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VaccineProductTest {

    private final VaccineProduct product = new VaccineProduct("03", "MMR", Optional.of("M-M-R II"), Optional.of("MSD"));

    @Test
    void productsThatAgreeInEverythingAreEqual() {
        VaccineProduct same = new VaccineProduct("03", "MMR", Optional.of("M-M-R II"), Optional.of("MSD"));

        assertThat(same).isEqualTo(product).hasSameHashCodeAs(product);
    }

    @Test
    void productsThatDifferInAnythingAreNot() {
        assertThat(Stream.of(
                        new VaccineProduct("94", "MMR", Optional.of("M-M-R II"), Optional.of("MSD")),
                        new VaccineProduct("03", "MMRV", Optional.of("M-M-R II"), Optional.of("MSD")),
                        new VaccineProduct("03", "MMR", Optional.empty(), Optional.of("MSD")),
                        new VaccineProduct("03", "MMR", Optional.of("M-M-R II"), Optional.empty())))
                .doesNotContain(product);
    }

    @Test
    void typeCoversItsProductsInAnyCaseAndNotTheOtherWayRound() {
        assertThat(product(null, null).covers(product)).isTrue();
        assertThat(product("m-m-r ii", null).covers(product)).isTrue();
        assertThat(product(null, "msd").covers(product)).isTrue();
        assertThat(product.covers(product(null, "MSD"))).isFalse();
        assertThat(product.covers(product("M-M-R II", null))).isFalse();
        assertThat(product(null, "SKB").covers(product)).isFalse();
        assertThat(new VaccineProduct("94", "MMRV", Optional.empty(), Optional.empty()).covers(product))
                .isFalse();
    }

    @Test
    void blankManufacturerAndTradeNameAreNone() {
        assertThat(product(" ", "")).isEqualTo(product(null, null));
    }

    @Test
    void productsAgreeInAnyCaseByManufacturerOrByTradeName() {
        assertThat(product.agreesWith(product(null, "msd"))).isTrue();
        assertThat(product.agreesWith(product("M-M-R ii ", null))).isTrue();
        assertThat(product.agreesWith(product("Another", "MSD"))).isTrue();
        assertThat(product.agreesWith(product("M-M-R II", "SKB"))).isTrue();
    }

    @Test
    void productsThatShareNeitherManufacturerNorTradeNameDoNotAgree() {
        assertThat(product.agreesWith(product(null, "SKB"))).isFalse();
        assertThat(product.agreesWith(product("Another", null))).isFalse();
        assertThat(product.agreesWith(product("Another", "SKB"))).isFalse();
        assertThat(product.agreesWith(new VaccineProduct("94", "MMRV", Optional.empty(), Optional.empty())))
                .isFalse();
    }

    @Test
    void whatOneOfTheTwoLeavesOpenIsNoDifference() {
        assertThat(product.agreesWith(product(null, null))).isTrue();
        assertThat(product(null, null).agreesWith(product)).isTrue();
        assertThat(product("M-M-R II", null).agreesWith(product(null, "SKB"))).isTrue();
    }

    private static VaccineProduct product(@Nullable String tradeName, @Nullable String mvx) {
        return new VaccineProduct("03", "MMR", Optional.ofNullable(tradeName), Optional.ofNullable(mvx));
    }
}
