package io.jenner.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import io.jenner.forecast.Finding;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.InvalidPatientException;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.rules.UsScheduleProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorTest {

    private static final long PEOPLE = Long.getLong("jenner.floor.people", 10_000);
    private static final long SEED = Long.getLong("jenner.floor.seed", 20_261_122);
    private static final ForecastOptions COUNT_ALL_DOSES = ForecastOptions.DEFAULT.countingDosesAfterAssessmentDate();

    private final Forecaster engine = Forecaster.usSchedule();
    private final Floor floor = Floor.usSchedule();

    @Test
    void givesThePopulationTheAnswersOfTheEngine() {
        Population population = Population.usSchedule();
        Optional<String> first = LongStream.range(0, PEOPLE)
                .parallel()
                .mapToObj(index -> population.person(SEED, index))
                .map(person -> differences(person.toString(), person.patient(), person.asOf(), ForecastOptions.DEFAULT))
                .flatMap(Optional::stream)
                .findFirst();
        assertThat(first).isEmpty();
    }

    @Test
    void givesTheCasesOfTheCdcTheAnswersOfTheEngine() throws IOException, UnreadableSuiteException {
        for (Path file : cdcFiles()) {
            Suite suite = SuiteReader.read(file);
            for (TestCase testCase : suite.cases()) {
                String name = file.getFileName() + " " + testCase.id();
                assertThat(differences(name, testCase.patient(), testCase.asOf(), COUNT_ALL_DOSES))
                        .isEmpty();
                assertThat(differences(name, testCase.patient(), testCase.asOf(), ForecastOptions.DEFAULT))
                        .isEmpty();
            }
        }
    }

    @Test
    void countsDosesAfterTheAssessmentDateWhereAsked() {
        Population population = Population.usSchedule();
        for (long index = 0; index < PEOPLE / 40; index++) {
            Individual person = population.person(SEED + 1, index);
            LocalDate halfWay = LocalDate.ofEpochDay(
                    (person.patient().birthDate().toEpochDay() + person.asOf().toEpochDay()) / 2);
            String who = person.origin() + " as of " + halfWay;
            assertThat(differences(who, person.patient(), halfWay, COUNT_ALL_DOSES))
                    .isEmpty();
        }
    }

    @Test
    void pointsOutAnObservationThatComesTwiceOnce() {
        Patient patient = Patient.born("1959-11-04")
                .observation(new Observation("251", Optional.empty(), Optional.empty(), Presence.UNKNOWN))
                .observation(new Observation("251", Optional.empty(), Optional.empty(), Presence.UNKNOWN))
                .build();
        LocalDate asOf = LocalDate.of(2025, 11, 4);
        assertThat(differences("somebody", patient, asOf, ForecastOptions.DEFAULT))
                .isEmpty();
        assertThat(floor.forecast(patient, asOf).findings())
                .extracting(Finding::subject)
                .containsExactly("observations[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U.S.", "usa", "United  States", "United States of America", "Canada", "U.S.S.R."})
    void readsCountriesAsTheEngineDoes(String country) {
        Patient patient = Patient.born("1979-12-31").countryOfBirth(country).build();
        assertThat(differences(country, patient, LocalDate.of(2025, 11, 4), ForecastOptions.DEFAULT))
                .isEmpty();
    }

    @Test
    void refusesSomebodyWhoIsNotBornYet() {
        Patient patient = Patient.born("2025-03-10").build();
        assertThatThrownBy(() -> floor.forecast(patient, LocalDate.of(2025, 3, 9)))
                .isInstanceOf(InvalidPatientException.class);
        assertThat(floor.forecast(patient, LocalDate.of(2025, 3, 10)).groups()).isNotEmpty();
    }

    @Test
    void refusesToExplain() {
        Patient patient = Patient.born("2025-03-10").build();
        ForecastOptions explained = ForecastOptions.DEFAULT.withExplanations();
        assertThatThrownBy(() -> floor.forecast(patient, LocalDate.of(2025, 3, 10), explained))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ask the engine");
    }

    @Test
    void refusesAScheduleWithGuidance() {
        Knowledge knowledge = UsScheduleProvider.embeddedKnowledge();
        Knowledge withGuidance = withGuidance(knowledge);
        assertThat(Floor.of(knowledge, engine.stamp()).stamp()).isEqualTo(engine.stamp());
        assertThatThrownBy(() -> Floor.of(withGuidance, engine.stamp()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found guidance for");
    }

    /** Returns where the two answers first differ; empty if they are the same. */
    private Optional<String> differences(String who, Patient patient, LocalDate asOf, ForecastOptions options) {
        List<Difference> differences =
                Difference.between(engine.forecast(patient, asOf, options), floor.forecast(patient, asOf, options));
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(who + ": " + differences.size() + " differences, the first: " + differences.get(0));
    }

    private static List<Path> cdcFiles() throws IOException {
        String folder = System.getProperty("jenner.cdc.dir", "");
        assumeTrue(!folder.isEmpty(), "jenner.cdc.dir is not set");
        try (Stream<Path> files = Files.list(Path.of(folder, "cases"))) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases;
        }
    }

    private static Knowledge withGuidance(Knowledge knowledge) {
        return new Knowledge(
                knowledge.release(),
                knowledge.vaccines(),
                knowledge.vaccineGroups(),
                knowledge.conflicts(),
                knowledge.observations(),
                knowledge.sharedDecisions(),
                knowledge.antigens().stream()
                        .map(antigen -> antigen.withSeries(antigen.series().stream()
                                .map(FloorTest::withGuidance)
                                .toList()))
                        .toList());
    }

    private static Series withGuidance(Series series) {
        return new Series(
                series.name(),
                series.antigen(),
                series.vaccineGroup(),
                series.type(),
                series.requiredGenders(),
                series.equivalentSeriesGroups(),
                series.selection(),
                series.indications(),
                series.doses(),
                List.of("Ask before the first dose."),
                series.place());
    }
}
