package io.jenner.forecast.engine;

import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.VaccineContraindication;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The remarks for clinicians that go with a series (FORECASTGUIDANCE-1). */
final class Guidance {

    private Guidance() {}

    /** Those of the series where it forecasts a dose, and those of matched indications and contraindications. */
    static List<String> of(PatientSeries series, Schedule schedule) {
        Person person = series.person();
        AntigenPlan antigen = schedule.antigen(series.plan().antigen());
        if (!antigen.hasGuidance()) {
            return List.of();
        }
        List<String> guidance = new ArrayList<>();
        if (series.result().open() != null) {
            guidance.addAll(series.plan().series().guidance());
        }
        for (Indication indication : series.plan().series().indications()) {
            add(guidance, indication.guidance(), person.has(indication.observation()));
        }
        for (AntigenContraindication row : antigen.antigen().contraindications()) {
            add(guidance, row.guidance(), person.has(row.observation()));
        }
        for (VaccineContraindication row : antigen.antigen().vaccineContraindications()) {
            add(guidance, row.guidance(), person.has(row.observation()));
        }
        return guidance.stream().distinct().toList();
    }

    private static void add(List<String> guidance, @Nullable String remark, boolean matched) {
        Stream.ofNullable(remark).filter(text -> matched).forEach(guidance::add);
    }
}
