package io.jenner.cases.impact;

import static io.jenner.cases.Answers.closed;
import static io.jenner.cases.Answers.evaluation;
import static io.jenner.cases.Answers.from;
import static io.jenner.cases.Answers.open;
import static io.jenner.forecast.SeriesType.RISK;
import static io.jenner.forecast.SeriesType.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.Answers;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerChangesTest {

    @Test
    void equalAnswersHaveNoChange() {
        assertThat(AnswerChanges.between(dueOn("2025-01-01"), dueOn("2025-01-01")))
                .isEmpty();
    }

    @Test
    void datesAreToldOneByOne() {
        assertThat(AnswerChanges.between(dueOn("2025-01-01"), dueOn("2025-01-02")))
                .containsExactly(
                        change(ChangeKind.EARLIEST, "standard forecast", "2025-01-01", "2025-01-02"),
                        change(ChangeKind.RECOMMENDED, "standard forecast", "2025-01-01", "2025-01-02"));
    }

    @Test
    void anotherSeriesWithTheSameForecastIsNoChange() {
        Forecast renamed = new Answers()
                .forecast(
                        "Pox", STANDARD, SeriesStatus.NOT_COMPLETE, from("2025-01-01"), open("Pox", "New", STANDARD, 1))
                .build();

        assertThat(AnswerChanges.between(dueOn("2025-01-01"), renamed)).isEmpty();
    }

    @Test
    void forecastThatAppearsIsAChangeOfStatus() {
        Forecast both = new Answers()
                .forecast(
                        "Pox", STANDARD, SeriesStatus.NOT_COMPLETE, from("2025-01-01"), open("Pox", "Pox", STANDARD, 1))
                .forecast("Pox", RISK, SeriesStatus.NOT_COMPLETE, from("2025-01-01"), open("Pox", "Risk", RISK, 1))
                .build();

        assertThat(AnswerChanges.between(dueOn("2025-01-01"), both))
                .containsExactly(change(ChangeKind.STATUS, "risk forecast", "no forecast", "not complete"));
    }

    @Test
    void groupThatOnlyOneScheduleHasIsAChangeOfStatus() {
        Forecast without = new Answers().build();

        assertThat(AnswerChanges.between(dueOn("2025-01-01"), without))
                .containsExactly(change(ChangeKind.STATUS, "standard forecast", "not complete", "no forecast"));
    }

    @Test
    void verdictIsToldWithItsReasons() {
        Forecast valid = withDose(EvaluationStatus.VALID);
        Forecast tooSoon = withDose(EvaluationStatus.NOT_VALID, EvaluationReason.TOO_SOON);

        assertThat(AnswerChanges.between(valid, tooSoon))
                .containsExactly(change(ChangeKind.VERDICT, "dose 1", "valid", "not valid: too soon"));
    }

    @Test
    void findingsBelongToTheWholeAnswer() {
        Forecast silent = dueOn("2025-01-01");
        Forecast telling = new Forecast(
                silent.asOf(),
                silent.stamp(),
                silent.doses(),
                silent.groups(),
                silent.series(),
                List.of(new Finding(Finding.Code.SCHEDULE_OUT_OF_SEASON, "asOf", "found a day")));

        assertThat(AnswerChanges.between(silent, telling))
                .containsExactly(new AnswerChange(
                        AnswerChange.WHOLE_ANSWER,
                        ChangeKind.FINDINGS,
                        "findings",
                        "none",
                        "schedule out of season (asOf)"));
    }

    /** Whoever adds a component decides whether a change of it is one of the answer. */
    @Test
    void everyComponentOfAForecastIsComparedOrKnownToBeWords() {
        assertThat(Arrays.stream(VaccineGroupForecast.class.getRecordComponents())
                        .map(RecordComponent::getName))
                .containsExactlyInAnyOrder(
                        "status",
                        "reasons",
                        "dates",
                        "dueStatus",
                        "doseNumber",
                        "antigens",
                        "recommendedVaccines",
                        "candidateVaccines",
                        "contraindications",
                        // tell the forecasts apart
                        "vaccineGroup",
                        "seriesType",
                        // words, and what the forecast is made of
                        "guidance",
                        "series");
        assertThat(ForecastDates.class.getRecordComponents()).hasSize(6);
    }

    private static AnswerChange change(ChangeKind kind, String subject, String was, String now) {
        return new AnswerChange("Pox", kind, subject, was, now);
    }

    private static Forecast dueOn(String day) {
        return new Answers()
                .forecast("Pox", STANDARD, SeriesStatus.NOT_COMPLETE, from(day), open("Pox", "Pox", STANDARD, 1))
                .build();
    }

    private static Forecast withDose(EvaluationStatus status, EvaluationReason... reasons) {
        return new Answers()
                .forecast(
                        "Pox",
                        STANDARD,
                        SeriesStatus.COMPLETE,
                        ForecastDates.NONE,
                        closed("Pox", "Pox", STANDARD, SeriesStatus.COMPLETE))
                .dose("Pox", evaluation("Pox", "Pox", STANDARD, status, reasons))
                .build();
    }
}
