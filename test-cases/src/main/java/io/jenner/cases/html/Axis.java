package io.jenner.cases.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days laid along a line from left to right, with labelled ticks.
 *
 * <p>An axis of dates is even. An axis of ages is not: it gives the first two years about a third of the room from birth
 * to old age, as most doses lie there, by the logarithm of the age plus half a year. Immutable and safe to share between
 * threads.
 */
public final class Axis {

    /** Days of a year and of a month on average, by which ages are laid out. */
    private static final double YEAR = 365.25;

    private static final double MONTH = YEAR / 12;
    private static final double HALF_A_YEAR = YEAR / 2;

    /** Room that one letter of a label takes, and that stays free between labels. */
    private static final double LETTER = 6.2;

    private static final double GAP = 10;

    /** Ages at which people are seen for vaccines come first; the others fill what room is left. */
    private static final List<List<AgeTick>> AGES = List.of(
            List.of(months(0), months(12), years(4), years(11), years(18), years(65)),
            List.of(months(2), months(6), years(2), years(50), years(27), years(100)),
            List.of(months(4), months(15), months(18), years(16), years(7), years(80)),
            List.of(months(9), years(3), years(5), years(9), years(13), years(40), years(60), years(75)),
            List.of(months(1), months(3), years(6), years(8), years(10), years(12), years(15), years(21), years(30)),
            List.of(
                    months(5),
                    months(7),
                    months(8),
                    months(10),
                    years(14),
                    years(35),
                    years(45),
                    years(55),
                    years(70)));

    private final boolean ofAges;
    private final double first;
    private final double last;
    private final double left;
    private final double right;

    private Axis(boolean ofAges, double first, double last, double left, double right) {
        if (last <= first || right <= left) {
            throw new IllegalArgumentException("found an axis from " + first + " to " + last + " drawn from " + left
                    + " to " + right + ", expected an end after its beginning. Remedy: leave the drawing out");
        }
        this.ofAges = ofAges;
        this.first = first;
        this.last = last;
        this.left = left;
        this.right = right;
    }

    /**
     * Returns an even axis of dates.
     *
     * @param first day at the left end
     * @param last day at the right end, after the first
     * @param left where it begins in the drawing
     * @param right where it ends in the drawing
     * @throws IllegalArgumentException if an end does not lie after its beginning
     */
    public static Axis ofDates(LocalDate first, LocalDate last, double left, double right) {
        return new Axis(false, first.toEpochDay(), last.toEpochDay(), left, right);
    }

    /**
     * Returns an axis of ages that stretches early childhood.
     *
     * @param first age in days at the left end, at least 0
     * @param last age in days at the right end, more than the first
     * @param left where it begins in the drawing
     * @param right where it ends in the drawing
     * @throws IllegalArgumentException if an end does not lie after its beginning
     */
    public static Axis ofAges(int first, int last, double left, double right) {
        return new Axis(true, first, last, left, right);
    }

    /** Returns where a date lies; one beyond an end lies on the end. */
    public double x(LocalDate date) {
        return x(date.toEpochDay());
    }

    /** Returns where an age in days lies, or a day counted from 1970-01-01; one beyond an end lies on the end. */
    public double x(double day) {
        double share = (stretched(day) - stretched(first)) / (stretched(last) - stretched(first));
        return left + Math.max(0, Math.min(1, share)) * (right - left);
    }

    /** Returns where it begins in the drawing. */
    public double left() {
        return left;
    }

    /** Returns where it ends in the drawing. */
    public double right() {
        return right;
    }

    /** Returns the ticks from left to right, as many as their labels have room for. */
    public List<Tick> ticks() {
        List<Tick> placed = new ArrayList<>();
        candidates()
                .filter(tick -> placed.stream().noneMatch(other -> collide(tick, other)))
                .forEach(placed::add);
        placed.sort(Comparator.comparingDouble(Tick::x));
        return placed;
    }

    private double stretched(double day) {
        return ofAges ? Math.log(Math.max(0, day) + HALF_A_YEAR) : day;
    }

    private static boolean collide(Tick one, Tick other) {
        double room = (one.label().length() + other.label().length()) * LETTER / 2 + GAP;
        return Math.abs(one.x() - other.x()) < room;
    }

    private Stream<Tick> candidates() {
        return ofAges
                ? AGES.stream()
                        .flatMap(List::stream)
                        .filter(age -> age.days() >= first - 1 && age.days() <= last + 1)
                        .map(age -> new Tick(x(age.days()), age.label()))
                : dates();
    }

    /** Years first: every tenth, every fifth, every one; then the months of the years in between. */
    private Stream<Tick> dates() {
        LocalDate start = LocalDate.ofEpochDay((long) first);
        LocalDate end = LocalDate.ofEpochDay((long) last);
        Stream<LocalDate> years = Stream.of(10, 5, 1)
                .flatMap(step -> Stream.iterate(
                                start.withDayOfYear(1), day -> !day.isAfter(end), day -> day.plusYears(1))
                        .filter(day -> day.getYear() % step == 0));
        Stream<LocalDate> months = Stream.of(6, 3, 1)
                .flatMap(step -> Stream.iterate(
                                start.withDayOfMonth(1), day -> !day.isAfter(end), day -> day.plusMonths(1))
                        .filter(day -> (day.getMonthValue() - 1) % step == 0));
        return Stream.concat(years.map(day -> tick(day, 4)), months.map(day -> tick(day, 7)))
                .filter(tick -> tick.x() > left || start.getDayOfMonth() == 1);
    }

    private Tick tick(LocalDate day, int letters) {
        return new Tick(day.toEpochDay() < first ? left : x(day), day.toString().substring(0, letters));
    }

    private static AgeTick months(int count) {
        String label = count == 0 ? "birth" : count + " mo";
        return new AgeTick(count * MONTH, label);
    }

    private static AgeTick years(int count) {
        return new AgeTick(count * YEAR, count + " y");
    }

    /**
     * A labelled place on the axis.
     *
     * @param x where it lies in the drawing
     * @param label what it is called, such as {@code 12 mo} or {@code 2025-07}
     */
    public record Tick(double x, String label) {}

    private record AgeTick(double days, String label) {}
}
