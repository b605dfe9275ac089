package io.jenner.cases.population;

import java.time.LocalDate;

/**
 * How faithfully a person follows the schedule, and how much of it was written down.
 *
 * @param complete whether of the standard series only those of the age are followed
 * @param follows share of vaccine groups that are followed at all
 * @param startsLate share of series that are begun on any day of the life
 * @param misses share of doses that are missed
 * @param delay mean delay of a dose in days
 * @param gapStart first day of a time without vaccinations
 * @param gapEnd day after that time
 * @param recordsStart day before which nothing was written down
 */
record Habits(
        boolean complete,
        double follows,
        double startsLate,
        double misses,
        int delay,
        LocalDate gapStart,
        LocalDate gapEnd,
        LocalDate recordsStart) {

    private static final double LATE_START = 0.12;
    private static final int DAYS_A_YEAR = 365;

    static Habits draw(Mix mix, Lifetime life, Dice dice) {
        LocalDate never = life.birth();
        Mix.HabitShares shares = mix.habits();
        LocalDate recordsStart =
                life.days() > 10 * DAYS_A_YEAR && dice.chance(shares.recordsLost()) ? life.anyDay(dice) : never;
        return switch (dice.weighted(
                shares.complete(),
                shares.prompt(),
                shares.late(),
                shares.patchy(),
                shares.away(),
                shares.unvaccinated())) {
            case 0 -> new Habits(true, 1, 0, 0, 5, never, never, recordsStart);
            case 1 -> new Habits(false, 0.93, LATE_START, 0.02, 5, never, never, recordsStart);
            case 2 -> new Habits(false, 0.85, LATE_START, 0.06, 70, never, never, recordsStart);
            case 3 -> new Habits(false, 0.60, LATE_START, 0.25, 150, never, never, recordsStart);
            case 4 -> {
                LocalDate start = life.anyDay(dice);
                LocalDate end = start.plusDays(dice.delay(4 * DAYS_A_YEAR));
                yield new Habits(false, 0.85, LATE_START, 0.05, 20, start, end, recordsStart);
            }
            default -> new Habits(false, 0.05, LATE_START, 0.3, 50, never, never, recordsStart);
        };
    }
}
