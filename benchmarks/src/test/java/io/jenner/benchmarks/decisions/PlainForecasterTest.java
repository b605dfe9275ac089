package io.jenner.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Decisions in plain Java lead to the same whole answers as the rules. */
class PlainForecasterTest {

    private static final long SEED = 20_261_122L;
    private static final Population POPULATION = Population.usSchedule();
    private static final Forecaster RULES = Forecaster.usSchedule();
    private static final Forecaster PLAIN = PlainForecaster.usSchedule();

    @Test
    void answersAreEqualFromRememberedOutcomes() {
        assertThat(answeredOtherwise(20_000, ForecastOptions.DEFAULT)).isEmpty();
    }

    @Test
    void answersAreEqualFromOutcomesConcludedAnew() {
        assertThat(answeredOtherwise(500, ForecastOptions.DEFAULT.firingRules()))
                .isEmpty();
    }

    @Test
    void theAnswersSayThatTheyRestOnTheSameSchedule() {
        assertThat(PLAIN.stamp()).isEqualTo(RULES.stamp());
    }

    private static List<Individual> answeredOtherwise(int people, ForecastOptions options) {
        return LongStream.range(0, people)
                .parallel()
                .mapToObj(index -> POPULATION.person(SEED, index))
                .filter(person -> !answer(RULES, person, options).equals(answer(PLAIN, person, options)))
                .toList();
    }

    private static Forecast answer(Forecaster forecaster, Individual person, ForecastOptions options) {
        return forecaster.forecast(person.patient(), person.asOf(), options);
    }
}
