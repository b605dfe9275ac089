package io.jenner.rules.relevance;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.SeriesRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Section 5.1. */
class RelevantSeriesTest {

    private static List<String> relevant(SeriesRows only, Patient.Builder patient, String asOf) {
        return schedule(only.dose(dose())).ask(patient, asOf).seriesNames();
    }

    private static Observation observation(Presence presence, @Nullable String date, @Nullable String until) {
        return new Observation(
                "501",
                Optional.ofNullable(date).map(LocalDate::parse),
                Optional.ofNullable(until).map(LocalDate::parse),
                presence);
    }

    private static Patient.Builder at501() {
        return born("2010-03-10").observation("501");
    }

    private static Patient.Builder perhaps501() {
        return born("2010-03-10").observation(observation(Presence.UNKNOWN, null, null));
    }

    @Nested
    class ByType {

        @Test
        void standardSeriesIsRelevantForEveryone() {
            assertThat(relevant(series("Standard"), born("2010-03-10"), "2020-01-01"))
                    .containsExactly("Standard");
        }

        @Test
        void evaluationOnlySeriesIsRelevantForEveryone() {
            assertThat(relevant(series("Judged").evaluationOnly(), born("2010-03-10"), "2020-01-01"))
                    .containsExactly("Judged");
        }

        @Test
        void riskSeriesWithoutItsObservationIsNotRelevant() {
            assertThat(relevant(series("Risk").risk("501"), born("2010-03-10").observation("502"), "2020-01-01"))
                    .isEmpty();
        }

        @Test
        void riskSeriesWithItsObservationIsRelevant() {
            assertThat(relevant(series("Risk").risk("501"), at501(), "2020-01-01"))
                    .containsExactly("Risk");
        }

        @Test
        void anyOfSeveralIndicationsSuffices() {
            assertThat(relevant(series("Risk").risk("502").risk("501"), at501(), "2020-01-01"))
                    .containsExactly("Risk");
        }

        @Test
        void observationMakesAllItsSeriesRelevant() {
            Outcome outcome = schedule(
                            series("Early").risk("501").dose(dose()),
                            series("Late").risk("501").dose(dose()))
                    .ask(at501());
            assertThat(outcome.seriesNames()).containsExactly("Early", "Late");
        }

        @Test
        void ageToStartDoesNotDecideRelevance() {
            schedule(series("Late").startFrom("60 years").dose(dose().age(age().minimum("60 years"))))
                    .ask(born("2020-01-01"), "2020-01-01")
                    .series("Late")
                    .isClosed(ForecastReason.BELOW_MINIMUM_AGE_TO_START);
        }

        @Test
        void immunityAndContraindicationDoNotDecideRelevance() {
            Outcome outcome = schedule(series("Standard").dose(dose()))
                    .antigen(BLUEPOX, antigen().immuneBy("501").contraindicatedBy("501"))
                    .ask(at501());
            assertThat(outcome.seriesNames()).containsExactly("Standard");
        }
    }

    @Nested
    class ByAgeOnTheAssessmentDate {

        private SeriesRows fromTwoToTen() {
            return series("Risk").risk("501", "2 years", "10 years");
        }

        @Test
        void beginAgeIsIncluded() {
            assertThat(relevant(fromTwoToTen(), at501(), "2012-03-09")).isEmpty();
            assertThat(relevant(fromTwoToTen(), at501(), "2012-03-10")).containsExactly("Risk");
        }

        @Test
        void endAgeIsNotIncluded() {
            assertThat(relevant(fromTwoToTen(), at501(), "2020-03-09")).containsExactly("Risk");
            assertThat(relevant(fromTwoToTen(), at501(), "2020-03-10")).isEmpty();
        }

        @Test
        void eachIndicationIsJudgedByItsOwnAges() {
            SeriesRows twice = series("Risk").risk("501", null, "2 years").risk("501", "10 years", null);
            assertThat(relevant(twice, at501(), "2020-03-10")).containsExactly("Risk");
        }

        @Test
        void doseGivenAtTheRightAgeIsNoLongerJudged() {
            schedule(fromTwoToTen().dose(dose()))
                    .ask(at501().dose("2015-01-01", BLUE), "2020-03-10")
                    .dose(1)
                    .isNotEvaluated(NotEvaluatedReason.NO_RELEVANT_SERIES);
        }
    }

    @Nested
    class ByTimeOfTheObservation {

        private List<String> relevantWith(Observation observation) {
            return relevant(series("Risk").risk("501"), born("2010-03-10").observation(observation), "2020-03-10");
        }

        @Test
        void observationIsActiveUntilTheDayItEnds() {
            assertThat(relevantWith(observation(Presence.PRESENT, null, "2020-03-11")))
                    .containsExactly("Risk");
            assertThat(relevantWith(observation(Presence.PRESENT, null, "2020-03-10")))
                    .isEmpty();
        }

