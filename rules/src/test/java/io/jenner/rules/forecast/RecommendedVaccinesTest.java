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

import io.jenner.forecast.VaccineProduct;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.VaccineRows;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** FORECASTRECVAC-1 and FORECASTGUIDANCE-1. */
class RecommendedVaccinesTest {

    /** The forecast of a dose that may be given from one year and is recommended from two. */
    private static Outcome.SeriesOutcome forecast(VaccineRows vaccine) {
        return schedule(dose().age(age().minimum("1 year").recommendedFrom("2 years"))
                        .prefers(vaccine))
                .ask(born("2019-03-10"), "2019-06-01")
                .series()
                .forecasts(1);
    }

    @Test
    void vaccineWithoutTheFlagIsOfferedAndNotNamed() {
        forecast(vaccine(BLUE)).names().offers(BLUE);
    }

    @Test
    void vaccineWithTheFlagIsNamed() {
        forecast(vaccine(BLUE).named()).names(BLUE).offers(BLUE);
    }

    @Test
    void allowableVaccineIsNeverOffered() {
        schedule(dose().age(age().minimum("1 year")).prefers(BLUE).allows(BLUE_TOO))
                .ask(born("2019-03-10"))
                .series()
                .offers(BLUE);
    }

    @Test
    void vaccineMayFitTheRecommendedDateOnly() {
        forecast(vaccine(BLUE).named().from("2 years")).names(BLUE).offers(BLUE);
        forecast(vaccine(BLUE).named().from("2 years + 1 day")).names().offers();
    }

    @Test
    void vaccineMayFitTheEarliestDateOnly() {
        forecast(vaccine(BLUE).named().until("1 year")).names().offers();
        forecast(vaccine(BLUE).named().until("1 year + 1 day")).names(BLUE).offers(BLUE);
    }

    @Test
    void vaccineThatFitsOnlyBetweenTheDatesIsNotOffered() {
        forecast(vaccine(BLUE).named().from("1 year").until("2 years"))
                .names(BLUE)
                .offers(BLUE);
        forecast(vaccine(BLUE).named().from("1 year + 1 day").until("2 years"))
                .names()
                .offers();
    }

    @Test
    void recommendedDateIsTheOneAfterAdjustment() {
        schedule(dose().age(age().minimum("2 years").recommendedFrom("1 year"))
                        .prefers(vaccine(BLUE).until("2 years")))
                .ask(born("2019-03-10"), "2019-06-01")
                .series()
                .offers();
    }

    @Test
    void whoIsLateIsOfferedWhatFitsOnTheAssessmentDate() {
        InventedSchedule late = schedule(dose().age(age().minimum("1 year").recommendedFrom("2 years"))
                .prefers(vaccine(BLUE).named().until("7 years"))
                .prefers(vaccine(BLUE_TOO).from("7 years")));
        late.ask(born("2019-03-10"), "2026-03-09").series().names(BLUE).offers(BLUE);
        late.ask(born("2019-03-10"), "2026-03-10").series().names(BLUE).offers(BLUE_TOO);
    }

    @Test
    void combinationThatHoldsAContraindicatedAntigenIsNeitherNamedNorOffered() {
        InventedSchedule combined = schedule(dose().age(age().minimum("1 year"))
                        .prefers(BLUE)
                        .prefers(vaccine(BLUE_GREY).named()))
                .antigen(GREYPOX, antigen().contraindicatedBy("503").vaccineContraindicatedBy("504", BLUE_GREY));
        combined.ask(born("2019-03-10")).series().names(BLUE_GREY).offers(BLUE, BLUE_GREY);
        combined.ask(born("2019-03-10").observation("503")).series().names().offers(BLUE);
        combined.ask(born("2019-03-10").observation("504")).series().names().offers(BLUE);
    }

    @Test
    void productIsNamedWithItsManufacturer() {
        assertThat(forecast(vaccine(BLUE).named().tradeName("Bluvax").mvx("ABC"))
                        .forecast()
                        .recommendedVaccines())
                .containsExactly(new VaccineProduct(BLUE, "vaccine 901", Optional.of("Bluvax"), Optional.of("ABC")));
    }

    @Test
    void vaccineThatFitsByTwoEntriesIsOfferedOnce() {
        schedule(dose().age(age().minimum("1 year").recommendedFrom("2 years"))
                        .prefers(vaccine(BLUE).until("18 months"))
                        .prefers(vaccine(BLUE).from("18 months")))
                .ask(born("2019-03-10"), "2019-06-01")
                .series()
                .offers(BLUE);
    }

    @Nested
    class Guidance {

        private Outcome.SeriesOutcome forecast(String... observations) {
            var patient = born("2019-03-10").observation("501");
            for (String observation : observations) {
                patient.observation(observation);
            }
            return schedule(series("Risk")
                            .risk("501")
                            .risk("502")
                            .guidance("on the series")
                            .dose(dose().age(age().minimum("1 year"))))
                    .antigen(BLUEPOX, antigen().contraindicatedBy("503").vaccineContraindicatedBy("504", BLUE))
                    .ask(patient)
                    .series();
        }

        @Test
        void forecastHasThatOfItsSeriesAndOfTheIndicationMatched() {
            assertThat(forecast().forecast().guidance()).containsExactly("on the series", "guidance on 501");
        }

        @Test
        void contraindicationMatchedAddsItsOwn() {
            assertThat(forecast("504").forecast().guidance()).contains("guidance on 504");
        }

        @Test
        void closedSeriesHasThatOfTheContraindicationAndNotItsOwn() {
            assertThat(forecast("503").forecast().guidance())
                    .contains("guidance on 503")
                    .doesNotContain("on the series");
        }
    }
}
