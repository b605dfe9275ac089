package io.jenner.rules.forecast;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_GREY;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.invented.VaccineRows.vaccine;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.AntigenRows;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Section 7.3. */
class ContraindicationTest {

    private static DoseRows fromBirth() {
        return dose().age(age().minimum("0 days"));
    }

    private static Outcome ask(DoseRows row, AntigenRows rows, Patient.Builder patient, String asOf) {
        return schedule(row).antigen(BLUEPOX, rows).ask(patient, asOf);
    }

    private static Patient.Builder at501() {
        return born("2010-03-10").observation("501");
    }

    private static Patient.Builder with501(Presence presence, @Nullable String date, @Nullable String until) {
        return born("2010-03-10")
                .observation(new Observation(
                        "501",
                        Optional.ofNullable(date).map(LocalDate::parse),
                        Optional.ofNullable(until).map(LocalDate::parse),
                        presence));
    }

    @Nested
    class OfAnAntigen {

        private Outcome ask(AntigenRows rows, Patient.Builder patient, String asOf) {
            return ContraindicationTest.ask(fromBirth(), rows, patient, asOf);
        }

        @Test
        void everySeriesOfTheAntigenIsClosedAndNoOther() {
            Outcome outcome = schedule(
                            series("One").dose(fromBirth()),
                            series("Other").group("2").dose(fromBirth()),
                            series("Grey").against(GREYPOX).dose(fromBirth()))
                    .antigen(BLUEPOX, antigen().contraindicatedBy("501"))
                    .ask(at501());
            outcome.series("One").isClosed(ForecastReason.ANTIGEN_CONTRAINDICATED);
            outcome.series("Other").isClosed(ForecastReason.ANTIGEN_CONTRAINDICATED);
            outcome.series("Grey").forecasts(1);
        }

        @Test
        void otherObservationIsNone() {
            ask(antigen().contraindicatedBy("502"), at501(), "2020-03-10")
                    .series()
                    .forecasts(1);
        }

        @Test
        void beginAgeIsIncluded() {
            AntigenRows fromTen = antigen().contraindicatedBy("501", "10 years", null);
            ask(fromTen, at501(), "2020-03-09").series().forecasts(1);
            ask(fromTen, at501(), "2020-03-10").series().isClosed(ForecastReason.ANTIGEN_CONTRAINDICATED);
        }

        @Test
        void endAgeIsNotIncluded() {
            AntigenRows beforeTen = antigen().contraindicatedBy("501", null, "10 years");
            ask(beforeTen, at501(), "2020-03-09").series().isClosed(ForecastReason.ANTIGEN_CONTRAINDICATED);
            ask(beforeTen, at501(), "2020-03-10").series().forecasts(1);
        }

        @Test
        void observationCountsUntilTheDayItEnds() {
            AntigenRows rows = antigen().contraindicatedBy("501");
            ask(rows, with501(Presence.PRESENT, null, "2020-03-11"), "2020-03-10")
                    .series()
                    .isClosed(ForecastReason.ANTIGEN_CONTRAINDICATED);
            ask(rows, with501(Presence.PRESENT, null, "2020-03-10"), "2020-03-10")
                    .series()
                    .forecasts(1);
        }

        @Test
        void dateOfTheObservationDoesNotMatter() {
            ask(antigen().contraindicatedBy("501"), with501(Presence.PRESENT, "2030-01-01", null), "2020-03-10")
                    .series()
                    .isClosed(ForecastReason.ANTIGEN_CONTRAINDICATED);
        }

        @Test
        void unknownPresenceIsPointedOutAndBlocksNothing() {
            Outcome outcome =
                    ask(antigen().contraindicatedBy("501"), with501(Presence.UNKNOWN, null, null), "2020-03-10");
            outcome.series().forecasts(1);
            assertThat(outcome.findings(Code.UNDETERMINED_CONTRAINDICATION))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("Bluepox"));
        }

        @Test
        void unknownPresenceIsPointedOutWithinTheAgesOnly() {
            AntigenRows fromTwoToTen = antigen().contraindicatedBy("501", "2 years", "10 years");
            assertThat(findingsOn("2012-03-09", fromTwoToTen)).isEmpty();
            assertThat(findingsOn("2012-03-10", fromTwoToTen)).hasSize(1);
            assertThat(findingsOn("2020-03-09", fromTwoToTen)).hasSize(1);
            assertThat(findingsOn("2020-03-10", fromTwoToTen)).isEmpty();
        }

        private List<Finding> findingsOn(String asOf, AntigenRows rows) {
            return ask(rows, with501(Presence.UNKNOWN, null, null), asOf).findings(Code.UNDETERMINED_CONTRAINDICATION);
        }

