package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.ALLOWABLE_NOT_PREFERABLE;
import static io.jenner.forecast.EvaluationReason.VOLUME_BELOW_RECOMMENDED;
import static io.jenner.forecast.EvaluationReason.WRONG_VACCINE;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.VaccineRows.vaccine;

import io.jenner.forecast.DoseAdministered;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sections 6.8 and 6.9. */
class VaccineGivenTest {

    private static Outcome.DoseOutcome judged(DoseRows row, String given) {
        return schedule(row).ask(born("2010-03-10").dose(given, BLUE)).dose(1);
    }

    private static Outcome.DoseOutcome judged(DoseRows row, DoseAdministered.Builder given) {
        return schedule(row).ask(born("2010-03-10").dose(given.build())).dose(1);
    }

    private static DoseAdministered.Builder blue() {
        return DoseAdministered.builder(LocalDate.parse("2020-03-10"), BLUE);
    }

    @Nested
    class ByAge {

        @Test
        void preferableVaccineCountsFromItsBeginAgeOn() {
            judged(dose().prefers(vaccine(BLUE).from("1 year")), "2011-03-09").isNotValid(WRONG_VACCINE);
            judged(dose().prefers(vaccine(BLUE).from("1 year")), "2011-03-10").isValid();
        }

        @Test
        void preferableVaccineCountsBeforeItsEndAge() {
            judged(dose().prefers(vaccine(BLUE).until("5 years")), "2015-03-09").isValid();
            judged(dose().prefers(vaccine(BLUE).until("5 years")), "2015-03-10").isNotValid(WRONG_VACCINE);
        }

        @Test
        void allowableVaccineCountsFromItsBeginAgeOn() {
            judged(dose().allows(vaccine(BLUE).from("1 year")), "2011-03-09").isNotValid(WRONG_VACCINE);
            judged(dose().allows(vaccine(BLUE).from("1 year")), "2011-03-10").isValid(ALLOWABLE_NOT_PREFERABLE);
        }

        @Test
        void allowableVaccineCountsBeforeItsEndAge() {
            judged(dose().allows(vaccine(BLUE).until("5 years")), "2015-03-09").isValid(ALLOWABLE_NOT_PREFERABLE);
            judged(dose().allows(vaccine(BLUE).until("5 years")), "2015-03-10").isNotValid(WRONG_VACCINE);
        }

        @Test
        void vaccineOutsideItsPreferableAgesMayStillBeAllowable() {
            judged(
                            dose().prefers(vaccine(BLUE).from("4 years"))
                                    .allows(vaccine(BLUE).from("1 year")),
                            "2012-03-10")
                    .isValid(ALLOWABLE_NOT_PREFERABLE);
        }

        @Test
        void eachPreferableEntryOfAVaccineIsLookedAt() {
            DoseRows twice = dose().prefers(vaccine(BLUE).until("1 year"))
                    .prefers(vaccine(BLUE).from("4 years"));
            judged(twice, "2010-06-01").isValid();
            judged(twice, "2012-06-01").isNotValid(WRONG_VACCINE);
            judged(twice, "2014-06-01").isValid();
        }

        @Test
        void eachAllowableEntryOfAVaccineIsLookedAt() {
            DoseRows twice = dose().allows(vaccine(BLUE).until("1 year"))
                    .allows(vaccine(BLUE).from("4 years"));
            judged(twice, "2010-06-01").isValid(ALLOWABLE_NOT_PREFERABLE);
            judged(twice, "2012-06-01").isNotValid(WRONG_VACCINE);
            judged(twice, "2014-06-01").isValid(ALLOWABLE_NOT_PREFERABLE);
        }
    }

    @Nested
    class ByType {

        @Test
        void preferableVaccineNeedsNoRemark() {
            judged(dose().prefers(BLUE).allows(BLUE), "2020-03-10").isValid();
        }

        @Test
        void vaccineThatIsNotListedDoesNotCount() {
            judged(dose().prefers(BLUE_TOO).allows(BLUE_TOO), "2020-03-10").isNotValid(WRONG_VACCINE);
        }

