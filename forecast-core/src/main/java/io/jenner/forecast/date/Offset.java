package io.jenner.forecast.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final int LARGEST_AMOUNT = 99_999;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int DAYS_PER_WEEK = 7;
    private static final Pattern TERM = Pattern.compile("\\s*([+-])?\\s*(\\d{1,9})\\s+([A-Za-z]+)\\s*");
    private static final String GRAMMAR = "expected an offset such as '4 years - 4 days':"
            + " whole numbers with day, week, month or year, joined by + or -";

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

    /** Returns the offset of so many days; negative goes back in time. */
    public static Offset ofDays(int days) {
        return new Offset(List.of(new Term(days, Unit.DAY)));
    }

    /**
     * Reads an offset in CDSi's grammar: {@code [sign] amount unit { sign amount unit }}.
     *
     * <p>White space around the text and the letter case of units do not matter; a unit may be singular or plural.
     *
     * @throws IllegalArgumentException if the text is not an offset; the message says what was found and expected
     */
    public static Offset parse(String text) {
        Matcher matcher = TERM.matcher(text);
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < text.length() || terms.isEmpty()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                throw unreadable(text, at);
            }
            terms.add(term(text, matcher, terms.isEmpty()));
            at = matcher.end();
        }
        return new Offset(terms);
    }

    private static Term term(String text, Matcher matcher, boolean first) {
        String sign = matcher.group(1);
        if (sign == null && !first) {
            throw unreadable(text, matcher.start(2));
        }
        int amount = Integer.parseInt(matcher.group(2));
        if (amount > LARGEST_AMOUNT) {
            throw new IllegalArgumentException("found the amount " + amount + " in '" + text + "', expected at most "
                    + LARGEST_AMOUNT + ". Remedy: write the offset in a larger unit");
        }
        Unit unit = Unit.named(matcher.group(3));
        if (unit == null) {
            throw new IllegalArgumentException("found the unit '" + matcher.group(3) + "' in '" + text
                    + "', expected day, week, month or year. Remedy: write one of these units");
        }
        return new Term("-".equals(sign) ? -amount : amount, unit);
    }

    private static IllegalArgumentException unreadable(String text, int at) {
        return new IllegalArgumentException("found '" + text + "', not readable from character " + (at + 1) + ", "
                + GRAMMAR + ". Remedy: correct the text, or leave the value out where none applies");
    }

    /** Returns the date this far after {@code start} (CALCDT-1 to CALCDT-6). */
    public LocalDate after(LocalDate start) {
        return months == 0 ? start.plusDays(days) : landing(start).plusDays(days);
    }

    /** Returns {@link #after(LocalDate)} for days counted from 1970-01-01. */
    public int afterEpochDay(int start) {
        return months == 0
                ? start + days
                : Math.toIntExact(landing(LocalDate.ofEpochDay(start)).toEpochDay()) + days;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Offset offset && terms.equals(offset.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
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
            text.append(amount).append(' ').append(term.unit().word).append(amount == 1 ? "" : "s");
        }
        return text.toString();
    }

    private record Term(int amount, Unit unit) {
        Term {
            Objects.requireNonNull(unit);
        }
    }

    private enum Unit {
        DAY("day"),
        WEEK("week"),
        MONTH("month"),
        YEAR("year");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        @Nullable
        static Unit named(String text) {
            String wanted = text.toLowerCase(Locale.ROOT);
            for (Unit unit : values()) {
                if (wanted.equals(unit.word) || wanted.equals(unit.word + "s")) {
                    return unit;
                }
            }
            return null;
        }
    }
}
