package io.jenner.cases.run;

import static io.jenner.cases.Answers.closed;
import static io.jenner.cases.Answers.from;
import static io.jenner.cases.Answers.open;
import static io.jenner.forecast.SeriesStatus.COMPLETE;
import static io.jenner.forecast.SeriesStatus.NOT_COMPLETE;
import static io.jenner.forecast.SeriesType.EVALUATION_ONLY;
import static io.jenner.forecast.SeriesType.RISK;
import static io.jenner.forecast.SeriesType.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.Answers;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastReductionTest {

    private final Answers answers = new Answers();

    @Test
    void noForecastStaysNone() {
        assertThat(chosenOf(answers.group("MMR"), "MMR")).isEmpty();
    }

    @Test
    void onlyForecastIsTakenWhateverItsType() {
        answers.forecast("HepA", EVALUATION_ONLY, COMPLETE, ForecastDates.NONE);

        assertThat(chosenOf(answers, "HepA")).contains(EVALUATION_ONLY);
    }

    @Test
    void riskForecastWinsInGroupOfOneAntigen() {
        answers.forecast("HepB", STANDARD, NOT_COMPLETE, from("2025-01-01"), open("HepB", "standard", STANDARD, 1))
                .forecast("HepB", RISK, COMPLETE, ForecastDates.NONE, closed("HepB", "risk", RISK, COMPLETE));

        assertThat(chosenOf(answers, "HepB")).contains(RISK);
    }

    @Test
    void openRiskForecastWinsInGroupOfSeveralAntigens() {
        answers.forecast("MMR", STANDARD, NOT_COMPLETE, from("2025-01-01"), open("Mumps", "standard", STANDARD, 2))
                .forecast("MMR", RISK, NOT_COMPLETE, from("2024-01-01"), open("Measles", "risk", RISK, 1));

        assertThat(chosenOf(answers, "MMR")).contains(RISK);
    }

    @Test
    void finishedRiskForecastYieldsToOpenStandardOneOfItsAntigen() {
        answers.forecast(
                        "MMR",
                        STANDARD,
                        NOT_COMPLETE,
                        from("2025-01-01"),
                        open("Measles", "standard", STANDARD, 1),
                        open("Mumps", "standard", STANDARD, 1))
                .forecast("MMR", RISK, COMPLETE, ForecastDates.NONE, closed("Measles", "travel", RISK, COMPLETE));

        assertThat(chosenOf(answers, "MMR")).contains(STANDARD);
    }

    @Test
    void finishedRiskForecastStaysWhenOnlyOtherAntigensAreOpen() {
        answers.forecast(
                        "DTaP/Tdap/Td",
                        STANDARD,
                        NOT_COMPLETE,
                        from("2030-01-01"),
                        open("Tetanus", "standard", STANDARD, 8),
                        closed("Pertussis", "standard", STANDARD, COMPLETE))
                .forecast(
                        "DTaP/Tdap/Td",
                        RISK,
                        COMPLETE,
                        ForecastDates.NONE,
                        closed("Pertussis", "pregnancy", RISK, COMPLETE));

        assertThat(chosenOf(answers, "DTaP/Tdap/Td")).contains(RISK);
    }

    private static Optional<SeriesType> chosenOf(Answers answers, String group) {
        return ForecastReduction.toOne(answers.build().group(group).forecasts()).map(VaccineGroupForecast::seriesType);
    }
}
