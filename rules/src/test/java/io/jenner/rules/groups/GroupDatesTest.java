package io.jenner.rules.groups;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_GREY;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.RED;
import static io.jenner.rules.invented.InventedSchedule.REDPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.invented.VaccineRows.vaccine;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import io.jenner.rules.invented.AgeRows;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.IntervalRows;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.SeriesRows;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables 9-2, 9-3 and 9-5. */
class GroupDatesTest {

    private static final String POX = "Pox";
    private static final String ASSESSED = "2023-01-01";

    // Table 9-2

    @Test
    void unadjustedDatesAndLatestDateAreTheEarliestOfEach() {
        ForecastDates dates = pox(
                        blue(dose().age(ages("1 year", "2 years", "3 years", "9 years"))),
                        grey(dose().age(ages("13 months", "23 months", "4 years", "8 years"))))
                .ask(born("2020-01-01"), ASSESSED)
                .group(POX)
                .dates();

        assertThat(dates.unadjustedRecommended()).contains(LocalDate.of(2021, 12, 1));
        assertThat(dates.unadjustedPastDue()).contains(LocalDate.of(2022, 12, 31));
        assertThat(dates.latest()).contains(LocalDate.of(2027, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"1 year, 2022-01-01", "2 years, 2022-01-01", "2 years + 1 day, 2022-01-02"})
    void recommendedDateIsTheEarliestOneButNotBeforeTheEarliestDate(String recommendedAge, String expected) {
        VaccineGroupForecast group = pox(
                        blue(dose().age(age().minimum("6 months").recommendedFrom(recommendedAge))),
                        grey(dose().age(age().minimum("2 years").recommendedFrom("4 years"))))
                .ask(born("2020-01-01"), ASSESSED)
                .group(POX);

        assertThat(group.dates().earliest()).contains(LocalDate.of(2022, 1, 1));
        assertThat(group.dates().recommended()).contains(LocalDate.parse(expected));
    }

    /** The past due date is a day before the age. */
    @ParameterizedTest
    @CsvSource({"2 years, 2022-01-01", "2 years + 1 day, 2022-01-01", "2 years + 2 days, 2022-01-02"})
    void pastDueDateIsTheEarliestOneButNotBeforeTheEarliestDate(String latestAge, String expected) {
        ForecastDates dates = pox(
                        blue(dose().age(age().minimum("6 months").recommendedBefore(latestAge))),
                        grey(dose().age(age().minimum("2 years").recommendedBefore("4 years"))))
                .ask(born("2020-01-01"), ASSESSED)
                .group(POX)
                .dates();

        assertThat(dates.pastDue()).contains(LocalDate.parse(expected));
    }

    @Test
    void seriesWithoutPastDueOrLatestDateIsPassedOver() {
        ForecastDates dates = pox(
                        blue(dose().age(age().minimum("6 months"))),
                        grey(dose().age(age().minimum("1 year")
                                .recommendedBefore("4 years")
                                .maximum("9 years"))))
                .ask(born("2020-01-01"), ASSESSED)
                .group(POX)
                .dates();

        assertThat(dates.pastDue()).contains(LocalDate.of(2023, 12, 31));
        assertThat(dates.unadjustedPastDue()).contains(LocalDate.of(2023, 12, 31));
        assertThat(dates.latest()).contains(LocalDate.of(2028, 12, 31));
    }

    @Test
    void pastDueAndLatestDateStayBlankWhereNoSeriesHasOne() {
        ForecastDates dates = pox(
                        blue(dose().age(age().minimum("6 months"))), grey(dose().age(age().minimum("1 year"))))
                .ask(born("2020-01-01"), ASSESSED)
                .group(POX)
                .dates();

        assertThat(dates.earliest()).isPresent();
        assertThat(dates.pastDue()).isEmpty();
        assertThat(dates.unadjustedPastDue()).isEmpty();
        assertThat(dates.latest()).isEmpty();
    }

    @Test
    void closedSeriesHasNoPartInTheDates() {
        ForecastDates dates = pox(blue(fromAge("6 months")), grey(fromAge("5 years")))
                .antigen(GREYPOX, antigen().immuneBy("501"))
                .ask(born("2020-01-01").observation("501"), ASSESSED)
                .group(POX)
                .dates();

        assertThat(dates.earliest()).contains(LocalDate.of(2020, 7, 1));
    }

    @Test
    void vaccinesNamedByAnySeriesAreNamedOnce() {
        VaccineGroupForecast group = pox(
                        blue(fromAge("1 year")
                                .prefers(vaccine(BLUE_GREY).named())
                                .prefers(vaccine(BLUE).named())),
                        grey(fromAge("1 year")
                                .prefers(vaccine(GREY).named())
                                .prefers(vaccine(BLUE_GREY).named())),
                        red(fromAge("1 year").prefers(RED)))
                .ask(born("2020-01-01"), ASSESSED)
                .group(POX);

        assertThat(group.recommendedVaccines()).extracting(VaccineProduct::cvx).containsExactly(BLUE_GREY, BLUE, GREY);
        assertThat(group.candidateVaccines())
                .extracting(VaccineProduct::cvx)
                .containsExactly(BLUE_GREY, BLUE, GREY, RED);
    }

    // FORECASTDN-2; two blue doses, one grey, none red

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 3"})
    void doseNumberIsTheLeastOfAFullGroupElseTheGreatest(boolean fullGroup, int expected) {
        VaccineGroupForecast group = schedule(fourDoses(BLUEPOX), fourDoses(GREYPOX), fourDoses(REDPOX))
                .group(POX, fullGroup, BLUEPOX, GREYPOX, REDPOX)
                .ask(
                        born("2020-01-01")
                                .dose("2021-01-01", BLUE)
                                .dose("2021-06-01", BLUE)
                                .dose("2021-01-01", GREY),
                        ASSESSED)
                .group(POX);

        assertThat(group.doseNumber()).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, 2", "false, 2"})
    void seriesThatForecastsNoDoseHasNoPartInTheDoseNumber(boolean fullGroup, int expected) {
        VaccineGroupForecast group = schedule(
                        series("Blue").dose(fromAge("0 days")).dose(fromAge("0 days")),
                        fourDoses(GREYPOX),
                        fourDoses(REDPOX))
                .antigen(REDPOX, antigen().immuneBy("501"))
                .group(POX, fullGroup, BLUEPOX, GREYPOX, REDPOX)
                .ask(
                        born("2020-01-01")
                                .observation("501")
                                .dose("2021-01-01", BLUE)
                                .dose("2021-06-01", BLUE)
                                .dose("2021-01-01", GREY),
                        ASSESSED)
                .group(POX);

        assertThat(group.status()).isEqualTo(SeriesStatus.NOT_COMPLETE);
        assertThat(group.doseNumber()).hasValue(expected);
    }

    // SINGLEANTVG-2

    @Test
    void groupOfOneAntigenIsGivenFromTheEarliestOfItsSeries() {
        ForecastDates dates = schedule(
                        series("One")
                                .group("1")
                                .dose(dose().age(age().minimum("2 years").recommendedFrom("5 years"))),
                        series("Three")
                                .group("3")
                                .dose(dose().age(age().minimum("1 year").recommendedFrom("6 years"))))
                .ask(born("2020-01-01"), ASSESSED)
                .group(BLUEPOX)
                .dates();

        assertThat(dates.earliest()).contains(LocalDate.of(2021, 1, 1));
        assertThat(dates.recommended()).contains(LocalDate.of(2025, 1, 1));
    }

    // MULTIANTVG-1

    @Test
    void groupOfSeveralAntigensWaitsForTheLast() {
        assertEarliest("2022-01-01", pox(blue(fromAge("2 years")), grey(fromAge("1 year"))), born("2020-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {BLUEPOX, GREYPOX, REDPOX})
    void priorityForecastOfAnyAntigenPullsTheWholeGroupForward(String priority) {
        InventedSchedule schedule = schedule(
                        afterFirst(BLUEPOX, BLUEPOX.equals(priority), "3 years"),
                        afterFirst(GREYPOX, GREYPOX.equals(priority), "1 year"),
                        afterFirst(REDPOX, REDPOX.equals(priority), "2 years"))
                .group(POX, false, BLUEPOX, GREYPOX, REDPOX);

        assertEarliest("2022-01-01", schedule, firstDoses());
    }

    @Test
    void groupWithPriorityIsNotGivenBeforeItsLastDose() {
        InventedSchedule schedule = schedule(
                        afterFirst(BLUEPOX, true, "3 years"),
                        afterFirst(GREYPOX, false, "1 year"),
                        series("Red").against(REDPOX).dose(fromAge("0 days")))
                .group(POX, false, BLUEPOX, GREYPOX, REDPOX);

        assertEarliest("2022-01-01", schedule, firstDoses().dose("2022-01-01", RED));
        assertEarliest("2022-01-02", schedule, firstDoses().dose("2022-01-02", RED));
    }

    @Test
    void doseThatDoesNotCountHoldsAGroupWithPriorityBackToo() {
        InventedSchedule schedule = pox(
                afterFirst(BLUEPOX, true, "3 years"),
                afterFirst(GREYPOX, false, "1 year"),
                series("Red")
                        .against(REDPOX)
                        .dose(dose().age(age().absoluteMinimum("9 years").minimum("9 years"))));

        assertEarliest("2022-06-01", schedule, firstDoses().dose("2022-06-01", RED));
    }

    @Test
    void doseOutsideTheGroupDoesNotHoldItBack() {
        InventedSchedule schedule = schedule(afterFirst(BLUEPOX, true, "3 years"), afterFirst(GREYPOX, false, "1 year"))
                .group(POX, false, BLUEPOX, GREYPOX);

        assertEarliest("2022-01-01", schedule, firstDoses().dose("2022-06-01", RED));
    }

    @Test
    void lastDoseHoldsNoGroupBackWithoutPriority() {
        InventedSchedule schedule = schedule(
                        series("Blue").dose(fromAge("0 days")), afterFirst(GREYPOX, false, "1 year"))
                .group(POX, false, BLUEPOX, GREYPOX);

        assertEarliest("2022-01-01", schedule, firstDoses().dose("2022-06-01", BLUE));
    }

    @Test
    void allIntervalsNeedPriorityForAPriorityForecast() {
        DoseRows mixed = fromAge("0 days")
                .interval(fromPrevious().minimum("3 years").priority())
                .interval(fromPrevious().minimum("2 years"));
        InventedSchedule schedule = schedule(
                        series("Blue").dose(fromAge("0 days")).dose(mixed), afterFirst(GREYPOX, false, "1 year"))
                .group(POX, false, BLUEPOX, GREYPOX);

        assertEarliest("2024-01-01", schedule, firstDoses());
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, 2022-01-01", "2023-01-02, 2024-01-01"})
    void onlyIntervalsOfTheAssessmentDateDecideOnPriority(String until, String expected) {
        DoseRows mixed = fromAge("0 days")
                .interval(fromPrevious().minimum("3 years").priority())
                .interval(fromPrevious().minimum("2 years").until(until));
        InventedSchedule schedule = schedule(
                        series("Blue").dose(fromAge("0 days")).dose(mixed), afterFirst(GREYPOX, false, "1 year"))
                .group(POX, false, BLUEPOX, GREYPOX);

        assertEarliest(expected, schedule, firstDoses());
    }

    @Test
    void doseWithoutIntervalIsNoPriorityForecast() {
        InventedSchedule schedule = schedule(
                        series("Blue").dose(fromAge("0 days")).dose(fromAge("4 years")),
                        afterFirst(GREYPOX, false, "1 year"))
                .group(POX, false, BLUEPOX, GREYPOX);

        assertEarliest("2024-01-01", schedule, firstDoses());
    }

    @Test
    void completeSeriesIsNoPriorityForecast() {
        InventedSchedule schedule = pox(
                series("Blue")
                        .dose(fromAge("0 days")
                                .interval(fromPrevious().minimum("1 day").priority())),
                afterFirst(GREYPOX, false, "1 year"),
                afterFirst(REDPOX, false, "2 years"));

        assertEarliest("2023-01-01", schedule, firstDoses());
    }

    @Test
    void priorityDoesNotMatterInAGroupOfOneAntigen() {
        VaccineGroupForecast group = schedule(afterFirst(BLUEPOX, true, "1 year"))
                .ask(firstDoses().dose("2022-06-01", GREY), ASSESSED)
                .group(BLUEPOX);

        assertThat(group.dates().earliest()).contains(LocalDate.of(2022, 1, 1));
    }

    private static void assertEarliest(String expected, InventedSchedule schedule, Patient.Builder patient) {
        assertThat(schedule.ask(patient, ASSESSED).group(POX).dates().earliest())
                .contains(LocalDate.parse(expected));
    }

    /** Returns a schedule with these series and one group of all antigens, not given in full. */
    private static InventedSchedule pox(SeriesRows... series) {
        return schedule(series).group(POX, false, BLUEPOX, GREYPOX, REDPOX);
    }

    private static SeriesRows blue(DoseRows dose) {
        return series("Blue").dose(dose);
    }

    private static SeriesRows grey(DoseRows dose) {
        return series("Grey").against(GREYPOX).dose(dose);
    }

    private static SeriesRows red(DoseRows dose) {
        return series("Red").against(REDPOX).dose(dose);
    }

    private static SeriesRows fourDoses(String antigen) {
        return series(antigen)
                .against(antigen)
                .dose(fromAge("0 days"))
                .dose(fromAge("0 days"))
                .dose(fromAge("0 days"))
                .dose(fromAge("0 days"));
    }

    /** Returns a series whose second dose comes this long after the first, with the priority flag or without it. */
    private static SeriesRows afterFirst(String antigen, boolean priority, String interval) {
        IntervalRows row = fromPrevious().minimum(interval);
        return series(antigen)
                .against(antigen)
                .dose(fromAge("0 days"))
                .dose(fromAge("0 days").interval(priority ? row.priority() : row));
    }

    private static DoseRows fromAge(String minimum) {
        return dose().age(age().minimum(minimum));
    }

    private static AgeRows ages(String minimum, String recommendedFrom, String recommendedBefore, String maximum) {
        return age().minimum(minimum)
                .recommendedFrom(recommendedFrom)
                .recommendedBefore(recommendedBefore)
                .maximum(maximum);
    }

    private static Patient.Builder firstDoses() {
        return born("2020-01-01")
                .dose("2021-01-01", BLUE)
                .dose("2021-01-01", GREY)
                .dose("2021-01-01", RED);
    }
}
