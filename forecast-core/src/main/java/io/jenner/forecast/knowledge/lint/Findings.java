package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the lint finds. */
final class Findings {

    private final Spots spots;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Spots spots) {
        this.spots = spots;
    }

    void add(ScheduleChecks check, Place place, String found, String expected, String remedy) {
        add(check.check(), spots.of(place), found, expected, remedy);
    }

    void add(ScheduleChecks check, Place place, String key, String found, String expected, String remedy) {
        add(check.check(), spots.of(place, key), found, expected, remedy);
    }

    private void add(Check check, Spot spot, String found, String expected, String remedy) {
        problems.add(new Problem(
                check.severity(), spot.file(), spot.line(), spot.column(), found, expected, remedy, check.code()));
    }

    List<Problem> problems() {
        return problems;
    }
}
