package io.jenner.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.date.Offset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 3 years, 2003-01-01",
        "2000-11-01, 6 months, 2001-05-01",
        "2001-02-01, 5 weeks, 2001-03-08",
        "2000-01-15, - 4 days, 2000-01-11",
        "2000-03-31, 6 months, 2000-10-01",
        "2000-08-31, 6 months, 2001-03-01",
        "2000-01-31, 6 months - 4 days, 2000-07-27",
        "2000-01-31, 1 month - 4 days, 2000-02-26",
        "2000-02-29, 1 year, 2001-03-01",
        "2000-02-29, 4 years, 2004-02-29",
        "2001-12-31, 2 months, 2002-03-01",
        "2008-02-29, 1 year + 1 month, 2009-03-29",
        "2008-02-29, 16 years - 4 months, 2023-10-29",
        "2001-05-31, 13 months + 4 weeks, 2002-07-29",
    })
    void anOffsetLandsOnTheDay(LocalDate start, String offset, LocalDate expected) {
        int day = Span.of(Offset.parse(offset)).after(Days.of(start));
        assertThat(LocalDate.ofEpochDay(day)).isEqualTo(expected);
    }

    @Test
    void addingMonthsAgreesWithTheDateLibraryWhereTheDayExists() {
        for (LocalDate start = LocalDate.of(1899, 12, 20); start.getYear() < 2105; start = start.plusDays(13)) {
            for (int months = -14; months < 30; months += 3) {
                LocalDate clamped = start.plusMonths(months);
                boolean exists = clamped.getDayOfMonth() == start.getDayOfMonth();
                LocalDate expected = exists ? clamped : clamped.plusDays(1);
                assertThat(Days.plusMonths(Days.of(start), months)).isEqualTo(Days.of(expected));
            }
        }
    }

    @Test
    void anAgeTableHoldsTheDatesOfAllAges() {
        AgeTable.Collector ages = new AgeTable.Collector();
        int year = ages.begin(Offset.parse("1 year"));
        int grace = ages.begin(Offset.parse("12 months - 4 days"));
        int sameYear = ages.end(Offset.parse("12 months"));
        int birth = Days.of(LocalDate.of(2024, 2, 29));
        int[] dates = ages.table().dates(birth);
        assertThat(LocalDate.ofEpochDay(dates[year])).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(LocalDate.ofEpochDay(dates[grace])).isEqualTo(LocalDate.of(2025, 2, 25));
        assertThat(sameYear).isEqualTo(year);
        assertThat(dates[ages.begin(null)]).isEqualTo(Days.ALWAYS);
        assertThat(dates[ages.end(null)]).isEqualTo(Days.NEVER);
    }
}
