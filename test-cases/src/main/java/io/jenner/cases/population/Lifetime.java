package io.jenner.cases.population;

import io.jenner.forecast.date.Offset;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a person is born and when we ask about them.
 *
 * @param birth the date of birth
 * @param asOf the assessment date, not before it
 */
record Lifetime(LocalDate birth, LocalDate asOf) {

    private static final int DAYS_A_YEAR = 365;
    private static final int OLDEST = 90 * DAYS_A_YEAR + 22;

    static Lifetime draw(Outline outline, Dice dice) {
        LocalDate asOf = asOf(outline, dice);
        LocalDate birth = asOf.minusDays(age(dice));
        switch (dice.weighted(0.70, 0.20, 0.07, 0.03)) {
            case 1 -> birth = nearBoundary(outline, asOf, dice);
            case 2 -> birth = birth.withDayOfMonth(1).minusDays(1);
            case 3 -> birth = LocalDate.of(birth.getYear() - Math.floorMod(birth.getYear(), 4) - 4, 2, 29);
            default -> {}
        }
        return new Lifetime(birth, asOf);
    }

    private static LocalDate asOf(Outline outline, Dice dice) {
        LocalDate first = outline.seasonsStart();
        int length = (int) ChronoUnit.DAYS.between(first, outline.seasonsEnd());
        return switch (dice.weighted(0.80, 0.14, 0.06)) {
            case 0 -> first.plusDays(dice.between(0, length));
            case 1 -> first.minusDays(dice.between(1, 5 * DAYS_A_YEAR));
            default -> outline.seasonsEnd().plusDays(dice.between(1, 2 * DAYS_A_YEAR));
        };
    }

    private static int age(Dice dice) {
        return switch (dice.weighted(0.30, 0.25, 0.20, 0.25)) {
            case 0 -> dice.between(0, 2 * DAYS_A_YEAR);
            case 1 -> dice.between(2 * DAYS_A_YEAR, 7 * DAYS_A_YEAR);
            case 2 -> dice.between(7 * DAYS_A_YEAR, 19 * DAYS_A_YEAR);
            default -> dice.between(19 * DAYS_A_YEAR, OLDEST);
        };
    }

    /** The person is asked about on the day they reach an age of the schedule, or a day before or after. */
    private static LocalDate nearBoundary(Outline outline, LocalDate asOf, Dice dice) {
        LocalDate day = asOf.plusDays(dice.between(-1, 1));
        LocalDate birth = birthFor(dice.pick(outline.ages()), day);
        return birth.isAfter(asOf) ? asOf : birth;
    }

    private static LocalDate birthFor(Offset age, LocalDate day) {
        LocalDate birth = day.minusDays(ChronoUnit.DAYS.between(day, age.after(day)));
        while (age.after(birth).isAfter(day)) {
            birth = birth.minusDays(1);
        }
        while (age.after(birth.plusDays(1)).compareTo(day) <= 0) {
            birth = birth.plusDays(1);
        }
        return birth;
    }

    /** Returns the day on which the person reaches an age; the date of birth for none. */
    LocalDate at(@Nullable Offset age) {
        return age == null ? birth : age.after(birth);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(birth, asOf);
    }

    /** Returns a day of the life up to the assessment date. */
    LocalDate anyDay(Dice dice) {
        return birth.plusDays(dice.between(0, days()));
    }
}
