package io.jenner.cli.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Overlay;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.files.Overlaid;
import io.jenner.forecast.knowledge.files.OverlayLoader;
import io.jenner.forecast.knowledge.replay.ExampleReplay;
import io.jenner.rules.UsScheduleProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The overlays among the examples do what their manifests say. */
class ExampleOverlaysTest {

    private static final Forecaster US = Forecaster.usSchedule();

    @TestFactory
    Stream<DynamicTest> overlayIsSoundAndItsExamplesHold() throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(Overlays.EXAMPLES)) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        assertThat(folders).hasSizeGreaterThanOrEqualTo(3);
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> {
                    Overlay overlay = Overlay.in(folder);
                    Overlaid overlaid = OverlayLoader.load(overlay, UsScheduleProvider.embeddedKnowledge());

                    assertThat(overlaid.warnings()).isEmpty();
                    assertThat(overlaid.manifest().name()).isEqualTo(String.valueOf(folder.getFileName()));
                    assertThat(ExampleReplay.replay(US.with(overlay), overlaid.knowledge()))
                            .isEmpty();
                }));
    }

    @Test
    void countyAsksForTheSecondDoseEarlierFromItsFirstDayOn() {
        Forecaster county = US.with(Overlays.example("harbor-county"));
        Patient child = Patient.born("2025-06-30").dose("2026-07-02", "21").build();

        assertThat(recommended(county, child, "2026-08-31")).isEqualTo(recommended(US, child, "2026-08-31"));
        assertThat(recommended(county, child, "2026-09-01")).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void clinicNeverOffersItsMissingProductAndCountsDosesOfIt() {
        Forecaster clinic = US.with(Overlays.example("hillside-clinic"));
        Patient child = Patient.born("2020-02-10").dose("2021-02-15", "94").build();
        LocalDate asOf = LocalDate.of(2025, 6, 1);

        Forecast national = US.forecast(child, asOf);
        Forecast local = clinic.forecast(child, asOf);

        assertThat(products(national)).contains("94");
        assertThat(products(local)).doesNotContain("94").contains("03", "21");
        assertThat(local.doses()).isEqualTo(national.doses());
    }

    @Test
    void seriesThatNobodyRecommendsAnyMoreIsNoFault() throws KnowledgeException {
        Overlay all = Overlays.of("not-offered:\n  - {cvx: \"37\", why: Never in stock}\n", java.util.Map.of());
        Patient traveller = Patient.born("1990-02-10").build();

        assertThat(US.with(all).forecast(traveller, LocalDate.of(2025, 6, 1)).groups())
                .hasSameSizeAs(US.forecast(traveller, LocalDate.of(2025, 6, 1)).groups());
    }

    private static LocalDate recommended(Forecaster forecaster, Patient child, String asOf) {
        return forecaster.forecast(child, LocalDate.parse(asOf)).group("Varicella").forecasts().stream()
                .map(VaccineGroupForecast::dates)
                .flatMap(dates -> dates.recommended().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<String> products(Forecast forecast) {
        return forecast.groups().stream()
                .flatMap(group -> group.forecasts().stream())
                .map(VaccineGroupForecast::candidateVaccines)
                .flatMap(List::stream)
                .map(VaccineProduct::cvx)
                .distinct()
                .toList();
    }
}
