package io.jenner.forecast.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OffsetPropertyTest {

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1900, 1, 1).toEpochDay();
        long last = LocalDate.of(2100, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Offset> offsets() {
        Arbitrary<String> units = Arbitraries.of("day", "days", "week", "weeks", "month", "months", "year", "years");
        Arbitrary<String> term = Combinators.combine(Arbitraries.integers().between(0, 90), units)
                .as((amount, unit) -> amount + " " + unit);
        Arbitrary<String> sign = Arbitraries.of(" + ", " - ");
        return Combinators.combine(
                        Arbitraries.of("", "-", "+ "),
                        term,
                        Combinators.combine(sign, term)
                                .as((joint, next) -> joint + next)
                                .list()
                                .ofMaxSize(3))
                .as((start, first, more) -> Offset.parse(start + first + String.join("", more)));
    }

    @Property
    void monthsLandOnTheSameDayOrTheFirstOfTheNextMonth(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 600) int months) {
        LocalDate reached = Offset.parse(months + " months").after(start);

        YearMonth month = YearMonth.from(start).plusMonths(months);
        if (start.getDayOfMonth() <= month.lengthOfMonth()) {
            assertThat(reached).isEqualTo(month.atDay(start.getDayOfMonth()));
        } else {
            assertThat(reached).isEqualTo(month.atEndOfMonth().plusDays(1));
        }
    }

    @Property
    void textReadsBackAsTheSameOffset(@ForAll("offsets") Offset offset) {
        assertThat(Offset.parse(offset.toString())).isEqualTo(offset).hasToString(offset.toString());
    }

    @Property
    void countedDaysReachTheSameDate(@ForAll("days") LocalDate start, @ForAll("offsets") Offset offset) {
        assertThat(offset.afterEpochDay(Math.toIntExact(start.toEpochDay())))
                .isEqualTo(Math.toIntExact(offset.after(start).toEpochDay()));
    }

    @Property
    void laterStartNeverLandsEarlier(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 400) int days, @ForAll("offsets") Offset offset) {
        assertThat(offset.after(start.plusDays(days))).isAfterOrEqualTo(offset.after(start));
    }

    @Property
    void moreMonthsLandLater(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 600) int months) {
        assertThat(Offset.parse(months + 1 + " months").after(start))
                .isAfter(Offset.parse(months + " months").after(start));
    }

    @Property
    void daysAfterMonthsCountFromTheDateReached(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 240) int months,
            @ForAll @IntRange(max = 60) int days) {
        LocalDate reached = Offset.parse(months + " months").after(start);

        assertThat(Offset.parse(months + " months - " + days + " days").after(start))
                .isEqualTo(reached.minusDays(days));
        assertThat(Offset.parse(months + " months + " + days + " weeks").after(start))
                .isEqualTo(reached.plusWeeks(days));
    }

    @Property
    void twelveMonthsAreAYear(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 90) int years) {
        assertThat(Offset.parse(12 * years + " months").after(start))
                .isEqualTo(Offset.parse(years + " years").after(start));
    }
}
