package io.jenner.cases.population;

import io.jenner.forecast.Observation;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SkipCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws how a person gets through one series: each dose about when it is recommended, with human noise. */
final class Course {

    private static final double AT_BOUNDARY = 0.15;
    private static final double SKIPS_AFTER_COUNT = 0.6;
    private static final double GOES_ON = 0.75;
    private static final int MOST_REPEATS = 8;

    private final Series series;
    private final Lifetime life;
    private final List<Observation> observations;
    private final Habits habits;
    private final Dice dice;
    private final List<PlannedDose> doses = new ArrayList<>();
    private final Map<Integer, LocalDate> dates = new HashMap<>();
    private LocalDate previous;
    private boolean over;

    Course(Series series, Lifetime life, List<Observation> observations, Habits habits, Dice dice) {
        this.series = series;
        this.life = life;
        this.observations = observations;
        this.habits = habits;
        this.dice = dice;
        this.previous = dice.chance(habits.startsLate()) ? life.anyDay(dice) : life.birth();
    }

    List<PlannedDose> draw() {
        for (SeriesDose dose : series.doses()) {
            if (dose.season() == null && !over) {
                int repeats = dose.recurring() ? MOST_REPEATS : 1;
                while (repeats-- > 0 && plan(dose) && dice.chance(GOES_ON)) {}
            }
        }
        doses.addAll(new SeasonalCourse(series, life, habits, dice).draw());
        return doses;
    }

    /** Plans the dose; returns whether it comes to pass. After one that does not by the assessment date, none does. */
    private boolean plan(SeriesDose dose) {
        LocalDate due = day(dose, AgeRow::earliestRecommended, Interval::earliestRecommended);
        LocalDate earliest = day(dose, AgeRow::minimum, Interval::minimum);
        LocalDate date = later(due, earliest).plusDays(dice.delay(habits.delay()));
        if (dice.chance(AT_BOUNDARY)) {
            date = boundary(dose, earliest);
        }
        if (isSkipped(dose, date)) {
            return false;
        }
        if (!date.isBefore(habits.gapStart()) && date.isBefore(habits.gapEnd())) {
            date = habits.gapEnd().plusDays(dice.delay(20));
        }
        over = date.isAfter(life.asOf());
        if (over || date.isBefore(life.birth())) {
            return false;
        }
        previous = date;
        dates.put(dose.number(), date);
        if (!date.isBefore(habits.recordsStart()) && !dice.chance(habits.misses())) {
            doses.add(new PlannedDose(date, series, dose));
        }
        return true;
    }

    /** A day about the absolute minimum, the minimum or the maximum, where verdicts change. */
    private LocalDate boundary(SeriesDose dose, LocalDate earliest) {
        LocalDate boundary = switch (dice.weighted(0.5, 0.3, 0.2)) {
            case 0 -> day(dose, AgeRow::absoluteMinimum, Interval::absoluteMinimum);
            case 1 -> earliest;
            default -> maximum(dose, earliest);
        };
        return boundary.plusDays(dice.between(-2, 1));
    }

    private LocalDate maximum(SeriesDose dose, LocalDate otherwise) {
        AgeRow row = ages(dose);
        return row == null || row.maximum() == null ? otherwise : life.at(row.maximum());
    }

    /** The day from which age and intervals allow, and not before the previous dose. */
    private LocalDate day(
            SeriesDose dose,
            Function<AgeRow, @Nullable Offset> ageOf,
            Function<Interval, @Nullable Offset> intervalOf) {
        AgeRow row = ages(dose);
        LocalDate day = row == null ? life.birth() : life.at(ageOf.apply(row));
        for (Interval interval : dose.intervals()) {
            Offset offset = intervalOf.apply(interval);
            LocalDate from = reference(interval);
            if (interval.until() == null && offset != null && from != null) {
                day = later(day, offset.after(from));
            }
        }
        return later(day, previous);
    }

    /** The row that holds today; older rows are for doses of their time. */
    private static @Nullable AgeRow ages(SeriesDose dose) {
        return dose.ages().stream()
                .filter(row -> row.until() == null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate reference(Interval interval) {
        if (interval.reference() instanceof FromTargetDose from) {
            return dates.get(from.doseNumber());
        }
        if (interval.reference() instanceof FromObservation from) {
            return observations.stream()
                    .filter(observation -> observation.code().equals(from.observation()))
                    .flatMap(observation -> observation.date().stream())
                    .findFirst()
                    .orElse(null);
        }
        return dates.isEmpty() ? null : previous;
    }

    /** An age that makes the dose needless is heeded; counts and other series are left to chance. */
    private boolean isSkipped(SeriesDose dose, LocalDate date) {
        for (ConditionalSkip skip : dose.skips()) {
            for (ConditionalSkip.SkipSet set : skip.sets()) {
                for (SkipCondition condition : set.conditions()) {
                    if (condition instanceof SkipCondition.Age age
                            && !date.isBefore(life.at(age.begin()))
                            && (age.end() == null || date.isBefore(life.at(age.end())))) {
                        return true;
                    }
                }
            }
        }
        return !dates.isEmpty() && !dose.skips().isEmpty() && dice.chance(SKIPS_AFTER_COUNT);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
