package io.jenner.cli.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture in the guide to the answer shows the dates that the newborn of the examples gets. */
class PictureOfTheDatesTest {

    private static final Path PICTURE = Path.of("..", "docs/images/answer-dates.svg");
    private static final LocalDate LAST_DAY_SHOWN = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @ValueSource(strings = {"DTaP/Tdap/Td", "Rotavirus"})
    void everyDateOfTheForecastStandsInThePicture(String vaccineGroup) throws IOException {
        String picture = Files.readString(PICTURE);
        Patient newborn = Patient.born("2025-11-01").dose("2025-11-01", "08").build();
        ForecastDates dates = Forecaster.usSchedule()
                .forecast(newborn, LocalDate.of(2025, 11, 22))
                .group(vaccineGroup)
                .forecasts()
                .get(0)
                .dates();

        assertThat(picture).contains(">" + vaccineGroup + "<");
        assertThat(Stream.of(dates.earliest(), dates.recommended(), dates.pastDue(), dates.latest())
                        .flatMap(Optional::stream)
                        .filter(date -> !date.isAfter(LAST_DAY_SHOWN)))
                .hasSize(3)
                .allSatisfy(date -> assertThat(picture).contains(">" + date + "<"));
    }
}