        @Test
        void dateOfTheObservationDoesNotMatter() {
            assertThat(relevantWith(observation(Presence.PRESENT, "2025-01-01", null)))
                    .containsExactly("Risk");
        }
    }

    @Nested
    class OfUnknownPresence {

        private Outcome asked(SeriesRows only, String asOf) {
            return schedule(only.dose(dose())).ask(perhaps501(), asOf);
        }

        @Test
        void seriesIsNotRelevant() {
            assertThat(asked(series("Risk").risk("501"), "2020-01-01").seriesNames())
                    .isEmpty();
        }

        @Test
        void knownPresenceGoesBeforeUnknown() {
            Outcome outcome = schedule(series("Risk").risk("501").dose(dose()))
                    .ask(at501().observation(observation(Presence.UNKNOWN, null, null)));
            assertThat(outcome.seriesNames()).containsExactly("Risk");
        }

        @Test
        void findingNamesThePlaceAndTheSeries() {
            assertThat(asked(series("Risk").risk("501"), "2020-01-01").findings(Code.UNDETERMINED_INDICATION))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.subject()).isEqualTo("observations[1]");
                        assertThat(finding.message()).contains("Risk");
                    });
        }

        @Test
        void findingIsGivenFromTheBeginAgeOn() {
            SeriesRows fromTwo = series("Risk").risk("501", "2 years", null).dose(dose());
            assertThat(schedule(fromTwo).ask(perhaps501(), "2012-03-09").findings(Code.UNDETERMINED_INDICATION))
                    .isEmpty();
            assertThat(schedule(fromTwo).ask(perhaps501(), "2012-03-10").findings(Code.UNDETERMINED_INDICATION))
                    .hasSize(1);
        }

        @Test
        void findingIsGivenBeforeTheEndAge() {
            SeriesRows beforeTen = series("Risk").risk("501", null, "10 years").dose(dose());
            assertThat(schedule(beforeTen).ask(perhaps501(), "2020-03-09").findings(Code.UNDETERMINED_INDICATION))
                    .hasSize(1);
            assertThat(schedule(beforeTen).ask(perhaps501(), "2020-03-10").findings(Code.UNDETERMINED_INDICATION))
                    .isEmpty();
        }

        @Test
        void anotherIndicationThatAppliesNeedsNoFinding() {
            Outcome outcome = schedule(series("Risk").risk("501").risk("502").dose(dose()))
                    .ask(perhaps501().observation("502"));
            assertThat(outcome.seriesNames()).containsExactly("Risk");
            assertThat(outcome.findings(Code.UNDETERMINED_INDICATION)).isEmpty();
        }

        @Test
        void seriesForAnotherGenderNeedsNoFinding() {
            assertThat(asked(series("Risk").risk("501").genders(Sex.FEMALE), "2020-01-01")
                            .findings(Code.UNDETERMINED_INDICATION))
                    .isEmpty();
        }

        @Test
        void missingObservationNeedsNoFinding() {
            assertThat(schedule(series("Risk").risk("501").dose(dose()))
                            .ask(born("2010-03-10"))
                            .findings(Code.UNDETERMINED_INDICATION))
                    .isEmpty();
        }
    }

    @Nested
    class ByGender {

        private List<String> relevantFor(Sex sex, Sex... genders) {
            return relevant(
                    series("Standard").genders(genders), born("2010-03-10").sex(sex), "2020-01-01");
        }

        @Test
        void seriesWithoutGendersIsForAll() {
            assertThat(relevantFor(Sex.FEMALE)).hasSize(1);
            assertThat(relevantFor(Sex.MALE)).hasSize(1);
            assertThat(relevantFor(Sex.UNKNOWN)).hasSize(1);
        }

        @Test
        void seriesIsForEveryGenderOnItsList() {
            assertThat(relevantFor(Sex.FEMALE, Sex.FEMALE, Sex.UNKNOWN)).hasSize(1);
            assertThat(relevantFor(Sex.UNKNOWN, Sex.FEMALE, Sex.UNKNOWN)).hasSize(1);
            assertThat(relevantFor(Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)).isEmpty();
        }

        @Test
        void unknownGenderIsNoWildCard() {
            assertThat(relevantFor(Sex.UNKNOWN, Sex.FEMALE)).isEmpty();
            assertThat(relevantFor(Sex.UNKNOWN, Sex.MALE)).isEmpty();
        }

        @Test
        void genderThatIsNotGivenIsUnknown() {
            assertThat(relevant(series("Standard").genders(Sex.UNKNOWN), born("2010-03-10"), "2020-01-01"))
                    .containsExactly("Standard");
        }

        @Test
        void indicationDoesNotHelpAgainstTheWrongGender() {
            assertThat(relevant(series("Risk").risk("501").genders(Sex.FEMALE), at501().sex(Sex.MALE), "2020-01-01"))
                    .isEmpty();
        }
    }
}
