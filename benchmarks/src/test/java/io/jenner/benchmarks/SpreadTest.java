package io.jenner.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void percentilesAreValuesByNearestRank() {
        double[] hundred = IntStream.rangeClosed(1, 100)
                .map(value -> 101 - value)
                .asDoubleStream()
                .toArray();

        assertThat(Spread.of(hundred)).isEqualTo(new Spread(1, 50, 95, 100));
    }

    @Test
    void spreadOfFewValuesTakesThemAsTheyAre() {
        assertThat(Spread.of(4)).isEqualTo(new Spread(4, 4, 4, 4));
        assertThat(Spread.of(3, 1, 2)).isEqualTo(new Spread(1, 2, 3, 3));
    }

    @Test
    void tableIsMarkdownWithAlignedColumns() {
        assertThat(new Table("Form", "us").row("A", 1234.4).row("LONGER", 0.5)).hasToString("""
                        | Form   | us    |
                        |---|---|
                        | A      | 1,234 |
                        | LONGER | 0.500 |
                        """);
    }
}
