package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
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
}
