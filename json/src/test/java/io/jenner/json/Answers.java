package io.jenner.json;

import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Patients and answers to try the contract with. */
final class Answers {

    static final Forecaster FORECASTER = Forecaster.usSchedule();

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Population POPULATION = Population.usSchedule();

    private Answers() {}

    /** Returns the texts of the example patients. */
    static List<String> exampleTexts() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Answers::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Request> examples() {
        return exampleTexts().stream().map(JennerJson.DEFAULT::readRequest).toList();
    }

    /** Returns made-up people. */
    static List<Request> people(int count) {
        return LongStream.range(0, count).mapToObj(Answers::person).toList();
    }

    static Request person(long index) {
        Individual person = POPULATION.person(23, index);
        return Request.of(person.patient(), person.asOf()).withId("p" + index);
    }

    static Forecast answer(Request request) {
        return answer(request, ForecastOptions.DEFAULT);
    }

    static Forecast answer(Request request, ForecastOptions options) {
        return FORECASTER.forecast(request.patient(), request.asOf().orElseThrow(), options);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