        @Test
        void doseThatListsNoVaccineTakesNone() {
            judged(dose().takesNoVaccine(), "2020-03-10").isNotValid(WRONG_VACCINE);
        }
    }

    @Nested
    class ByProduct {

        private DoseRows bluvaxOnly() {
            return dose().prefers(vaccine(BLUE).tradeName("Bluvax").mvx("ABC"));
        }

        @Test
        void productIsKnownByItsManufacturer() {
            judged(bluvaxOnly(), blue().mvx("ABC")).isValid();
            judged(bluvaxOnly(), blue().mvx("DEF")).isNotValid(WRONG_VACCINE);
        }

        @Test
        void productIsKnownByItsTradeName() {
            judged(bluvaxOnly(), blue().tradeName("Bluvax")).isValid();
            judged(bluvaxOnly(), blue().tradeName("Otherblu")).isNotValid(WRONG_VACCINE);
        }

        @Test
        void manufacturerSufficesWhereTheTradeNameDiffers() {
            judged(bluvaxOnly(), blue().mvx("ABC").tradeName("Bluvax Junior")).isValid();
        }

        @Test
        void lettersAndBlanksOfATradeNameDoNotMatter() {
            judged(bluvaxOnly(), blue().tradeName(" BLUvax ")).isValid();
        }

        @Test
        void doseOfAnUnknownProductIsNotThatProduct() {
            judged(bluvaxOnly(), blue()).isNotValid(WRONG_VACCINE);
        }

        @Test
        void anotherProductMayStillBeAllowable() {
            judged(bluvaxOnly().allows(BLUE), blue().mvx("DEF")).isValid(ALLOWABLE_NOT_PREFERABLE);
        }

        @Test
        void entryWithoutProductTakesAnyProduct() {
            judged(dose().prefers(BLUE), blue().mvx("DEF").tradeName("Otherblu"))
                    .isValid();
        }

        @Test
        void anyOfSeveralProductsMayMatch() {
            judged(bluvaxOnly().prefers(vaccine(BLUE).tradeName("Otherblu").mvx("DEF")), blue().mvx("DEF"))
                    .isValid();
        }

        @Test
        void productMustFitTheAgeOfItsOwnEntry() {
            judged(
                            dose().prefers(vaccine(BLUE).mvx("ABC").until("5 years"))
                                    .prefers(vaccine(BLUE).mvx("DEF")),
                            blue().mvx("ABC"))
                    .isNotValid(WRONG_VACCINE);
        }
    }

    @Nested
    class ByVolume {

        private DoseRows halfAMillilitre() {
            return dose().prefers(vaccine(BLUE).volume("0.5"));
        }

        private DoseAdministered.Builder blue(String millilitres) {
            return VaccineGivenTest.blue().volumeMl(new BigDecimal(millilitres));
        }

        @Test
        void smallerVolumeIsRemarkedAndCounts() {
            judged(halfAMillilitre(), blue("0.49")).isValid(VOLUME_BELOW_RECOMMENDED);
            judged(halfAMillilitre(), blue("0.50")).isValid();
        }

        @Test
        void unknownVolumeOfTheDoseIsNotRemarked() {
            judged(halfAMillilitre(), VaccineGivenTest.blue()).isValid();
        }

        @Test
        void volumeThatTheScheduleDoesNotGiveIsNotRemarked() {
            judged(dose().prefers(BLUE), blue("0.1")).isValid();
        }

        @Test
        void volumeOfAnAllowableVaccineIsNotRemarked() {
            judged(dose().prefers(vaccine(BLUE).until("1 year").volume("0.5")).allows(BLUE), blue("0.1"))
                    .isValid(ALLOWABLE_NOT_PREFERABLE);
        }

        @Test
        void volumeThatSufficesForOneEntryIsNotRemarked() {
            judged(halfAMillilitre().prefers(vaccine(BLUE).volume("0.25")), blue("0.3"))
                    .isValid();
        }

        @Test
        void volumeOfAnEntryForAnotherAgeDoesNotMatter() {
            judged(halfAMillilitre().prefers(vaccine(BLUE).volume("0.25").until("1 year")), blue("0.3"))
                    .isValid(VOLUME_BELOW_RECOMMENDED);
        }
    }
}
