package io.jenner.cases.run;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of an answer that concerns one vaccine group. */
final class GroupAnswer {

    private final Forecast forecast;
    private final String vaccineGroup;
    private final List<VaccineGroupForecast> forecasts;
    private final Set<String> antigens;

    GroupAnswer(Forecast forecast, String vaccineGroup) {
        this.forecast = forecast;
        this.vaccineGroup = vaccineGroup;
        this.forecasts = forecast.group(vaccineGroup).forecasts();
        this.antigens = bestSeries().map(SeriesForecast::antigen).collect(Collectors.toSet());
    }

    /** Returns the forecasts of the group: none, one or two. */
    List<VaccineGroupForecast> forecasts() {
        return forecasts;
    }

    String vaccineGroup() {
        return vaccineGroup;
    }

    /** Returns the antigens that the forecasts of the group are about. */
    Set<String> antigens() {
        return antigens;
    }

    /** Returns the codes of the findings of the whole answer. */
    List<Finding.Code> findings() {
        return forecast.findings().stream().map(Finding::code).toList();
    }

    /** Returns every dose of the patient, in the patient's order. */
    List<EvaluatedDose> doses() {
        return forecast.doses();
    }

    /** Returns the series that the forecasts of the group are made of. */
    Stream<SeriesForecast> bestSeries() {
        return forecasts.stream().flatMap(found -> found.series().stream());
    }

    /**
     * Returns whether a dose holds no antigen of the group.
     *
     * <p>A dose of an unknown vaccine is not foreign: nothing is known of its antigens.
     */
    boolean isForeign(EvaluatedDose dose) {
        return dose.name().isPresent() && !dose.vaccineGroups().contains(vaccineGroup);
    }

    /** Returns what the series of the group's antigens say of a dose. */
    List<DoseEvaluation> evaluations(EvaluatedDose dose) {
        return dose.evaluations().stream()
                .filter(evaluation -> antigens.contains(evaluation.antigen()))
                .toList();
    }

    /** Returns whether an evaluation is that of a best series of the group. */
    boolean isOfBestSeries(DoseEvaluation evaluation) {
        return bestSeries()
                .anyMatch(best -> best.antigen().equals(evaluation.antigen())
                        && best.series().equals(evaluation.series()));
    }
}
