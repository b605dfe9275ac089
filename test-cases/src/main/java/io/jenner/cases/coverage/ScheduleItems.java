package io.jenner.cases.coverage;

import io.jenner.cases.coverage.ScheduleItem.Key;
import io.jenner.forecast.explain.ScheduleLine;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists what cases can reach in a schedule; not for use by several threads. */
final class ScheduleItems {

    /** The part of a dose that is its season. */
    static final String SEASON = "season";
    /** The part of a series that is its being chosen. */
    static final String CHOICE = "choice";

    private final Set<ScheduleItem> items = new LinkedHashSet<>();

    private ScheduleItems() {}

    /** Returns all items in the order of the schedule. */
    static List<ScheduleItem> of(Knowledge knowledge) {
        ScheduleItems items = new ScheduleItems();
        knowledge.antigens().forEach(items::antigen);
        knowledge.conflicts().forEach(row -> items.add(LineKind.CONFLICT, "", row.place(), ""));
        return new ArrayList<>(items.items);
    }

    /** Names the part of a dose or antigen that a code stands for. */
    static String code(String code) {
        return '"' + code + '"';
    }

    private void antigen(Antigen antigen) {
        String name = antigen.name();
        antigen.immunity().clinicalHistory().forEach(code -> add(LineKind.IMMUNITY, name, antigen.place(), code(code)));
        antigen.immunity().birthDates().forEach(row -> add(LineKind.IMMUNITY, name, row.place(), ""));
        antigen.contraindications().forEach(row -> add(LineKind.ANTIGEN_CONTRAINDICATION, name, row.place(), ""));
        antigen.vaccineContraindications()
                .forEach(row -> add(LineKind.VACCINE_CONTRAINDICATION, name, row.place(), ""));
        antigen.series().forEach(this::series);
    }

    private void series(Series series) {
        String name = series.antigen();
        add(LineKind.SERIES, name, series.place(), CHOICE);
        series.indications().forEach(row -> add(LineKind.INDICATION, name, row.place(), ""));
        series.doses().forEach(dose -> dose(name, dose));
    }

    private void dose(String name, SeriesDose dose) {
        dose.ages().forEach(row -> add(LineKind.AGE_ROW, name, row.place(), ""));
        dose.intervals().forEach(row -> add(LineKind.PREFERABLE_INTERVAL, name, row.place(), ""));
        dose.allowableIntervals().forEach(row -> add(LineKind.ALLOWABLE_INTERVAL, name, row.place(), ""));
        dose.preferableVaccines().forEach(row -> add(LineKind.PREFERABLE_VACCINE, name, row.place(), ""));
        dose.allowableVaccines().forEach(row -> add(LineKind.ALLOWABLE_VACCINE, name, row.place(), ""));
        dose.inadvertentVaccines().forEach(cvx -> add(LineKind.INADVERTENT_VACCINE, name, dose.place(), code(cvx)));
        if (dose.season() != null) {
            add(LineKind.SEASON, name, dose.place(), SEASON);
        }
        dose.skips().forEach(skip -> skip(name, skip));
    }

    private void skip(String name, ConditionalSkip skip) {
        for (SkipSet set : skip.sets()) {
            set.conditions().forEach(condition -> add(LineKind.SKIP_CONDITION, name, condition.place(), ""));
        }
    }

    private void add(LineKind kind, String antigen, Place place, String part) {
        items.add(new ScheduleItem(kind, antigen, new Key(new ScheduleLine(place.file(), place.line()), part)));
    }
}
