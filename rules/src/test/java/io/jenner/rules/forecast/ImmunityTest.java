package io.jenner.rules.forecast;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.AntigenRows;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Section 7.2. */
class ImmunityTest {

    private static DoseRows fromBirth() {
        return dose().age(age().minimum("0 days"));
    }

    private static Outcome.SeriesOutcome forecast(AntigenRows rows, Patient.Builder patient) {
        return schedule(fromBirth()).antigen(BLUEPOX, rows).ask(patient).series();
    }

    @Nested
    class ByHistory {

        private AntigenRows immuneBy501() {
            return antigen().immuneBy("501").immuneBy("502");
        }

        @Test
        void anyOfTheObservationsProvesImmunity() {
            forecast(immuneBy501(), born("2010-03-10").observation("502")).isClosed(ForecastReason.IMMUNE);
        }

        @Test
        void otherObservationProvesNothing() {
            forecast(immuneBy501(), born("2010-03-10").observation("503")).forecasts(1);
        }

        @Test
        void observationOfUnknownPresenceProvesNothing() {
            forecast(
                            immuneBy501(),
                            born("2010-03-10")
                                    .observation(new Observation(
                                            "501", Optional.empty(), Optional.empty(), Presence.UNKNOWN)))
                    .forecasts(1);
        }

        @Test
        void exclusionDoesNotCancelTheHistory() {
            forecast(
                            antigen().immuneBy("501").immuneIfBornBefore("1957-01-01", null, "502"),
                            born("1950-03-10").observation("501").observation("502"))
                    .isClosed(ForecastReason.IMMUNE);
        }
    }

    @Nested
    class ByDateOfBirth {

        private AntigenRows before1957(String... exclusions) {
            return antigen().immuneIfBornBefore("1957-01-01", null, exclusions);
        }

        private AntigenRows before1957In(String country) {
            return antigen().immuneIfBornBefore("1957-01-01", country);
        }

        @Test
        void dayItselfIsNotBeforeIt() {
            forecast(before1957(), born("1956-12-31")).isClosed(ForecastReason.IMMUNE);
            forecast(before1957(), born("1957-01-01")).forecasts(1);
        }

        @Test
        void exclusionCancelsThePresumption() {
            forecast(before1957("501", "502"), born("1950-03-10").observation("502"))
                    .forecasts(1);
        }

        @Test
        void exclusionThePatientDoesNotHaveCancelsNothing() {
            forecast(before1957("501", "502"), born("1950-03-10").observation("503"))
                    .isClosed(ForecastReason.IMMUNE);
        }

        @Test
        void countryOfBirthMustBeTheOneAskedFor() {
            forecast(before1957In("Atlantis"), born("1950-03-10").countryOfBirth("Atlantis"))
                    .isClosed(ForecastReason.IMMUNE);
            forecast(before1957In("Atlantis"), born("1950-03-10").countryOfBirth("Mu"))
                    .forecasts(1);
        }

        @Test
        void unknownCountryOfBirthIsNotTheOneAskedFor() {
            forecast(before1957In("Atlantis"), born("1950-03-10")).forecasts(1);
        }

        @Test
        void whereNoCountryIsAskedForAnyWillDo() {
            forecast(before1957(), born("1950-03-10").countryOfBirth("Mu")).isClosed(ForecastReason.IMMUNE);
        }

        @Test
        void anyOfSeveralPresumptionsSuffices() {
            forecast(
                            before1957In("Atlantis").immuneIfBornBefore("1951-01-01", null),
                            born("1950-03-10").countryOfBirth("Mu"))
                    .isClosed(ForecastReason.IMMUNE);
        }
    }

    @Nested
    class Reach {

        private Outcome immune() {
            return schedule(
                            series("One").dose(fromBirth()).dose(fromBirth()),
                            series("Other").group("2").dose(fromBirth()).dose(fromBirth()),
                            series("Grey").against(GREYPOX).dose(fromBirth()))
                    .antigen(BLUEPOX, antigen().immuneBy("501"))
                    .ask(born("2010-03-10").observation("501").dose("2020-03-01", BLUE));
        }

        @Test
        void everySeriesOfTheAntigenIsClosed() {
            immune().series("One").isClosed(ForecastReason.IMMUNE);
            immune().series("Other").isClosed(ForecastReason.IMMUNE);
        }

        @Test
        void otherAntigensStayOpen() {
            immune().series("Grey").forecasts(1);
        }

        @Test
        void dosesAreJudgedAllTheSame() {
            immune().dose(1, "One").isValid();
        }
    }
}
