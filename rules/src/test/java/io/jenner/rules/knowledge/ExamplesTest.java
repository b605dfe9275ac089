package io.jenner.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.replay.ExampleReplay;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples in the series files, replayed with the embedded schedule. */
class ExamplesTest {

    private static final Knowledge KNOWLEDGE = EmbeddedKnowledge.fromFiles().knowledge();
    private static final Forecaster FORECASTER = Forecaster.usSchedule();

    @Test
    void everySeriesFileHasAnExample() {
        assertThat(ExampleReplay.missing(KNOWLEDGE)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return KNOWLEDGE.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .flatMap(series -> series.examples().stream().map(example -> test(series, example)));
    }

    private static DynamicTest test(Series series, SeriesExample example) {
        return DynamicTest.dynamicTest(
                series.name() + ": " + example.title(),
                () -> assertThat(ExampleReplay.replay(FORECASTER, series, example))
                        .isEmpty());
    }
}
