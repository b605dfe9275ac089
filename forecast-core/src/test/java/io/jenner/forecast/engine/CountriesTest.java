package io.jenner.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void spellingsOfOneCountryAreTheSame() {
        assertThat(new String[] {"US", "u.s.", "USA", "U.S.A.", " United States ", "United States of America"})
                .allMatch(spelling -> Countries.isSame("U.S.", spelling));
    }

    @Test
    void otherCountriesDiffer() {
        assertThat(new String[] {"Mexico", "U.K.", "", "UNITED"})
                .noneMatch(country -> Countries.isSame("U.S.", country));
    }
}
