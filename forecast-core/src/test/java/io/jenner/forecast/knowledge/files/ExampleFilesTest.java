package io.jenner.forecast.knowledge.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.InventedExample;
import io.jenner.forecast.knowledge.InventedSchedule;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.SeriesExample.DateKind;
import io.jenner.forecast.knowledge.SeriesExample.ExpectedDose;
import io.jenner.forecast.knowledge.SeriesExample.ExpectedForecast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleFilesTest {

    private Knowledge knowledge;
    private SeriesExample example;

    @BeforeEach
    void load(@TempDir Path directory) {
        Path folder = InventedSchedule.copyTo(directory.resolve("schedule"));
        InventedExample.addTo(folder);
        knowledge = KnowledgeLoader.load(folder);
        example = examples(knowledge).get(0);
    }

    @Test
    void personIsReadAsTheFileHasIt() {
        assertThat(example.title()).isEqualTo("Everything at once");
        assertThat(example.patient().birthDate()).isEqualTo("2012-02-29");
        assertThat(example.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(example.patient().countryOfBirth()).contains("Marshland");
        assertThat(example.patient().observations())
                .containsExactly(new Observation(
                        "003",
                        Optional.of(LocalDate.of(2025, 1, 1)),
                        Optional.of(LocalDate.of(2025, 2, 1)),
                        Presence.UNKNOWN));
        assertThat(example.asOf()).isEqualTo("2025-11-22");
        assertThat(example.place()).isEqualTo(new Place(InventedExample.FILE, 58));
    }

    @Test
    void dosesAreReadWithTheirProducts() {
        List<DoseAdministered> doses = example.patient().doses();

        assertThat(doses).extracting(DoseAdministered::cvx).containsExactly("901", "03", "902", "904");
        assertThat(doses.get(1).mvx()).contains("MHC");
        assertThat(doses.get(1).tradeName()).contains("Marsh & Hill");
        assertThat(doses.get(1).lotExpires()).contains(LocalDate.of(2025, 8, 31));
        assertThat(doses.get(1).volumeMl()).get().hasToString("0.5");
        assertThat(doses.get(1).poorCondition()).isTrue();
    }

    @Test
    void expectationsOfDosesAreRead() {
        assertThat(example.doses())
                .containsExactly(
                        new ExpectedDose(
                                Optional.of(EvaluationStatus.VALID),
                                1,
                                null,
                                List.of(),
                                EvaluationReason.AGE_GRACE_PERIOD,
                                line(66)),
                        new ExpectedDose(
                                Optional.of(EvaluationStatus.SUBSTANDARD),
                                null,
                                EvaluationReason.DOSE_CONDITION,
                                List.of(),
                                null,
                                line(67)),
                        new ExpectedDose(
                                Optional.of(EvaluationStatus.NOT_VALID),
                                null,
                                null,
                                List.of(EvaluationReason.TOO_SOON, EvaluationReason.VACCINE_CONFLICT),
                                null,
                                line(68)),
                        new ExpectedDose(Optional.empty(), null, null, List.of(), null, line(69)));
    }

    @Test
    void expectationOfTheForecastIsRead() {
        assertThat(example.forecast())
                .isEqualTo(new ExpectedForecast(
                        SeriesStatus.NOT_COMPLETE,
                        null,
                        2,
                        2,
                        Map.of(
                                DateKind.EARLIEST,
                                Optional.of(LocalDate.of(2025, 9, 7)),
                                DateKind.PAST_DUE,
                                Optional.empty()),
                        line(70)));
        assertThat(examples(knowledge).get(1).forecast().reason()).isEqualTo(ForecastReason.SERIES_COMPLETE);
    }

    @Test
    void examplesAreWrittenAsTheyWereRead(@TempDir Path directory) throws IOException {
        KnowledgeWriter.write(knowledge, directory);

        assertThat(Files.readString(directory.resolve("marsh-fever/marsh-fever-3-dose-series.yaml")))
                .endsWith("\n" + InventedExample.text());
    }

    private static Place line(int line) {
        return new Place(InventedExample.FILE, line);
    }

    private static List<SeriesExample> examples(Knowledge knowledge) {
        return knowledge.antigens().get(0).series().get(0).examples();
    }
}
