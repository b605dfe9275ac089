package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.VaccineContraindication;
import java.util.HashSet;
import java.util.Set;

/** Checks whether observations, vaccines and vaccine groups are used by anything. */
final class UseCheck {

    private final Knowledge knowledge;
    private final Findings findings;
    private final Set<String> observations = new HashSet<>();
    private final Set<String> vaccines = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    UseCheck(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.findings = findings;
    }

    void check() {
        knowledge.antigens().forEach(this::use);
        knowledge.conflicts().forEach(conflict -> {
            vaccines.add(conflict.previous());
            vaccines.add(conflict.current());
        });
        knowledge.observations().stream()
                .filter(observation -> !observations.contains(observation.code()))
                .forEach(observation -> findings.add(
                        ScheduleChecks.OBSERVATION_UNUSED,
                        observation.place(),
                        "observation \"" + observation.code() + "\" (" + observation.title()
                                + "), which nothing asks for",
                        "an indication, contraindication, immunity or interval that names it",
                        "use it, or remove it"));
        knowledge.vaccines().stream()
                .filter(vaccine -> !vaccines.contains(vaccine.cvx()))
                .forEach(vaccine -> findings.add(
                        ScheduleChecks.VACCINE_UNUSED,
                        vaccine.place(),
                        "vaccine \"" + vaccine.cvx() + "\" (" + vaccine.name()
                                + "), which no dose and no conflict names",
                        "a dose for which it counts or does not",
                        "name it where it counts"));
        knowledge.vaccineGroups().stream()
                .filter(group -> !groups.contains(group.name()))
                .forEach(group -> findings.add(
                        ScheduleChecks.GROUP_EMPTY,
                        group.place(),
                        "the vaccine group '" + group.name() + "' to which no series belongs",
                        "a series with 'vaccine-group: " + group.name() + "'",
                        "add the series, or remove the group"));
    }

    private void use(Antigen antigen) {
        observations.addAll(antigen.immunity().clinicalHistory());
        antigen.immunity().birthDates().forEach(birth -> observations.addAll(birth.exclusions()));
        antigen.contraindications().stream()
                .map(AntigenContraindication::observation)
                .forEach(observations::add);
        antigen.vaccineContraindications().stream()
                .map(VaccineContraindication::observation)
                .forEach(observations::add);
        antigen.series().forEach(this::use);
    }

    private void use(Series series) {
        groups.add(series.vaccineGroup());
        series.indications().forEach(indication -> observations.add(indication.observation()));
        series.doses().forEach(this::use);
    }

    private void use(SeriesDose dose) {
        dose.preferableVaccines().forEach(row -> vaccines.add(row.cvx()));
        dose.allowableVaccines().forEach(row -> vaccines.add(row.cvx()));
        vaccines.addAll(dose.inadvertentVaccines());
        dose.intervals().forEach(row -> {
            if (row.reference() instanceof FromObservation from) {
                observations.add(from.observation());
            } else if (row.reference() instanceof FromMostRecent from) {
                vaccines.addAll(from.cvxCodes());
            }
        });
        for (ConditionalSkip skip : dose.skips()) {
            skip.sets().forEach(set -> set.conditions().forEach(this::use));
        }
    }

    private void use(SkipCondition condition) {
        if (condition instanceof SkipCondition.DoseCount count) {
            vaccines.addAll(count.cvxCodes());
        }
    }
}
