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
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.invented.VaccineRows.vaccine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.plan.CheckFinding;
import io.jenner.forecast.plan.CheckFinding.Code;
import io.jenner.forecast.plan.CheckVerdict;
import io.jenner.forecast.plan.GroupCheck;
import io.jenner.forecast.plan.ProductCheck;
import io.jenner.forecast.plan.VisitCheck;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** May a vaccine be given? Each verdict, with the last day that has another one. */
class CheckTest {

    private static final String BORN = "2010-03-10";

    private static DoseRows fromBirth() {
        return dose().age(age().minimum("0 days"));
    }

    private static DoseRows fromOneYear() {
        return dose().age(age().absoluteMinimum("1 year - 4 days").minimum("1 year"));
    }

    private static DoseRows after28Days() {
        return dose().interval(fromPrevious().absoluteMinimum("24 days").minimum("28 days"));
    }

    private static InventedSchedule blueAndGrey() {
        return schedule(
                series("Blue").dose(fromOneYear()),
                series("Grey").against(GREYPOX).dose(fromOneYear()));
    }

    private static ProductCheck check(InventedSchedule schedule, Patient.Builder patient, String day, String cvx) {
        return visit(schedule, patient, day, cvx).products().get(0);
    }

    private static VisitCheck visit(InventedSchedule schedule, Patient.Builder patient, String day, String... cvx) {
        return schedule.forecaster()
                .check(
                        patient.build(),
                        Arrays.stream(cvx)
                                .map(code -> new VaccineProduct(code, code, Optional.empty(), Optional.empty()))
                                .toList(),
                        LocalDate.parse(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Nested
    class TooEarly {

        @Test
        void untilTheDayBeforeTheMinimumAge() {
            ProductCheck early = check(schedule(fromOneYear()), born(BORN), "2011-03-09", BLUE);
            assertThat(early.verdict()).isEqualTo(CheckVerdict.TOO_EARLY);
            assertThat(early.firstGoodDay()).contains(day("2011-03-10"));

            ProductCheck good = check(schedule(fromOneYear()), born(BORN), "2011-03-10", BLUE);
            assertThat(good.verdict()).isEqualTo(CheckVerdict.GIVE);
            assertThat(good.firstGoodDay()).isEmpty();
        }

        @Test
        void graceMakesTheDoseCountAndIsNoTimeToGiveIt() {
            ProductCheck before = check(schedule(fromOneYear()), born(BORN), "2011-03-05", BLUE);
            assertThat(before.counts()).isFalse();
            assertThat(before.countsByGrace()).isFalse();
            assertThat(before.groups().get(0).antigens().get(0).reasons()).contains(EvaluationReason.TOO_YOUNG);

            ProductCheck within = check(schedule(fromOneYear()), born(BORN), "2011-03-06", BLUE);
            assertThat(within.verdict()).isEqualTo(CheckVerdict.TOO_EARLY);
            assertThat(within.counts()).isTrue();
            assertThat(within.countsByGrace()).isTrue();
            assertThat(within.has(Code.COUNTS_BY_GRACE)).isTrue();
            assertThat(within.firstGoodDay()).contains(day("2011-03-10"));
        }

        @Test
        void untilTheDayBeforeTheMinimumInterval() {
            InventedSchedule schedule = schedule(fromBirth(), after28Days());
            Patient.Builder once = born(BORN).dose("2015-01-01", BLUE);

            ProductCheck early = check(schedule, once, "2015-01-28", BLUE);
            assertThat(early.verdict()).isEqualTo(CheckVerdict.TOO_EARLY);
            assertThat(early.firstGoodDay()).contains(day("2015-01-29"));
            assertThat(check(schedule, once, "2015-01-29", BLUE).verdict()).isEqualTo(CheckVerdict.GIVE);
        }

        @Test
        void untilTheAgeAtWhichTheSeriesIsStarted() {
            InventedSchedule schedule =
                    schedule(series("Blue").startFrom("10 years").dose(fromOneYear()));

            ProductCheck early = check(schedule, born(BORN), "2015-01-01", BLUE);
            assertThat(early.verdict()).isEqualTo(CheckVerdict.TOO_EARLY);
            assertThat(early.firstGoodDay()).contains(day("2020-03-10"));
            assertThat(check(schedule, born(BORN), "2020-03-09", BLUE).verdict())
                    .isEqualTo(CheckVerdict.TOO_EARLY);
            assertThat(check(schedule, born(BORN), "2020-03-10", BLUE).verdict())
                    .isEqualTo(CheckVerdict.GIVE);
        }

        @Test
        void beforeTheRecommendedDayItMayBeGiven() {
            InventedSchedule schedule =
                    schedule(dose().age(age().minimum("1 year").recommendedFrom("2 years")));

            ProductCheck early = check(schedule, born(BORN), "2012-03-09", BLUE);
            assertThat(early.verdict()).isEqualTo(CheckVerdict.GIVE);
            assertThat(early.findings())
                    .extracting(CheckFinding::code, CheckFinding::date)
                    .containsExactly(tuple(Code.RECOMMENDED_LATER, Optional.of(day("2012-03-10"))));
            assertThat(check(schedule, born(BORN), "2012-03-10", BLUE).findings())
                    .isEmpty();
        }
    }

    @Nested
    class Conflict {

        private final InventedSchedule schedule = blueAndGrey().conflict(GREY, BLUE, "1 day", "24 days", "28 days");

        @Test
        void endsWithTheDayThatTheForecastNames() {
            Patient.Builder grey = born(BORN).dose("2015-01-01", GREY);

            ProductCheck near = check(schedule, grey, "2015-01-10", BLUE);
            assertThat(near.verdict()).isEqualTo(CheckVerdict.CONFLICT);
            assertThat(near.findings())
                    .filteredOn(finding -> finding.code() == Code.CONFLICTING_DOSE)
                    .extracting(CheckFinding::subject)
                    .containsExactly(Optional.of("doses[1]"));
            LocalDate good = near.firstGoodDay().orElseThrow();
            assertThat(check(schedule, grey, good.minusDays(1).toString(), BLUE).verdict())
                    .isEqualTo(CheckVerdict.CONFLICT);
            assertThat(check(schedule, grey, good.toString(), BLUE).verdict()).isEqualTo(CheckVerdict.GIVE);
        }

        @Test
        void doesNotStandBetweenVaccinesOfOneVisit() {
            VisitCheck visit = visit(schedule, born(BORN), "2015-01-01", GREY, BLUE);

            assertThat(visit.products())
                    .extracting(ProductCheck::verdict)
                    .containsExactly(CheckVerdict.GIVE, CheckVerdict.GIVE);
            assertThat(visit.mayBeGiven()).isTrue();
        }

        @Test
        void betweenVaccinesOfOneVisitIsFoundWhereTheScheduleHasIt() {
            InventedSchedule never = blueAndGrey().conflict(GREY, BLUE, "0 days", "24 days", "28 days");

            VisitCheck visit = visit(never, born(BORN), "2015-01-01", GREY, BLUE);

            assertThat(visit.products())
                    .extracting(ProductCheck::verdict)
                    .containsExactly(CheckVerdict.GIVE, CheckVerdict.CONFLICT);
            assertThat(visit.products().get(1).findings().get(0).subject()).contains("products[1]");
            assertThat(visit.mayBeGiven()).isFalse();
        }

        @Test
        void placeOfTheDoseIsThatInTheRecordOfTheCaller() {
            Patient.Builder grey = born(BORN).dose("2016-01-01", GREY).dose("2015-01-01", GREY);

            assertThat(check(schedule, grey, "2015-01-10", BLUE)
                            .findings()
                            .get(0)
                            .subject())
                    .contains("doses[2]");
        }
    }

    @Nested
    class Repeat {

        @Test
        void sameAntigenOnOneDayIsARepeat() {
            InventedSchedule schedule = schedule(fromBirth(), after28Days());
            Patient.Builder today = born(BORN).dose("2015-01-01", BLUE);

            assertThat(check(schedule, today, "2015-01-01", BLUE).verdict()).isEqualTo(CheckVerdict.REPEAT);
            assertThat(check(schedule, today, "2015-01-01", BLUE_TOO).verdict()).isEqualTo(CheckVerdict.REPEAT);
            assertThat(check(schedule, today, "2015-01-02", BLUE_TOO).verdict()).isEqualTo(CheckVerdict.TOO_EARLY);
        }

        @Test
        void secondVaccineOfAVisitRepeatsTheFirst() {
            assertThat(visit(schedule(fromBirth(), after28Days()), born(BORN), "2015-01-01", BLUE, BLUE_GREY)
                            .products())
                    .extracting(ProductCheck::verdict)
                    .containsExactly(CheckVerdict.GIVE, CheckVerdict.REPEAT);
        }
    }

    @Nested
    class NotNeeded {

        @Test
        void onceTheSeriesIsComplete() {
            assertThat(check(schedule(fromBirth()), born(BORN), "2015-01-02", BLUE)
                            .verdict())
                    .isEqualTo(CheckVerdict.GIVE);
            ProductCheck complete =
                    check(schedule(fromBirth()), born(BORN).dose("2015-01-01", BLUE), "2015-01-02", BLUE);
            assertThat(complete.verdict()).isEqualTo(CheckVerdict.NOT_NEEDED);
            assertThat(complete.counts()).isFalse();
        }

        @Test
        void forWhomIsImmune() {
            InventedSchedule schedule =
                    schedule(fromBirth()).antigen(BLUEPOX, antigen().immuneBy("501"));

            assertThat(check(schedule, born(BORN).observation("501"), "2015-01-02", BLUE)
                            .verdict())
                    .isEqualTo(CheckVerdict.NOT_NEEDED);
        }

        @Test
        void partOfACombinationDoesNotForbidIt() {
            Patient.Builder grey = born(BORN).dose("2015-01-01", GREY);

            ProductCheck both = check(blueAndGrey(), grey, "2015-03-01", BLUE_GREY);

            assertThat(both.verdict()).isEqualTo(CheckVerdict.GIVE);
            assertThat(both.groups())
                    .extracting(GroupCheck::vaccineGroup, GroupCheck::verdict)
                    .containsExactly(tuple(BLUEPOX, CheckVerdict.GIVE), tuple(GREYPOX, CheckVerdict.NOT_NEEDED));
            assertThat(both.findings())
                    .contains(
                            new CheckFinding(Code.UNNEEDED_PART, Optional.empty(), List.of(GREYPOX), Optional.empty()));
        }

        @Test
        void unlessNoPartIsNeeded() {
            Patient.Builder all = born(BORN).dose("2015-01-01", GREY).dose("2015-01-01", BLUE);

            assertThat(check(blueAndGrey(), all, "2015-03-01", BLUE_GREY).verdict())
                    .isEqualTo(CheckVerdict.NOT_NEEDED);
        }
    }

    @Test
    void tooLateFromTheMaximumAge() {
        InventedSchedule schedule = schedule(dose().age(age().minimum("0 days").maximum("5 years")));

        assertThat(check(schedule, born(BORN), "2015-03-09", BLUE).verdict()).isEqualTo(CheckVerdict.GIVE);
        assertThat(check(schedule, born(BORN), "2015-03-10", BLUE).verdict()).isEqualTo(CheckVerdict.TOO_LATE);
    }

    @Test
    void wrongProductWhereTheDoseDoesNotTakeIt() {
        InventedSchedule schedule = schedule(fromBirth().prefers(BLUE));

        assertThat(check(schedule, born(BORN), "2015-01-01", BLUE).verdict()).isEqualTo(CheckVerdict.GIVE);
        assertThat(check(schedule, born(BORN), "2015-01-01", BLUE_TOO).verdict())
                .isEqualTo(CheckVerdict.WRONG_PRODUCT);
        InventedSchedule fromOneYear = schedule(
                dose().prefers(BLUE).age(age().absoluteMinimum("1 year").minimum("1 year")));
        assertThat(check(fromOneYear, born(BORN), "2010-05-01", BLUE_TOO).verdict())
                .isEqualTo(CheckVerdict.WRONG_PRODUCT);
        assertThat(check(fromOneYear, born(BORN), "2010-05-01", BLUE).verdict()).isEqualTo(CheckVerdict.TOO_EARLY);
    }

    @Test
    void vaccineThatMerelyCountsIsNotTheOneToGive() {
        InventedSchedule schedule = schedule(fromBirth().prefers(BLUE).allows(vaccine(BLUE_TOO)));

        ProductCheck allowed = check(schedule, born(BORN), "2015-01-01", BLUE_TOO);

        assertThat(allowed.verdict()).isEqualTo(CheckVerdict.WRONG_PRODUCT);
        assertThat(allowed.counts()).isTrue();
        assertThat(allowed.has(Code.NOT_PREFERABLE)).isTrue();
        assertThat(check(schedule, born(BORN), "2015-01-01", BLUE).verdict()).isEqualTo(CheckVerdict.GIVE);
        assertThat(check(schedule, born(BORN), "2015-01-01", BLUE).has(Code.NOT_PREFERABLE))
                .isFalse();
    }

    @Test
    void vaccineThatMerelyCountsDoesNotBecomeRightByWaiting() {
        InventedSchedule schedule = schedule(fromOneYear().prefers(BLUE).allows(vaccine(BLUE_TOO)));

        ProductCheck early = check(schedule, born(BORN), "2011-03-09", BLUE_TOO);

        assertThat(early.verdict()).isEqualTo(CheckVerdict.WRONG_PRODUCT);
        assertThat(early.firstGoodDay()).isEmpty();
        assertThat(early.has(Code.OTHER_VACCINE_LATER)).isTrue();
        assertThat(check(schedule, born(BORN), "2011-03-09", BLUE).verdict()).isEqualTo(CheckVerdict.TOO_EARLY);
    }

    @Test
    void unknownVaccineIsSaidToBeUnknown() {
        assertThat(check(schedule(fromBirth()), born(BORN), "2015-01-01", "999").verdict())
                .isEqualTo(CheckVerdict.UNKNOWN_VACCINE);
    }

    @Nested
    class Contraindicated {

        @Test
        void everyVaccineOfTheAntigen() {
            InventedSchedule schedule =
                    schedule(fromBirth()).antigen(BLUEPOX, antigen().contraindicatedBy("501", null, "5 years"));
            Patient.Builder patient = born(BORN).observation("501");

            ProductCheck check = check(schedule, patient, "2015-03-09", BLUE);
            assertThat(check.verdict()).isEqualTo(CheckVerdict.CONTRAINDICATED);
            assertThat(check.contraindications()).hasSize(1);
            assertThat(check(schedule, patient, "2015-03-10", BLUE).verdict()).isEqualTo(CheckVerdict.GIVE);
        }

        @Test
        void oneVaccineAndNotAnother() {
            InventedSchedule schedule =
                    schedule(fromBirth()).antigen(BLUEPOX, antigen().vaccineContraindicatedBy("501", BLUE));
            Patient.Builder patient = born(BORN).observation("501");

            assertThat(check(schedule, patient, "2015-01-01", BLUE).verdict()).isEqualTo(CheckVerdict.CONTRAINDICATED);
            assertThat(check(schedule, patient, "2015-01-01", BLUE_TOO).verdict())
                    .isEqualTo(CheckVerdict.GIVE);
        }

        @Test
        void partOfACombinationForbidsIt() {
            InventedSchedule schedule = blueAndGrey().antigen(GREYPOX, antigen().contraindicatedBy("501"));

            ProductCheck both = check(schedule, born(BORN).observation("501"), "2015-01-01", BLUE_GREY);

            assertThat(both.verdict()).isEqualTo(CheckVerdict.CONTRAINDICATED);
            assertThat(both.groups().get(0).verdict()).isEqualTo(CheckVerdict.WRONG_PRODUCT);
        }

        @Test
        void perhapsWhereNobodyKnows() {
            InventedSchedule schedule =
                    schedule(fromBirth()).antigen(BLUEPOX, antigen().contraindicatedBy("501"));
            Patient.Builder patient = born(BORN)
                    .observation(
                            new Observation("501", Optional.empty(), Optional.empty(), Observation.Presence.UNKNOWN));

            ProductCheck check = check(schedule, patient, "2015-01-01", BLUE);

            assertThat(check.verdict()).isEqualTo(CheckVerdict.GIVE_AFTER_DECISION);
            assertThat(check.has(Code.UNDETERMINED_CONTRAINDICATION)).isTrue();
            assertThat(check.has(Code.SHARED_DECISION)).isFalse();
        }
    }

    @Nested
    class PerhapsIndicated {

        private final InventedSchedule schedule = schedule(
                series("Blue").dose(fromBirth()),
                series("Risk")
                        .group("2")
                        .risk("501")
                        .dose(fromBirth())
                        .dose(dose().interval(fromPrevious().minimum("5 years"))));

        private Patient.Builder patient(Observation.Presence presence) {
            return born(BORN)
                    .observation("502")
                    .observation(new Observation("501", Optional.empty(), Optional.empty(), presence))
                    .dose("2011-01-01", BLUE);
        }

        @Test
        void aDoseWaitsForTheAnswerWhereTheConditionWouldCallForIt() {
            ProductCheck check = check(schedule, patient(Observation.Presence.UNKNOWN), "2016-01-01", BLUE);

            assertThat(check.verdict()).isEqualTo(CheckVerdict.GIVE_AFTER_DECISION);
            assertThat(check.findings())
                    .containsExactly(new CheckFinding(
                            Code.UNDETERMINED_INDICATION,
                            Optional.of("observations[2]"),
                            List.of(BLUEPOX),
                            Optional.empty()));
            assertThat(check(schedule, patient(Observation.Presence.PRESENT), "2016-01-01", BLUE)
                            .verdict())
                    .isEqualTo(CheckVerdict.GIVE);
        }

        @Test
        void aDoseThatWouldBeTooEarlyEvenThenIsNotNeeded() {
            ProductCheck check = check(schedule, patient(Observation.Presence.UNKNOWN), "2015-12-31", BLUE);

            assertThat(check.verdict()).isEqualTo(CheckVerdict.NOT_NEEDED);
            assertThat(check.has(Code.UNDETERMINED_INDICATION)).isTrue();
        }

        @Test
        void aDoseThatIsNeededAnywayDoesNotWait() {
            Patient.Builder without = born(BORN)
                    .observation(
                            new Observation("501", Optional.empty(), Optional.empty(), Observation.Presence.UNKNOWN));

            ProductCheck check = check(schedule, without, "2016-01-01", BLUE);

            assertThat(check.verdict()).isEqualTo(CheckVerdict.GIVE);
            assertThat(check.has(Code.UNDETERMINED_INDICATION)).isFalse();
        }

        @Test
        void aDoseThatComesLaterWaitsForTheAnswerWhereTheConditionWouldCallForItNow() {
            InventedSchedule fromElevenOn = schedule(
                    series("Blue").dose(dose().age(age().minimum("11 years"))),
                    series("Risk").group("2").risk("501").dose(fromBirth()));
            Patient.Builder unknown = born(BORN)
                    .observation(
                            new Observation("501", Optional.empty(), Optional.empty(), Observation.Presence.UNKNOWN));

            ProductCheck check = check(fromElevenOn, unknown, "2016-01-01", BLUE);

            assertThat(check.verdict()).isEqualTo(CheckVerdict.GIVE_AFTER_DECISION);
            assertThat(check.has(Code.UNDETERMINED_INDICATION)).isTrue();
            assertThat(check(fromElevenOn, born(BORN), "2016-01-01", BLUE).verdict())
                    .isEqualTo(CheckVerdict.TOO_EARLY);
        }

        @Test
        void aVaccineGroupWithoutAnyOtherSeriesWaitsToo() {
            InventedSchedule riskOnly = schedule(
                    series("Blue").dose(fromBirth()),
                    series("Grey risk").against(GREYPOX).risk("501").dose(fromBirth()));

            ProductCheck check = check(riskOnly, patient(Observation.Presence.UNKNOWN), "2016-01-01", GREY);

            assertThat(check.verdict()).isEqualTo(CheckVerdict.GIVE_AFTER_DECISION);
            assertThat(check.findings())
                    .extracting(CheckFinding::code, CheckFinding::subject, CheckFinding::names)
                    .containsExactly(
                            tuple(Code.UNDETERMINED_INDICATION, Optional.of("observations[2]"), List.of(GREYPOX)));
            assertThat(check(riskOnly, born(BORN), "2016-01-01", GREY).verdict())
                    .isEqualTo(CheckVerdict.NOT_NEEDED);
        }
    }

    @Nested
    class AnotherVaccine {

        private final InventedSchedule pox = schedule(
                        series("Blue").dose(fromBirth()),
                        series("Grey").against(GREYPOX).dose(fromBirth()))
                .group("Pox", false, BLUEPOX, GREYPOX);

        @Test
        void isNeededWhereTheOtherAntigenOfTheGroupIsMissing() {
            ProductCheck blue = check(pox, born(BORN).dose("2011-01-01", BLUE), "2016-01-01", BLUE);

            assertThat(blue.verdict()).isEqualTo(CheckVerdict.NOT_NEEDED);
            assertThat(blue.findings()).containsExactly(other("Pox"));
            assertThat(check(pox, born(BORN).dose("2011-01-01", BLUE), "2016-01-01", GREY)
                            .findings())
                    .isEmpty();
        }

        @Test
        void isNotNamedLaterWhereThisOneMayBeGivenThen() {
            ProductCheck early = check(schedule(fromOneYear()), born(BORN), "2011-03-09", BLUE);

            assertThat(early.findings())
                    .extracting(CheckFinding::code)
                    .containsExactly(Code.FIRST_GOOD_DAY, Code.COUNTS_BY_GRACE);
        }

        @Test
        void isNotNeededWhereTheGroupIsComplete() {
            assertThat(check(pox, born(BORN).dose("2011-01-01", BLUE_GREY), "2016-01-01", BLUE)
                            .findings())
                    .isEmpty();
        }

        @Test
        void isNeededFromTheDayOnWhichADoseMayBeGiven() {
            InventedSchedule preferring = schedule(
                    dose().prefers(BLUE).age(age().absoluteMinimum("1 year").minimum("1 year")));

            assertThat(check(preferring, born(BORN), "2011-03-09", BLUE_TOO).findings())
                    .containsExactly(new CheckFinding(
                            Code.OTHER_VACCINE_LATER,
                            Optional.empty(),
                            List.of(BLUEPOX),
                            Optional.of(day("2011-03-10"))));
            assertThat(check(preferring, born(BORN), "2011-03-10", BLUE_TOO).findings())
                    .containsExactly(other(BLUEPOX));
        }

        private CheckFinding other(String vaccineGroup) {
            return new CheckFinding(
                    Code.OTHER_VACCINE_NEEDED, Optional.empty(), List.of(vaccineGroup), Optional.empty());
        }
    }

    @Nested
    class FirstGoodDayOfAnotherAge {

        private final InventedSchedule byAge = schedule(fromBirth()
                .prefers(vaccine(BLUE).until("7 years"))
                .prefers(vaccine(BLUE_TOO).from("7 years")));

        @Test
        void isThatOnWhichTheScheduleBeginsToOfferTheVaccine() {
            ProductCheck young = check(byAge, born(BORN), "2011-01-01", BLUE_TOO);

            assertThat(young.verdict()).isEqualTo(CheckVerdict.WRONG_PRODUCT);
            assertThat(young.firstGoodDay()).contains(day("2017-03-10"));
            assertThat(young.has(Code.OTHER_VACCINE_NEEDED)).isTrue();
            assertThat(check(byAge, born(BORN), "2017-03-09", BLUE_TOO).verdict())
                    .isEqualTo(CheckVerdict.WRONG_PRODUCT);
            assertThat(check(byAge, born(BORN), "2017-03-10", BLUE_TOO).verdict())
                    .isEqualTo(CheckVerdict.GIVE);
        }

        @Test
        void isMissingOnceTheAgeIsOver() {
            ProductCheck old = check(byAge, born(BORN), "2017-03-10", BLUE);

            assertThat(old.verdict()).isEqualTo(CheckVerdict.WRONG_PRODUCT);
            assertThat(old.firstGoodDay()).isEmpty();
        }
    }

    @Test
    void sharedDecisionComesFirst() {
        InventedSchedule schedule =
                schedule(series("Blue").dose(fromBirth())).sharedDecision("Blue", "2 years", "5 years");

        assertThat(check(schedule, born(BORN), "2012-03-09", BLUE).verdict()).isEqualTo(CheckVerdict.GIVE);
        ProductCheck shared = check(schedule, born(BORN), "2012-03-10", BLUE);
        assertThat(shared.verdict()).isEqualTo(CheckVerdict.GIVE_AFTER_DECISION);
        assertThat(shared.has(Code.SHARED_DECISION)).isTrue();
        assertThat(shared.verdict().mayBeGiven()).isTrue();
    }

    @Test
    void dosesAfterTheDayAreLeftOut() {
        Patient.Builder later = born(BORN).dose("2015-01-05", BLUE);

        assertThat(check(schedule(fromBirth()), later, "2015-01-01", BLUE).verdict())
                .isEqualTo(CheckVerdict.GIVE);
    }
}
