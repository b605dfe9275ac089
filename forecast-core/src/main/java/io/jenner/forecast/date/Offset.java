package io.jenner.forecast.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of calendar time as a schedule writes it, such as {@code 6 months - 4 days}.
 *
 * <p>Years and months are added first, then weeks and days (CALCDT-6). If the month reached has no such day, the
 * result moves on to the first of the next month before any days are added (CALCDT-5): 31 March plus 6 months is
 * 1 October. {@link LocalDate#plusMonths} would give 30 September.
 *
 * <p>Two offsets are equal when they are written with the same terms: {@code 28 days - 4 days} and {@code 24 days}
 * reach the same dates but are not equal, because the first says where the figure comes from.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Offset {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int DAYS_PER_WEEK = 7;

    private final List<Term> terms;
    private final int months;
    private final int days;

    private Offset(List<Term> terms) {
        this.terms = List.copyOf(terms);
        int monthTotal = 0;
        int dayTotal = 0;
        for (Term term : terms) {
            switch (term.unit()) {
                case YEAR -> monthTotal += MONTHS_PER_YEAR * term.amount();
                case MONTH -> monthTotal += term.amount();
                case WEEK -> dayTotal += DAYS_PER_WEEK * term.amount();
                case DAY -> dayTotal += term.amount();
            }
        }
        this.months = monthTotal;
        this.days = dayTotal;
    }

    /**
     * {@return the offset of so many days; negative goes back in time}
     *
     * @param days number of days
     */
    public static Offset ofDays(int days) {
        return new Offset(List.of(new Term(days, Unit.DAY)));
    }

    /**
     * {@return the offset of these terms, in this order}
     *
     * @param terms the terms, at least one
     * @throws IllegalArgumentException if there is no term, or one of more than 200 years
     */
    public static Offset of(List<Term> terms) {
        Objects.requireNonNull(terms, "terms");
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("found no term, expected at least one. Remedy: leave the offset out");
        }
        return new Offset(terms);
    }

    /**
     * Reads an offset in CDSi's grammar: {@code [sign] amount unit { sign amount unit }}.
     *
     * <p>White space around the text and the letter case of units do not matter; a unit may be singular or plural.
     *
     * <p>A term of more than 200 years is refused as a slip.
     *
     * @param text an offset, such as {@code 6 months - 4 days}
     * @return the offset
     * @throws IllegalArgumentException if the text is not an offset; the message says what was found and expected
     */
    public static Offset parse(String text) {
        return new Offset(new OffsetReader(Objects.requireNonNull(text, "text")).terms());
    }

    /**
     * {@return the date this far after {@code start} (CALCDT-1 to CALCDT-6)}
     *
     * @param start the day to start from
     */
    public LocalDate after(LocalDate start) {
        Objects.requireNonNull(start, "start");
        return months == 0 ? start.plusDays(days) : landing(start).plusDays(days);
    }

    /**
     * {@return {@link #after(LocalDate)} for days counted from 1970-01-01}
     *
     * @param start the day to start from
     */
    public int afterEpochDay(int start) {
        return (months == 0 ? start : CivilDay.plusMonths(start, months)) + days;
    }

    /** The date after the years and months: the same day of the month, or the first of the month that follows. */
    private LocalDate landing(LocalDate start) {
        int monthCount = start.getYear() * MONTHS_PER_YEAR + start.getMonthValue() - 1 + months;
        int year = Math.floorDiv(monthCount, MONTHS_PER_YEAR);
        int month = Math.floorMod(monthCount, MONTHS_PER_YEAR) + 1;
        int day = start.getDayOfMonth();
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return month == MONTHS_PER_YEAR ? LocalDate.of(year + 1, 1, 1) : LocalDate.of(year, month + 1, 1);
        }
        return LocalDate.of(year, month, day);
    }

    /** {@return the terms as they were written; at least one} */
    public List<Term> terms() {
        return terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offset offset && terms.equals(offset.terms);
    }

    @Override
    public int hashCode() {
        return 31 * months + days;
    }

    /** Returns the offset in the form that {@link #parse} reads, such as {@code 6 months - 4 days}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            if (text.isEmpty()) {
                text.append(term.amount() < 0 ? "- " : "");
            } else {
                text.append(term.amount() < 0 ? " - " : " + ");
            }
            int amount = Math.abs(term.amount());
            text.append(amount).append(' ').append(term.unit().word(amount));
        }
        return text.toString();
    }

    /**
     * A number of units.
     *
     * @param amount how many; negative goes back in time
     * @param unit of what
     */
    public record Term(int amount, Unit unit) {

        /**
         * Checks the amount.
         *
         * @param amount how many; negative goes back in time
         * @param unit of what
         * @throws IllegalArgumentException if the term is longer than 200 years
         */
        public Term {
            Objects.requireNonNull(unit, "unit");
            if (Math.abs((long) amount) > unit.mostIn200Years) {
                throw new IllegalArgumentException("found " + amount + " " + unit.word(amount) + ", expected at most "
                        + unit.mostIn200Years + ". Remedy: correct the number");
            }
        }
    }

    /** A unit of the calendar. */
    public enum Unit {
        /** Days. */
        DAY("day", "days", 73_049),
        /** Weeks of seven days. */
        WEEK("week", "weeks", 10_435),
        /** Months of the calendar. */
        MONTH("month", "months", 2_400),
        /** Years of the calendar. */
        YEAR("year", "years", 200);

        private final String one;
        private final String many;
        private final int mostIn200Years;

        Unit(String one, String many, int mostIn200Years) {
            this.one = one;
            this.many = many;
            this.mostIn200Years = mostIn200Years;
        }

        /** Returns how many there are in 200 years, longer than any person's life; a larger amount is a slip. */
        int mostIn200Years() {
            return mostIn200Years;
        }

        /** Returns the unit of that name, in one or many and in any letter case, or null. */
        @Nullable
        static Unit named(String text) {
            for (Unit unit : values()) {
                if (text.equalsIgnoreCase(unit.one) || text.equalsIgnoreCase(unit.many)) {
                    return unit;
                }
            }
            return null;
        }

        String word(int amount) {
            return amount == 1 ? one : many;
        }
    }
}
