package io.jenner.cases.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.OwnSuites;
import org.junit.jupiter.api.Test;

class EmbeddedSuitesTest {

    @Test
    void packedSuitesAreThoseOfTheFolder() {
        assertThat(EmbeddedSuites.read()).isEqualTo(OwnSuites.read());
    }
}
