package io.jenner.json;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineGroupForecasts;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the schedule of a forecaster knows; asked anew each time, as the schedule may be exchanged.
 *
 * @param forecaster the forecaster
 */
record ScheduleOf(Forecaster forecaster) {

    /** Returns its vaccines; empty if the forecaster has no schedule of its own. */
    Optional<VaccineCatalog> vaccines() {
        try {
            return Optional.of(forecaster.vaccines());
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Returns the names of its vaccine groups: every answer names all. */
    Set<String> vaccineGroups() {
        Patient anybody = Patient.born(LocalDate.EPOCH).build();
        return forecaster.forecast(anybody, LocalDate.EPOCH).groups().stream()
                .map(VaccineGroupForecasts::vaccineGroup)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
