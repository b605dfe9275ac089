package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples show what their names promise. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "infant-on-time",
                "kindergartner",
                "adolescent",
                "contraindication",
                "adult",
                "adolescent-catch-up",
                "infant-mixed-rotavirus"
            })
    void everyExampleIsAnsweredWithoutFindings(String name) throws IOException {
        assertThat(answer(name).findings()).isEmpty();
    }

    @Test
    void infantOnTimeNeedsNothingNow() throws IOException {
        assertThat(groups(answer("infant-on-time"), DueStatus.OVERDUE, DueStatus.DUE_NOW))
                .isEmpty();
    }

    @Test
    void kindergartnerIsBehindOnMmrAndDtap() throws IOException {
        assertThat(groups(answer("kindergartner"), DueStatus.OVERDUE, DueStatus.DUE_NOW))
                .contains("MMR", "DTaP/Tdap/Td");
    }

    @Test
    void adolescentIsDueHpvAndMeningococcal() throws IOException {
        assertThat(groups(answer("adolescent"), DueStatus.OVERDUE, DueStatus.DUE_NOW))
                .containsExactlyInAnyOrder("HPV", "Meningococcal");
    }

    @Test
    void immunocompromisedChildMustNotGetLiveVaccines() throws IOException {
        Forecast answer = answer("contraindication");

        assertThat(List.of("MMR", "Varicella"))
                .allSatisfy(group -> assertThat(answer.group(group).forecasts())
                        .extracting(VaccineGroupForecast::status)
                        .containsExactly(SeriesStatus.CONTRAINDICATED));
    }

    @Test
    void adultIsDueTetanusAndPneumococcal() throws IOException {
        assertThat(groups(answer("adult"), DueStatus.OVERDUE, DueStatus.DUE_NOW))
                .contains("DTaP/Tdap/Td", "Pneumococcal");
    }

    private static Forecast answer(String name) throws IOException {
        Request file = JennerJson.DEFAULT.readRequest(Files.readString(EXAMPLES.resolve(name + ".json")));
        return Forecaster.usSchedule().forecast(file.patient(), file.asOf().orElseThrow());
    }

    private static List<String> groups(Forecast answer, DueStatus... dueStatuses) {
        return answer.in(dueStatuses).stream()
                .map(VaccineGroupForecast::vaccineGroup)
                .toList();
    }
}
