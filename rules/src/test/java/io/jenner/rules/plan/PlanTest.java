package io.jenner.rules.plan;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_GREY;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.RED;
import static io.jenner.rules.invented.InventedSchedule.REDPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.OpenReason;
import io.jenner.forecast.plan.Pace;
import io.jenner.forecast.plan.PlanOptions;
import io.jenner.forecast.plan.StillOpen;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans over the invented schedule; a dose is written as {@code day vaccine}. */
class PlanTest {

    private static final String BORN = "2010-03-10";

    private static DoseRows fromBirth() {
        return dose().age(age().minimum("0 days"));
    }

    private static DoseRows fromOneYear() {
        return dose().age(age().absoluteMinimum("1 year - 4 days")
                .minimum("1 year")
                .recommendedFrom("2 years"));
    }

    private static DoseRows after28Days() {
        return dose().interval(fromPrevious()
                .absoluteMinimum("24 days")
                .minimum("28 days")
                .recommendedFrom("60 days"));
    }

    private static InventedSchedule twoDoses() {
        return schedule(fromOneYear(), after28Days());
    }

    private static InventedSchedule blueAndGrey() {
        return schedule(
                series("Blue").dose(fromOneYear()),
                series("Grey").against(GREYPOX).dose(fromOneYear()),
                series("Red").against(REDPOX).dose(fromOneYear()));
    }

    private static CatchUpPlan plan(InventedSchedule schedule, Patient.Builder patient, String from) {
        return plan(schedule, patient, from, PlanOptions.DEFAULT);
    }

