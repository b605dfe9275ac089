package io.jenner.cli;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineGroupNames;
import io.jenner.forecast.knowledge.yaml.Names;
import java.time.LocalDate;
import java.util.List;

/** Finds the vaccine group that an argument names. */
final class GroupArgument {

    private GroupArgument() {}

    /** Returns the names as the schedule of a forecaster writes them. */
    static List<String> all(String option, List<String> names, Forecaster forecaster) {
        Forecast answer = forecaster.forecast(Patient.born(LocalDate.EPOCH).build(), LocalDate.EPOCH);
        return names.stream().map(name -> of(option, name, answer)).distinct().toList();
    }

    /** Returns the name as an answer writes it. */
    static String of(String option, String name, Forecast answer) {
        return of(
                option,
                name,
                answer.groups().stream()
                        .map(VaccineGroupForecasts::vaccineGroup)
                        .toList());
    }

    /**
     * Returns the name as the schedule writes it.
     *
     * @param name the name in any case
     * @param known the names of the schedule
     * @throws UnreadableInputException if it is none of them
     */
    static String of(String option, String name, List<String> known) {
        String nearest = Names.nearest(name, known);
        return VaccineGroupNames.of(known)
                .find(name)
                .orElseThrow(() -> new UnreadableInputException(option + ": found the vaccine group '" + name
                        + "', expected one of " + String.join(", ", known)
                        + ". Remedy: " + (nearest == null ? "correct the name" : "write " + nearest) + "."));
    }
}
