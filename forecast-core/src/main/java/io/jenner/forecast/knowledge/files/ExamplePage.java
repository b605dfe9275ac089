package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.CaseWords;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.SeriesExample.DateKind;
import io.jenner.forecast.knowledge.SeriesExample.ExpectedDose;
import io.jenner.forecast.knowledge.SeriesExample.ExpectedForecast;
import io.jenner.forecast.knowledge.yaml.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the examples at the end of a series file. */
final class ExamplePage {

    private final Page page;

    ExamplePage(Page page) {
        this.page = page;
    }

    void examples(List<SeriesExample> examples) {
        if (!examples.isEmpty()) {
            page.line(0, "examples:");
            examples.forEach(this::example);
        }
    }

    private void example(SeriesExample example) {
        Patient patient = example.patient();
        page.line(1, "- title: " + Row.text(example.title()))
                .pair(2, "born", patient.birthDate().toString());
        if (patient.sex() != Sex.UNKNOWN) {
            page.pair(2, "sex", Names.word(patient.sex()));
        }
        patient.countryOfBirth().ifPresent(country -> page.pair(2, "country-of-birth", Row.text(country)));
        page.pair(2, "as-of", example.asOf().toString())
                .rows(2, "observations", patient.observations(), ExamplePage::observation, this::title)
                .rows(2, "doses", positions(patient), at -> dose(example, at), at -> vaccine(patient, at))
                .pair(2, "forecast", forecast(example.forecast()).toString());
    }

    private static List<Integer> positions(Patient patient) {
        return IntStream.range(0, patient.doses().size()).boxed().toList();
    }

    private static Row observation(Observation observation) {
        Row row = new Row()
                .code("code", observation.code())
                .date("date", observation.date().orElse(null))
                .date("until", observation.until().orElse(null));
        return observation.presence() == Presence.PRESENT ? row : row.word("presence", observation.presence());
    }

    private String title(Observation observation) {
        return page.titles().observation(observation.code());
    }

    private String vaccine(Patient patient, int at) {
        return page.titles().vaccine(patient.doses().get(at).cvx());
    }

    private static Row dose(SeriesExample example, int at) {
        DoseAdministered dose = example.patient().doses().get(at);
        ExpectedDose expected = example.doses().get(at);
        Row row = new Row()
                .date("date", dose.date())
                .code("cvx", dose.cvx())
                .text("mvx", dose.mvx().orElse(null))
                .text("trade-name", dose.tradeName().orElse(null))
                .decimal("volume", dose.volumeMl().orElse(null))
                .date("lot-expires", dose.lotExpires().orElse(null))
                .text("condition", dose.poorCondition() ? ExampleDoseRows.POOR : null)
                .text("verdict", expected.verdict().map(CaseWords::of).orElse(ExampleDoseRows.NOT_EVALUATED))
                .number("target-dose", expected.targetDose())
                .text("reason", word(expected.reason()));
        if (!expected.reasons().isEmpty()) {
            row.raw(
                    "reasons",
                    Row.texts(expected.reasons().stream().map(CaseWords::of).toList()));
        }
        return row.text("remark", word(expected.remark()));
    }

    @Nullable
    private static String word(@Nullable EvaluationReason reason) {
        return reason == null ? null : CaseWords.of(reason);
    }

    private static Row forecast(ExpectedForecast forecast) {
        ForecastReason reason = forecast.reason();
        Row row = new Row()
                .text("status", CaseWords.of(forecast.status()))
                .text("reason", reason == null ? null : CaseWords.of(reason))
                .number("dose", forecast.dose())
                .number("target-dose", forecast.targetDose());
        for (DateKind kind : DateKind.values()) {
            Optional<LocalDate> date = forecast.dates().get(kind);
            if (date != null) {
                row.raw(kind.key(), date.map(LocalDate::toString).orElse(ExampleRows.NO_DATE));
            }
        }
        return row;
    }
}
