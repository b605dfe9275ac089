package io.jenner.forecast.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetTest {

    /** Pairs stand side by side: the last start or offset that lands in place, and the first that has to move on. */
    @ParameterizedTest
    @CsvSource({
        // years keep month and day
        "2000-01-01, 3 years, 2003-01-01",
        "1999-12-31, 1 year, 2000-12-31",
        "2000-02-28, 1 year, 2001-02-28",
        "2000-02-29, 1 year, 2001-03-01",
        "2000-02-29, 3 years, 2003-03-01",
        "2000-02-29, 4 years, 2004-02-29",
        "2096-02-29, 4 years, 2100-03-01",
        // months keep the day and may change the year
        "2000-01-01, 6 months, 2000-07-01",
        "2000-11-01, 6 months, 2001-05-01",
        "2000-12-28, 2 months, 2001-02-28",
        "2000-12-31, 2 months, 2001-03-01",
        "2000-03-30, 6 months, 2000-09-30",
        "2000-03-31, 6 months, 2000-10-01",
        "2000-08-28, 6 months, 2001-02-28",
        "2000-08-29, 6 months, 2001-03-01",
        "2000-08-31, 6 months, 2001-03-01",
        "1999-08-29, 6 months, 2000-02-29",
        "1999-08-30, 6 months, 2000-03-01",
        "2000-01-31, 1 month, 2000-03-01",
        "2001-01-31, 1 month, 2001-03-01",
        "2001-01-28, 1 month, 2001-02-28",
        "2001-01-29, 1 month, 2001-03-01",
        "2000-10-31, 1 month, 2000-12-01",
        "2000-10-31, 2 months, 2000-12-31",
        // weeks and days are counted
        "2000-01-01, 3 days, 2000-01-04",
        "2000-01-01, 3 weeks, 2000-01-22",
        "2000-02-01, 4 weeks, 2000-02-29",
        "2000-02-01, 5 weeks, 2000-03-07",
        "2001-02-01, 5 weeks, 2001-03-08",
        "2000-01-15, - 4 days, 2000-01-11",
        "2001-03-01, - 1 day, 2001-02-28",
        "2024-03-01, 28 days - 4 days, 2024-03-25",
        "2024-03-01, 0 days, 2024-03-01",
        // months first, then days from the date reached
        "2000-01-31, 1 month - 4 days, 2000-02-26",
        "2000-01-31, 6 months - 4 days, 2000-07-27",
        "2001-05-31, 13 months + 4 weeks, 2002-07-29",
        "2001-05-30, 13 months + 4 weeks, 2002-07-28",
        "2008-02-29, 9 years - 4 days, 2017-02-25",
        "2008-02-28, 9 years - 4 days, 2017-02-24",
        "2008-02-29, 19 years - 4 days, 2027-02-25",
        "2000-01-30, 8 months + 1 day, 2000-10-01",
        // years and months move the date once, together
        "2008-02-29, 16 years - 4 months, 2023-10-29",
        "2008-02-29, 1 year + 1 month, 2009-03-29",
        "2008-01-31, 1 year - 2 months, 2008-12-01"
    })
    void landsOnTheDate(LocalDate start, String offset, LocalDate expected) {
        assertThat(Offset.parse(offset).after(start)).isEqualTo(expected);
        assertThat(LocalDate.ofEpochDay(Offset.parse(offset).afterEpochDay((int) start.toEpochDay())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "4 years - 4 days, 4 years - 4 days",
        "'  13   years ', 13 years",
        "1 years - 4 days, 1 year - 4 days",
        "2 Month, 2 months",
        "6 MONTHS-4 DAYS, 6 months - 4 days",
        "+ 3 weeks, 3 weeks",
        "-4 days, - 4 days",
        "1 day, 1 day",
        "0 days, 0 days",
        "007 days, 7 days",
        "73049 days, 73049 days",
        "200 years, 200 years"
    })
    void readsTheFormsThatOccur(String text, String normal) {
        assertThat(Offset.parse(text)).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "4",
                "years",
                "4years",
                "4 years 4 days",
                "4 years -",
                "4 years - days",
                "4.5 years",
                "n/a",
                "4 years, 2 days",
                "1234567890 days",
                "4 years - - 4 days"
            })
    void refusesWhatIsNoOffset(String text) {
        assertThatThrownBy(() -> Offset.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("found '" + text + "', not readable from character ")
                .hasMessageEndingWith(", expected an offset such as '4 years - 4 days': whole numbers with day, week,"
                        + " month or year, joined by + or -. Remedy: correct the text,"
                        + " or leave the value out where none applies");
    }

    @Test
    void saysFromWhichCharacterATextIsUnreadable() {
        assertThatThrownBy(() -> Offset.parse("4 years 4 days")).hasMessageContaining("from character 9,");
    }

    @Test
    void namesAnUnknownUnit() {
        assertThatThrownBy(() -> Offset.parse("4 yaers"))
                .hasMessage("found the unit 'yaers' in '4 yaers', expected day, week, month or year."
                        + " Remedy: write one of these units");
    }

    @Test
    void refusesAmountsThatNoScheduleHas() {
        assertThatThrownBy(() -> Offset.parse("73050 days"))
                .hasMessage("found 73050 days in '73050 days', expected at most 73049. Remedy: correct the number");
        assertThatThrownBy(() -> Offset.parse("201 years"))
                .hasMessage("found 201 years in '201 years', expected at most 200. Remedy: correct the number");
    }

    @Test
    void offsetsAreEqualWhenTheyAreWrittenAlike() {
        assertThat(Offset.parse("1 years - 4 days"))
                .isEqualTo(Offset.parse(" 1 year - 4 DAYS"))
                .hasSameHashCodeAs(Offset.parse("1 year - 4 days"));
        assertThat(Offset.parse("28 days - 4 days")).isNotEqualTo(Offset.parse("24 days"));
    }

    @Test
    void daysAreMadeWithoutText() {
        assertThat(Offset.ofDays(28)).isEqualTo(Offset.parse("28 days"));
        assertThat(Offset.ofDays(-4)).hasToString("- 4 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 days", "6 months - 4 days", "- 1 week", "4 years + 2 months - 4 days"})
    void termsMakeTheSameOffset(String text) {
        Offset offset = Offset.parse(text);

        assertThat(Offset.of(offset.terms()))
                .isEqualTo(offset)
                .hasSameHashCodeAs(offset)
                .hasToString(text);
    }

    @Test
    void offsetWithoutTermsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offset.of(List.of()))
                .withMessage("found no term, expected at least one. Remedy: leave the offset out");
    }

    @Test
    void termOf200YearsIsTheLongest() {
        assertThat(new Offset.Term(-200, Offset.Unit.YEAR).amount()).isEqualTo(-200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Offset.Term(-201, Offset.Unit.YEAR))
                .withMessage("found -201 years, expected at most 200. Remedy: correct the number");
    }
}
