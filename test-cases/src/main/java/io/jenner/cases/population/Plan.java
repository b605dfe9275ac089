package io.jenner.cases.population;

import io.jenner.forecast.Observation;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws which series a person follows, and the doses they set out to get. */
final class Plan {

    /** Share of people who follow a series that nobody is advised to, such as one for travellers. */
    private static final double UNCALLED = 0.02;

    private static final double AT_RISK = 0.7;
    private static final double DEFAULT_SERIES = 0.75;

    private final Outline outline;
    private final Lifetime life;
    private final Sex sex;
    private final List<Observation> observations;
    private final Habits habits;
    private final Dice dice;

    Plan(Outline outline, Lifetime life, Sex sex, List<Observation> observations, Habits habits, Dice dice) {
        this.outline = outline;
        this.life = life;
        this.sex = sex;
        this.observations = observations;
        this.habits = habits;
        this.dice = dice;
    }

    /** Returns the planned doses of all groups by date, up to the assessment date. */
    List<PlannedDose> draw() {
        List<PlannedDose> doses = new ArrayList<>();
        for (VaccineGroup group : outline.groups()) {
            choose(outline.seriesOf(group))
                    .forEach(series -> doses.addAll(new Course(series, life, observations, habits, dice).draw()));
        }
        doses.sort(Comparator.comparing(PlannedDose::date));
        return doses;
    }

    private List<Series> choose(List<Series> series) {
        List<Series> called = series.stream().filter(this::isIndicated).toList();
        List<Series> standard = series.stream()
                .filter(candidate -> candidate.type() == SeriesType.STANDARD)
                .filter(candidate -> candidate.requiredGenders().isEmpty()
                        || candidate.requiredGenders().contains(sex))
                .filter(candidate -> !habits.complete() || isOfTheAge(candidate))
                .toList();
        if (!called.isEmpty() && dice.chance(habits.follows() * AT_RISK)) {
            return List.of(dice.pick(called));
        }
        if (!standard.isEmpty() && dice.chance(habits.follows())) {
            List<Series> defaults = standard.stream()
                    .filter(candidate -> candidate.selection().defaultSeries())
                    .toList();
            return List.of(dice.pick(!defaults.isEmpty() && dice.chance(DEFAULT_SERIES) ? defaults : standard));
        }
        return !series.isEmpty() && dice.chance(UNCALLED) ? List.of(dice.pick(series)) : List.of();
    }

    /** Whether the first dose could be given by the assessment date. */
    private boolean isOfTheAge(Series series) {
        return series.doses().get(0).ages().stream()
                .noneMatch(row -> life.at(row.minimum()).isAfter(life.asOf()));
    }

    private boolean isIndicated(Series series) {
        return series.indications().stream()
                .anyMatch(indication -> observations.stream()
                        .anyMatch(observation -> observation.code().equals(indication.observation())));
    }
}