    private static CatchUpPlan plan(
            InventedSchedule schedule, Patient.Builder patient, String from, PlanOptions options) {
        return schedule.forecaster().plan(patient.build(), day(from), options);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<LocalDate> days(String... texts) {
        return Arrays.stream(texts).map(LocalDate::parse).toList();
    }

    private static List<String> doses(CatchUpPlan plan) {
        return plan.doses().stream()
                .map(dose -> dose.date() + " " + dose.product().cvx())
                .toList();
    }

    private static List<OpenReason> reasons(CatchUpPlan plan) {
        return plan.stillOpen().stream().map(StillOpen::reason).toList();
    }

    @Test
    void dosesAreGivenOnTheFirstDayWithoutGrace() {
        CatchUpPlan plan = plan(twoDoses(), born(BORN), BORN);

        assertThat(doses(plan)).containsExactly("2011-03-10 901", "2011-04-07 901");
        assertThat(plan.stillOpen()).isEmpty();
        assertThat(plan.forecast().asOf()).isEqualTo(day("2011-04-07"));
        assertThat(plan.forecast().group(BLUEPOX).forecasts().get(0).status()).isEqualTo(SeriesStatus.COMPLETE);
    }

    @Test
    void purposeSaysWhichDoseForWhichAntigens() {
        CatchUpPlan plan = plan(twoDoses(), born(BORN), BORN);

        assertThat(plan.doses().get(1).purposes()).singleElement().satisfies(purpose -> {
            assertThat(purpose.vaccineGroup()).isEqualTo(BLUEPOX);
            assertThat(purpose.doseNumber()).hasValue(2);
            assertThat(purpose.antigens()).containsExactly(BLUEPOX);
            assertThat(purpose.dates().earliest()).contains(day("2011-04-07"));
        });
    }

    @Test
    void dosesThatAreLateAreGivenOnTheFirstDayOfThePlan() {
        assertThat(doses(plan(twoDoses(), born(BORN).dose("2011-03-10", BLUE), "2015-01-01")))
                .containsExactly("2015-01-01 901");
    }

    @Test
    void recommendedPaceKeepsTheRecommendedDays() {
        CatchUpPlan plan = plan(twoDoses(), born(BORN), BORN, PlanOptions.DEFAULT.at(Pace.RECOMMENDED));

        assertThat(doses(plan)).containsExactly("2012-03-10 901", "2012-05-09 901");
    }

    @Test
    void nothingIsPlannedForWhomIsComplete() {
        CatchUpPlan plan = plan(schedule(fromBirth()), born(BORN).dose("2015-01-01", BLUE), "2015-01-02");

        assertThat(plan.visits()).isEmpty();
        assertThat(plan.stillOpen()).isEmpty();
        assertThat(plan.forecast().asOf()).isEqualTo(day("2015-01-02"));
    }

    @Test
    void dosesOfTheRecordAfterTheFirstDayAreLeftOut() {
        assertThat(doses(plan(schedule(fromBirth()), born(BORN).dose("2015-01-02", BLUE), "2015-01-01")))
                .containsExactly("2015-01-01 901");
    }

    @Test
    void seriesThatBeginsLaterIsPlannedFromItsFirstDay() {
        InventedSchedule schedule = schedule(
                series("Blue").dose(fromBirth()).dose(dose().age(age().minimum("20 years"))),
                series("Grey").against(GREYPOX).startFrom("9 years").dose(fromBirth()));

        CatchUpPlan plan = plan(schedule, born(BORN), "2015-01-01");

        assertThat(doses(plan)).containsExactly("2015-01-01 901", "2019-03-10 902", "2030-03-10 901");
    }

    @Test
    void seriesThatBeginsAfterTheLastVisitIsNamed() {
        InventedSchedule schedule = schedule(
                series("Blue").dose(fromBirth()),
                series("Grey").against(GREYPOX).startFrom("9 years").dose(fromBirth()));

        CatchUpPlan plan = plan(schedule, born(BORN), "2015-01-01");

        assertThat(doses(plan)).containsExactly("2015-01-01 901");
        assertThat(reasons(plan)).containsExactly(OpenReason.STARTS_LATER);
    }

    @Test
    void doseThatRecursIsPlannedOnlyWithALastDay() {
        InventedSchedule schedule = schedule(
                fromBirth(), dose().interval(fromPrevious().minimum("1 year")).recurring());

        CatchUpPlan open = plan(schedule, born(BORN), "2015-01-01");
        assertThat(doses(open)).containsExactly("2015-01-01 901");
        assertThat(open.stillOpen())
                .containsExactly(
                        new StillOpen(BLUEPOX, SeriesType.STANDARD, OpenReason.RECURS, Optional.of(day("2016-01-01"))));

        CatchUpPlan until = plan(schedule, born(BORN), "2015-01-01", PlanOptions.DEFAULT.until(day("2017-01-01")));
        assertThat(doses(until)).containsExactly("2015-01-01 901", "2016-01-01 901", "2017-01-01 901");
        assertThat(reasons(until)).containsExactly(OpenReason.AFTER_THE_PLAN);
    }

    @Test
    void lastDayIsIncluded() {
        assertThat(doses(plan(twoDoses(), born(BORN), BORN, PlanOptions.DEFAULT.until(day("2011-04-06")))))
                .containsExactly("2011-03-10 901");
        assertThat(doses(plan(twoDoses(), born(BORN), BORN, PlanOptions.DEFAULT.until(day("2011-04-07")))))
                .hasSize(2);
    }

    @Test
    void conflictingVaccinesGoOnOneDay() {
        InventedSchedule schedule = blueAndGrey()
                .conflict(GREY, BLUE, "1 day", "24 days", "28 days")
                .conflict(BLUE, GREY, "1 day", "24 days", "28 days");

        assertThat(doses(plan(schedule, born(BORN), BORN)))
                .containsExactly("2011-03-10 901", "2011-03-10 902", "2011-03-10 903");
    }

    @Test
    void conflictingVaccinesAreKeptApartWhereTheVisitIsFull() {
        InventedSchedule schedule = blueAndGrey()
                .conflict(GREY, BLUE, "1 day", "24 days", "28 days")
                .conflict(BLUE, GREY, "1 day", "24 days", "28 days");

        CatchUpPlan plan = plan(schedule, born(BORN), BORN, PlanOptions.DEFAULT.maxDosesPerVisit(1));

        assertThat(doses(plan)).hasSize(3).doesNotHaveDuplicates();
        assertThat(plan.visits()).allSatisfy(visit -> assertThat(visit.doses()).hasSize(1));
        LocalDate blue = dayOf(plan, BLUE);
        LocalDate grey = dayOf(plan, GREY);
        assertThat(Math.abs(blue.toEpochDay() - grey.toEpochDay())).isEqualTo(28);
    }

    private static LocalDate dayOf(CatchUpPlan plan, String cvx) {
        return plan.doses().stream()
                .filter(dose -> dose.product().cvx().equals(cvx))
                .findFirst()
                .orElseThrow()
                .date();
    }

    @Test
    void vaccineGivenOnTheFirstDayLeavesRoomForAConflictingOneThatDay() {
        InventedSchedule schedule = blueAndGrey().conflict(GREY, BLUE, "1 day", "24 days", "28 days");

        assertThat(doses(plan(schedule, born(BORN).dose("2015-01-01", GREY), "2015-01-01")))
                .containsExactly("2015-01-01 901", "2015-01-01 903");
    }

    @Test
    void dosesOnRecordTakeRoomOnTheFirstDay() {
        Patient.Builder grey = born(BORN).dose("2015-01-01", GREY);
        PlanOptions two = PlanOptions.DEFAULT.maxDosesPerVisit(2);

        assertThat(doses(plan(blueAndGrey(), grey, "2015-01-01", two)))
                .containsExactly("2015-01-01 901", "2015-01-02 903");
        assertThat(doses(plan(blueAndGrey(), grey, "2015-01-02", two)))
                .containsExactly("2015-01-02 901", "2015-01-02 903");
    }

    @Test
    void longestSeriesGoesFirstWhereTheVisitIsFull() {
        InventedSchedule schedule = schedule(
                series("Blue").dose(fromOneYear()),
                series("Grey").against(GREYPOX).dose(fromOneYear()).dose(after28Days()));
        PlanOptions one = PlanOptions.DEFAULT.maxDosesPerVisit(1);

        CatchUpPlan plan =
                plan(schedule, born(BORN), "2012-03-10", one.onDays(days("2012-03-10", "2012-03-17", "2012-04-07")));

        assertThat(doses(plan)).containsExactly("2012-03-10 902", "2012-03-17 901", "2012-04-07 902");
        assertThat(plan.stillOpen()).isEmpty();
    }

    @Test
    void overdueDoseGoesBeforeTheLongestSeries() {
        InventedSchedule schedule = schedule(
                series("Grey").against(GREYPOX).dose(fromOneYear()).dose(after28Days()),
                series("Blue")
                        .dose(dose().age(age().minimum("1 year")
                                .recommendedFrom("1 year")
                                .recommendedBefore("18 months"))));
        PlanOptions one = PlanOptions.DEFAULT.maxDosesPerVisit(1);

        assertThat(doses(plan(schedule, born(BORN), "2012-03-10", one)).get(0)).isEqualTo("2012-03-10 901");
    }

    @Test
    void doseThatWouldBeTooLateAtTheNextVisitGoesFirst() {
        InventedSchedule schedule = schedule(
                series("Grey").against(GREYPOX).dose(fromOneYear()).dose(after28Days()),
                series("Blue")
                        .dose(dose().age(age().minimum("1 year")
                                .recommendedFrom("2 years")
                                .maximum("5 years"))));
        PlanOptions one = PlanOptions.DEFAULT.maxDosesPerVisit(1);

        assertThat(doses(plan(schedule, born(BORN), "2015-03-07", one))).startsWith("2015-03-07 902", "2015-03-08 901");
        assertThat(doses(plan(schedule, born(BORN), "2015-03-08", one))).startsWith("2015-03-08 901", "2015-03-09 902");
    }

    @Test
    void planOnNoDayIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanOptions.DEFAULT.onDays(List.of()))
                .withMessage(
                        "onDays: found no day, expected one or more. Remedy: name a day, or do not call it for any day");
    }

    @Test
    void givenDaysAreKept() {
        CatchUpPlan plan = plan(
                twoDoses(),
                born(BORN),
                BORN,
                PlanOptions.DEFAULT.onDays(days("2011-03-09", "2011-04-06", "2011-05-01", "2011-06-01", "2011-05-04")));

        assertThat(doses(plan)).containsExactly("2011-04-06 901", "2011-05-04 901");
    }

    @Test
    void whatNoGivenDayIsLeftForIsNamed() {
        CatchUpPlan plan = plan(twoDoses(), born(BORN), BORN, PlanOptions.DEFAULT.onDays(days("2011-04-06")));

        assertThat(doses(plan)).containsExactly("2011-04-06 901");
        assertThat(reasons(plan)).containsExactly(OpenReason.AFTER_THE_PLAN);
    }

    @Test
    void whatAFullDayLeavesOutLacksRoom() {
        CatchUpPlan plan = plan(
                blueAndGrey(),
                born(BORN),
                "2015-01-01",
                PlanOptions.DEFAULT.onDays(days("2015-01-01")).maxDosesPerVisit(1));

        assertThat(plan.doses()).hasSize(1);
        assertThat(reasons(plan)).containsExactly(OpenReason.NO_ROOM, OpenReason.NO_ROOM);
    }

    @Test
    void entryThatRepeatsAnotherTakesNoRoom() {
        PlanOptions two = PlanOptions.DEFAULT.onDays(days("2015-01-01")).maxDosesPerVisit(2);
        Patient.Builder twice = born(BORN)
                .dose(DoseAdministered.builder(day("2015-01-01"), BLUE).id("a").build())
                .dose(DoseAdministered.builder(day("2015-01-01"), BLUE).id("b").build());

        assertThat(doses(plan(blueAndGrey(), twice, "2015-01-01", two))).containsExactly("2015-01-01 902");
    }

    @Test
    void sharedDecisionsAreLeftOutUnlessAskedFor() {
        InventedSchedule schedule = schedule(series("Blue").dose(fromBirth())).sharedDecision("Blue", null, null);

        CatchUpPlan without = plan(schedule, born(BORN), "2015-01-01");
        assertThat(without.visits()).isEmpty();
        assertThat(reasons(without)).containsExactly(OpenReason.NEEDS_DECISION);
        assertThat(doses(plan(schedule, born(BORN), "2015-01-01", PlanOptions.DEFAULT.includingSharedDecisions())))
                .containsExactly("2015-01-01 901");
    }

    @Test
    void contraindicatedGroupIsNamed() {
        InventedSchedule schedule =
                schedule(fromBirth()).antigen(BLUEPOX, antigen().contraindicatedBy("501"));

        CatchUpPlan plan = plan(schedule, born(BORN).observation("501"), "2015-01-01");

        assertThat(plan.visits()).isEmpty();
        assertThat(reasons(plan)).containsExactly(OpenReason.CONTRAINDICATED);
    }

    @Test
    void reasonOfTheFirstDayStaysThoughTheEndHasAnother() {
        InventedSchedule schedule = schedule(
                        series("Blue").dose(dose().age(age().minimum("0 days").maximum("5 years"))),
                        series("Grey").against(GREYPOX).dose(dose().age(age().minimum("20 years"))))
                .antigen(BLUEPOX, antigen().contraindicatedBy("501", null, "6 years"));

        CatchUpPlan plan = plan(schedule, born(BORN).observation("501"), "2012-01-01");

        assertThat(doses(plan)).containsExactly("2030-03-10 902");
        assertThat(plan.stillOpen())
                .containsExactly(
                        new StillOpen(BLUEPOX, SeriesType.STANDARD, OpenReason.CONTRAINDICATED, Optional.empty()));
    }

    @Test
    void recommendationThatEndsBeforeTheFirstVisitIsNamed() {
        InventedSchedule schedule = schedule(
                series("Blue").dose(fromBirth()),
                series("Grey risk")
                        .against(GREYPOX)
                        .risk("501", null, "5 years")
                        .dose(fromBirth()));
        Patient.Builder patient = born(BORN).observation("501");

        CatchUpPlan late = plan(schedule, patient, "2015-01-01", PlanOptions.DEFAULT.onDays(days("2015-03-10")));
        assertThat(doses(late)).containsExactly("2015-03-10 901");
        assertThat(late.stillOpen())
                .containsExactly(new StillOpen(
                        GREYPOX, SeriesType.RISK, OpenReason.RECOMMENDATION_ENDS, Optional.of(day(BORN))));
        CatchUpPlan inTime = plan(schedule, patient, "2015-01-01", PlanOptions.DEFAULT.onDays(days("2015-03-09")));
        assertThat(doses(inTime)).containsExactly("2015-03-09 901", "2015-03-09 902");
        assertThat(inTime.stillOpen()).isEmpty();
    }

    @Test
    void seriesThatCannotBeFinishedInTimeIsNamed() {
        InventedSchedule schedule = schedule(
                dose().age(age().minimum("0 days").maximum("5 years")),
                dose().age(age().maximum("5 years")).interval(fromPrevious().minimum("28 days")));

        assertThat(reasons(plan(schedule, born(BORN), "2015-02-09"))).isEmpty();
        CatchUpPlan late = plan(schedule, born(BORN), "2015-02-10");
        assertThat(doses(late)).containsExactly("2015-02-10 901");
        assertThat(reasons(late)).containsExactly(OpenReason.AGED_OUT);
    }

    @Test
    void combinationIsChosenWhereItIsAskedForAndEveryPartIsDue() {
        PlanOptions combinations = PlanOptions.DEFAULT.preferringCombinations();

        assertThat(doses(plan(blueAndGrey(), born(BORN), BORN))).hasSize(3);
        CatchUpPlan plan = plan(blueAndGrey(), born(BORN), BORN, combinations);
        assertThat(doses(plan)).containsExactly("2011-03-10 904", "2011-03-10 903");
        assertThat(plan.doses().get(0).vaccineGroups()).containsExactly(BLUEPOX, GREYPOX);
        assertThat(doses(plan(blueAndGrey(), born(BORN).dose("2011-03-10", GREY), "2011-03-11", combinations)))
                .containsExactly("2011-03-11 901", "2011-03-11 903");
    }

    @Test
    void onlyProductsOfTheHostArePlanned() {
        PlanOptions other = PlanOptions.DEFAULT.with(ForecastOptions.DEFAULT.withProducts(List.of(product(BLUE_TOO))));
        PlanOptions none = PlanOptions.DEFAULT.with(ForecastOptions.DEFAULT.withProducts(List.of(product(RED))));

        assertThat(doses(plan(schedule(fromBirth()), born(BORN), "2015-01-01", other)))
                .containsExactly("2015-01-01 911");
        CatchUpPlan without = plan(schedule(fromBirth()), born(BORN), "2015-01-01", none);
        assertThat(without.visits()).isEmpty();
        assertThat(reasons(without)).containsExactly(OpenReason.NO_PRODUCT);
    }

    @Test
    void combinationWithAPartThatIsNotNeededIsNotPlanned() {
        PlanOptions both = PlanOptions.DEFAULT.with(ForecastOptions.DEFAULT.withProducts(List.of(product(BLUE_GREY))));

        CatchUpPlan plan = plan(blueAndGrey(), born(BORN).dose("2011-03-10", GREY), "2011-03-11", both);

        assertThat(plan.visits()).isEmpty();
        assertThat(reasons(plan)).containsExactly(OpenReason.NO_PRODUCT, OpenReason.NO_PRODUCT);
    }

    private static VaccineProduct product(String cvx) {
        return new VaccineProduct(cvx, "vaccine " + cvx, Optional.empty(), Optional.empty());
    }

    @Test
    void onlyGroupsAskedForArePlanned() {
        CatchUpPlan plan = plan(
                blueAndGrey(), born(BORN), BORN, PlanOptions.DEFAULT.with(ForecastOptions.DEFAULT.forGroups(GREYPOX)));

        assertThat(doses(plan)).containsExactly("2011-03-10 902");
    }

    @Test
    void groupsAskedForMayBeWrittenInAnyCase() {
        PlanOptions shouted =
                PlanOptions.DEFAULT.with(ForecastOptions.DEFAULT.forGroups(GREYPOX.toUpperCase(Locale.ROOT)));

        CatchUpPlan plan = plan(blueAndGrey(), born(BORN), BORN, shouted);

        assertThat(doses(plan)).containsExactly("2011-03-10 902");
    }

    @Test
    void visitWithoutRoomForAnyDoseIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanOptions.DEFAULT.maxDosesPerVisit(0))
                .withMessage("maxDosesPerVisit: found 0, expected 1 or more. Remedy: give a larger number, or none");
    }

    @Test
    void everyDoseOfAPlanStandsInItsForecast() {
        CatchUpPlan plan = plan(blueAndGrey(), born(BORN), BORN);

        assertThat(plan.forecast().doses().stream()
                        .map(dose -> dose.dose().cvx())
                        .toList())
                .containsExactly(BLUE, GREY, RED);
    }
}
