package io.jenner.cases.run;

import static io.jenner.cases.Answers.between;
import static io.jenner.cases.Answers.closed;
import static io.jenner.cases.Answers.evaluation;
import static io.jenner.cases.Answers.from;
import static io.jenner.cases.Answers.open;
import static io.jenner.forecast.EvaluationReason.TOO_SOON;
import static io.jenner.forecast.EvaluationReason.TOO_YOUNG;
import static io.jenner.forecast.EvaluationStatus.EXTRANEOUS;
import static io.jenner.forecast.EvaluationStatus.NOT_VALID;
import static io.jenner.forecast.EvaluationStatus.VALID;
import static io.jenner.forecast.SeriesStatus.COMPLETE;
import static io.jenner.forecast.SeriesStatus.IMMUNE;
import static io.jenner.forecast.SeriesStatus.NOT_COMPLETE;
import static io.jenner.forecast.SeriesType.RISK;
import static io.jenner.forecast.SeriesType.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.Answers;
import io.jenner.cases.ExpectedDose;
import io.jenner.cases.ExpectedRow;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 11, 22);

    private final Answers answers = new Answers();

    @Test
    void everyAssertedFieldIsComparedInTheOrderOfTheRow() {
        answers.forecast(
                        "HPV",
                        STANDARD,
                        NOT_COMPLETE,
                        between("2025-01-01", "2026-01-01"),
                        open("HPV", "a", STANDARD, 2))
                .dose("HPV", evaluation("HPV", "a", STANDARD, NOT_VALID, TOO_YOUNG));
        ExpectedRow expected = new ExpectedRow(
                Optional.of(NOT_COMPLETE),
                OptionalInt.of(2),
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.of(LocalDate.of(2025, 1, 2)),
                Optional.of(LocalDate.of(2026, 1, 1)),
                List.of(dose(NOT_VALID, TOO_YOUNG)));

        CaseResult result = run(expected);

        assertThat(result.passed()).isFalse();
        assertThat(result.fields())
                .containsExactly(
                        new FieldResult("seriesStatus", "Not Complete", Optional.of("Not Complete"), true),
                        new FieldResult("forecastNumber", "2", Optional.of("2"), true),
                        new FieldResult("earliestDate", "2025-01-01", Optional.of("2025-01-01"), true),
                        new FieldResult("recommendedDate", "2025-01-02", Optional.of("2025-01-01"), false),
                        new FieldResult("pastDueDate", "2026-01-01", Optional.of("2026-01-01"), true),
                        new FieldResult("evaluationStatus1", "Not Valid", Optional.of("Not Valid"), true),
                        new FieldResult("evaluationReason1", "Too young", Optional.of("Too young"), true));
    }

    @Test
    void emptyExpectationsAreNotCompared() {
        answers.forecast(
                "HPV", STANDARD, NOT_COMPLETE, between("2025-01-01", "2026-01-01"), open("HPV", "a", STANDARD, 1));

        CaseResult result = run(expecting(NOT_COMPLETE));

        assertThat(result.passed()).isTrue();
        assertThat(result.fields()).extracting(FieldResult::field).containsExactly("seriesStatus");
    }

    @Test
    void missingForecastIsAFailureWithNothingFound() {
        CaseResult result = run(answers.group("HPV"), expecting(COMPLETE));

        assertThat(result.passed()).isFalse();
        assertThat(result.error()).contains("no forecast for the vaccine group HPV");
        assertThat(result.fields())
                .containsExactly(new FieldResult("seriesStatus", "Complete", Optional.empty(), false));
    }

    @Test
    void statusOfAnySeriesOfTheGroupWillDo() {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .dose("HPV", evaluation("HPV", "a", STANDARD, EXTRANEOUS), evaluation("HPV", "b", STANDARD, VALID));

        CaseResult result = run(expecting(COMPLETE, dose(VALID)));

        assertThat(result.passed()).isTrue();
        assertThat(result.remarks()).containsExactly(StricterMeasure.NOT_IN_BEST_SERIES);
    }

    @Test
    void statusOfSeriesOfAnotherTypeIsNotTaken() {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .dose("HPV", evaluation("HPV", "a", STANDARD, VALID));
        ExpectedDose expected = new ExpectedDose(Optional.of(VALID), Optional.empty(), Optional.of(RISK));

        CaseResult result = run(expecting(COMPLETE, expected));

        assertThat(result.fields()).contains(new FieldResult("evaluationStatus1", "Valid", Optional.empty(), false));
    }

    @Test
    void statusThatDiffersIsThatOfTheBestSeries() {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .dose("HPV", evaluation("HPV", "b", STANDARD, NOT_VALID), evaluation("HPV", "a", STANDARD, EXTRANEOUS));

        assertThat(run(expecting(COMPLETE, dose(VALID))).fields())
                .contains(new FieldResult("evaluationStatus1", "Valid", Optional.of("Extraneous"), false));
    }

    @Test
    void reasonIsSoughtOnlyAmongSeriesWithTheStatus() {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .dose(
                        "HPV",
                        evaluation("HPV", "a", STANDARD, EXTRANEOUS, TOO_YOUNG),
                        evaluation("HPV", "b", STANDARD, NOT_VALID, TOO_SOON));

        assertThat(run(expecting(COMPLETE, dose(NOT_VALID, TOO_YOUNG))).fields())
                .contains(new FieldResult("evaluationReason1", "Too young", Optional.of("Too soon"), false));
    }

    @Test
    void oneOfSeveralReasonsWillDo() {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .dose("HPV", evaluation("HPV", "a", STANDARD, NOT_VALID, TOO_YOUNG, TOO_SOON));

        assertThat(run(expecting(COMPLETE, dose(NOT_VALID, TOO_SOON))).passed()).isTrue();
    }

    @Test
    void doseForeignToTheGroupIsNotCompared() {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .dose("MMR", evaluation("Measles", "m", STANDARD, VALID));

        CaseResult result = run(expecting(COMPLETE, dose(NOT_VALID, TOO_YOUNG)));

        assertThat(result.passed()).isTrue();
        assertThat(result.fields()).hasSize(1);
    }

    @Test
    void doseThatNoSeriesEvaluatedFails() {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .dose("HPV");

        assertThat(run(expecting(COMPLETE, dose(VALID))).passed()).isFalse();
    }

    @Test
    void strayDatesOfClosedGroupAreRemarked() {
        answers.forecast("HPV", STANDARD, IMMUNE, from("2025-01-01"), closed("HPV", "a", STANDARD, IMMUNE));

        CaseResult result = run(expecting(IMMUNE));

        assertThat(result.passed()).isTrue();
        assertThat(result.remarks()).containsExactly(StricterMeasure.CLOSED_WITH_DATES);
    }

    @Test
    void pastDueDateThatTheRowLacksIsRemarked() {
        answers.forecast(
                "HPV", STANDARD, NOT_COMPLETE, between("2025-01-01", "2026-01-01"), open("HPV", "a", STANDARD, 1));

        assertThat(run(expecting(NOT_COMPLETE)).remarks()).containsExactly(StricterMeasure.UNEXPECTED_PAST_DUE);
    }

    @Test
    void exceptionFailsTheCaseAndNotTheRun() {
        Forecaster broken = forecaster(new ArrayList<>(), options -> {
            throw new IllegalStateException("rule X failed");
        });
        Suite suite = new Suite("s", List.of(testCase(expecting(COMPLETE, dose(VALID)))));
        List<CaseResult> told = new ArrayList<>();

        SuiteResult result = new CaseRunner(broken).run(suite, told::add);

        assertThat(result.passed()).isZero();
        assertThat(told).isEqualTo(result.cases());
        assertThat(told.get(0).error()).contains("IllegalStateException: rule X failed");
        assertThat(told.get(0).fields())
                .containsExactly(
                        new FieldResult("seriesStatus", "Complete", Optional.empty(), false),
                        new FieldResult("evaluationStatus1", "Valid", Optional.empty(), false));
    }

    @Test
    void dosesAfterTheAssessmentDateCount() {
        List<ForecastOptions> used = new ArrayList<>();
        Forecast forecast = answers.group("HPV").build();

        new CaseRunner(forecaster(used, options -> forecast)).run(testCase(expecting(COMPLETE)));

        assertThat(used).containsExactly(ForecastOptions.DEFAULT.countingDosesAfterAssessmentDate());
    }

    private CaseResult run(ExpectedRow expected) {
        return run(answers, expected);
    }

    private static CaseResult run(Answers answers, ExpectedRow expected) {
        Forecast forecast = answers.build();
        return new CaseRunner(forecaster(new ArrayList<>(), options -> forecast)).run(testCase(expected));
    }

    private static TestCase testCase(ExpectedRow expected) {
        Patient.Builder patient = Patient.born("2010-01-01");
        expected.doses().forEach(dose -> patient.dose("2024-01-01", "165"));
        return new TestCase("1", "s", "", "HPV", patient.build(), AS_OF, expected, Optional.empty());
    }

    private static ExpectedRow expecting(SeriesStatus status, ExpectedDose... doses) {
        return new ExpectedRow(
                Optional.of(status),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(doses));
    }

    private static ExpectedDose dose(EvaluationStatus status, EvaluationReason... reasons) {
        Optional<SeriesType> any = Optional.empty();
        return new ExpectedDose(Optional.of(status), List.of(reasons).stream().findFirst(), any);
    }

    private static Forecaster forecaster(List<ForecastOptions> used, Function<ForecastOptions, Forecast> answer) {
        return new Forecaster() {
            @Override
            public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
                used.add(options);
                return answer.apply(options);
            }

            @Override
            public KnowledgeStamp stamp() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
