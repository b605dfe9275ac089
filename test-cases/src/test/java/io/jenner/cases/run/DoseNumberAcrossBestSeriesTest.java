package io.jenner.cases.run;

import static io.jenner.cases.Answers.closed;
import static io.jenner.cases.Answers.evaluation;
import static io.jenner.cases.Answers.from;
import static io.jenner.cases.Answers.open;
import static io.jenner.forecast.EvaluationStatus.NOT_VALID;
import static io.jenner.forecast.EvaluationStatus.VALID;
import static io.jenner.forecast.SeriesStatus.COMPLETE;
import static io.jenner.forecast.SeriesStatus.NOT_COMPLETE;
import static io.jenner.forecast.SeriesType.RISK;
import static io.jenner.forecast.SeriesType.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.Answers;
import io.jenner.forecast.ForecastDates;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DoseNumberAcrossBestSeriesTest {

    private final Answers answers = new Answers();

    @Test
    void onlyForecastKeepsItsOwnNumber() {
        answers.forecast("HepB", RISK, NOT_COMPLETE, from("2025-01-01"), open("HepB", "risk", RISK, 1))
                .dose("HepB", evaluation("HepB", "standard", STANDARD, VALID));

        assertThat(numberOf("HepB")).hasValue(1);
    }

    @Test
    void riskForecastCountsDosesThatOnlyTheStandardSeriesSees() {
        answers.forecast("HepB", STANDARD, NOT_COMPLETE, from("2025-01-01"), open("HepB", "standard", STANDARD, 3))
                .forecast("HepB", RISK, NOT_COMPLETE, from("2025-01-01"), open("HepB", "risk", RISK, 1))
                .dose("HepB", evaluation("HepB", "standard", STANDARD, VALID))
                .dose("HepB", evaluation("HepB", "standard", STANDARD, VALID));

        assertThat(numberOf("HepB")).hasValue(3);
    }

    @Test
    void doseThatIsValidInBothBestSeriesCountsOnce() {
        answers.forecast("HepB", STANDARD, NOT_COMPLETE, from("2025-01-01"), open("HepB", "standard", STANDARD, 2))
                .forecast("HepB", RISK, NOT_COMPLETE, from("2025-01-01"), open("HepB", "risk", RISK, 2))
                .dose("HepB", evaluation("HepB", "standard", STANDARD, VALID), evaluation("HepB", "risk", RISK, VALID));

        assertThat(numberOf("HepB")).hasValue(2);
    }

    @Test
    void doseThatIsValidInNoBestSeriesDoesNotCount() {
        answers.forecast("HepB", STANDARD, NOT_COMPLETE, from("2025-01-01"), open("HepB", "standard", STANDARD, 1))
                .forecast("HepB", RISK, NOT_COMPLETE, from("2025-01-01"), open("HepB", "risk", RISK, 1))
                .dose(
                        "HepB",
                        evaluation("HepB", "standard", STANDARD, NOT_VALID),
                        evaluation("HepB", "another", STANDARD, VALID));

        assertThat(numberOf("HepB")).hasValue(1);
    }

    @Test
    void finishedTravelDoseCountsForTheRoutineMmrSeries() {
        answers.forecast(
                        "MMR",
                        STANDARD,
                        NOT_COMPLETE,
                        from("2025-01-01"),
                        open("Measles", "standard", STANDARD, 1),
                        open("Mumps", "standard", STANDARD, 2))
                .forecast("MMR", RISK, COMPLETE, ForecastDates.NONE, closed("Measles", "travel", RISK, COMPLETE))
                .dose("MMR", evaluation("Measles", "travel", RISK, VALID));

        assertThat(numberOf("MMR")).hasValue(2);
    }

    @Test
    void antigenWithValidDoseInItsOpenRiskSeriesKeepsItsNumber() {
        answers.forecast("MMR", STANDARD, NOT_COMPLETE, from("2025-01-01"), open("Mumps", "standard", STANDARD, 1))
                .forecast("MMR", RISK, NOT_COMPLETE, from("2025-01-01"), open("Measles", "risk", RISK, 2))
                .dose("MMR", evaluation("Measles", "risk", RISK, VALID))
                .dose("MMR", evaluation("Measles", "risk", RISK, VALID));

        assertThat(numberOf("MMR")).hasValue(2);
    }

    @Test
    void highestNumberCountsWhereAntigensMayBeGivenApart() {
        answers.forecast(
                        "DTaP/Tdap/Td",
                        STANDARD,
                        NOT_COMPLETE,
                        from("2025-01-01"),
                        open("Tetanus", "standard", STANDARD, 4))
                .forecast(
                        "DTaP/Tdap/Td", RISK, NOT_COMPLETE, from("2025-01-01"), open("Pertussis", "pregnancy", RISK, 1))
                .dose("DTaP/Tdap/Td", evaluation("Pertussis", "pregnancy", RISK, NOT_VALID));

        assertThat(numberOf("DTaP/Tdap/Td")).hasValue(1);
    }

    private OptionalInt numberOf(String group) {
        GroupAnswer answer = new GroupAnswer(answers.build(), group);
        return new DoseNumberAcrossBestSeries(answer)
                .of(ForecastReduction.toOne(answer.forecasts()).orElseThrow());
    }
}