        @Test
        void dosesAreJudgedAllTheSame() {
            ask(antigen().contraindicatedBy("501"), at501().dose("2020-03-01", BLUE), "2020-03-10")
                    .dose(1)
                    .isValid();
        }
    }

    @Nested
    class OfVaccines {

        private DoseRows blueOrBlueToo() {
            return fromBirth()
                    .prefers(vaccine(BLUE).named())
                    .prefers(vaccine(BLUE_TOO).named());
        }

        private Outcome ask(DoseRows row, AntigenRows rows) {
            return ContraindicationTest.ask(row, rows, at501().observation("502"), "2020-03-10");
        }

        @Test
        void contraindicatedVaccineIsNeitherNamedNorOffered() {
            ask(blueOrBlueToo(), antigen().vaccineContraindicatedBy("501", BLUE))
                    .series()
                    .forecasts(1)
                    .names(BLUE_TOO)
                    .offers(BLUE_TOO);
        }

        @Test
        void seriesIsClosedWhenAllItsVaccinesAre() {
            ask(blueOrBlueToo(), antigen().vaccineContraindicatedBy("501", BLUE, BLUE_TOO))
                    .series()
                    .isClosed(ForecastReason.VACCINES_CONTRAINDICATED);
        }

        @Test
        void severalObservationsMayCloseItTogether() {
            ask(
                            blueOrBlueToo(),
                            antigen().vaccineContraindicatedBy("501", BLUE).vaccineContraindicatedBy("502", BLUE_TOO))
                    .series()
                    .isClosed(ForecastReason.VACCINES_CONTRAINDICATED);
        }

        @Test
        void allowableVaccineThatIsFreeKeepsTheSeriesOpen() {
            ask(fromBirth().prefers(BLUE).allows(BLUE_TOO), antigen().vaccineContraindicatedBy("501", BLUE))
                    .series()
                    .forecasts(1)
                    .offers();
        }

        @Test
        void seriesIsClosedWhenAllowableVaccinesAreContraindicatedToo() {
            ask(fromBirth().prefers(BLUE).allows(BLUE_TOO), antigen().vaccineContraindicatedBy("501", BLUE, BLUE_TOO))
                    .series()
                    .isClosed(ForecastReason.VACCINES_CONTRAINDICATED);
        }

        @Test
        void doseThatPrefersNoVaccineIsNotClosed() {
            ask(fromBirth().allows(BLUE), antigen().vaccineContraindicatedBy("501", BLUE))
                    .series()
                    .forecasts(1);
        }

        @Test
        void onlyTheVaccinesOfTheForecastDoseMatter() {
            schedule(fromBirth().prefers(BLUE), fromBirth().prefers(BLUE_TOO))
                    .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("501", BLUE))
                    .ask(at501().dose("2020-03-01", BLUE))
                    .series()
                    .forecasts(2);
        }

        @Test
        void agesAreThoseOfTheVaccine() {
            AntigenRows fromTwoToTen = antigen().vaccineContraindicatedBy("501", BLUE, "2 years", "10 years");
            DoseRows row = fromBirth().prefers(BLUE);
            ContraindicationTest.ask(row, fromTwoToTen, at501(), "2012-03-09")
                    .series()
                    .forecasts(1);
            ContraindicationTest.ask(row, fromTwoToTen, at501(), "2012-03-10")
                    .series()
                    .isClosed(ForecastReason.VACCINES_CONTRAINDICATED);
            ContraindicationTest.ask(row, fromTwoToTen, at501(), "2020-03-10")
                    .series()
                    .forecasts(1);
        }

        @Test
        void unknownPresenceIsPointedOutAndRemovesNothing() {
            Outcome outcome = ContraindicationTest.ask(
                    blueOrBlueToo(),
                    antigen().vaccineContraindicatedBy("501", BLUE),
                    with501(Presence.UNKNOWN, null, null),
                    "2020-03-10");
            outcome.series().names(BLUE, BLUE_TOO);
            assertThat(outcome.findings(Code.UNDETERMINED_CONTRAINDICATION)).hasSize(1);
        }

        @Test
        void contraindicationForOneAntigenLeavesTheOtherOpenWithoutOfferingTheVaccine() {
            schedule(
                            series("Blue").dose(fromBirth().prefers(BLUE_GREY)),
                            series("Grey").against(GREYPOX).dose(fromBirth().prefers(BLUE_GREY)))
                    .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("501", BLUE_GREY))
                    .ask(at501())
                    .series("Grey")
                    .forecasts(1)
                    .offers();
        }

        @Test
        void dosesAreJudgedAllTheSame() {
            schedule(fromBirth().prefers(BLUE))
                    .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("501", BLUE))
                    .ask(at501().dose("2020-03-01", BLUE))
                    .dose(1)
                    .isValid();
        }
    }
}
