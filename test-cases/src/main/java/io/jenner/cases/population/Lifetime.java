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

    /** Draws a life; a birthday of note that would leave the ages of the mix is not taken. */
    static Lifetime draw(Outline outline, Mix mix, Dice dice) {
        LocalDate asOf = asOf(outline, dice);
        LocalDate drawn = asOf.minusDays(mix.age(dice));
        LocalDate birth = switch (dice.weighted(0.70, 0.20, 0.07, 0.03)) {
            case 1 -> nearBoundary(outline, asOf, dice);
            case 2 -> drawn.withDayOfMonth(1).minusDays(1);
            case 3 -> LocalDate.of(drawn.getYear() - Math.floorMod(drawn.getYear(), 4) - 4, 2, 29);
            default -> drawn;
        };
        return new Lifetime(mix.allowsAge(ChronoUnit.DAYS.between(birth, asOf)) ? birth : drawn, asOf);
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
