package io.jenner.cases.population;

import java.time.LocalDate;

/**
 * How faithfully a person follows the schedule, and how much of it was written down.
 *
 * @param follows share of vaccine groups that are followed at all
 * @param misses share of doses that are missed
 * @param delay mean delay of a dose in days
 * @param gapStart first day of a time without vaccinations
 * @param gapEnd day after that time
 * @param recordsStart day before which nothing was written down
 */
record Habits(double follows, double misses, int delay, LocalDate gapStart, LocalDate gapEnd, LocalDate recordsStart) {

    private static final int DAYS_A_YEAR = 365;

    static Habits draw(Lifetime life, Dice dice) {
        LocalDate never = life.birth();
        LocalDate recordsStart = life.days() > 10 * DAYS_A_YEAR && dice.chance(0.35) ? life.anyDay(dice) : never;
        return switch (dice.weighted(0.45, 0.25, 0.15, 0.10, 0.05)) {
            case 0 -> new Habits(0.93, 0.02, 5, never, never, recordsStart);
            case 1 -> new Habits(0.85, 0.06, 70, never, never, recordsStart);
            case 2 -> new Habits(0.60, 0.25, 150, never, never, recordsStart);
            case 3 -> {
                LocalDate start = life.anyDay(dice);
                LocalDate end = start.plusDays(dice.delay(4 * DAYS_A_YEAR));
                yield new Habits(0.85, 0.05, 20, start, end, recordsStart);
            }
            default -> new Habits(0.05, 0.3, 50, never, never, recordsStart);
        };
    }
}
