package io.jenner.cases.run;

import static io.jenner.cases.Answers.between;
import static io.jenner.cases.Answers.closed;
import static io.jenner.cases.Answers.evaluation;
import static io.jenner.cases.Answers.from;
import static io.jenner.cases.Answers.open;
import static io.jenner.forecast.EvaluationReason.TOO_SOON;
import static io.jenner.forecast.EvaluationReason.TOO_YOUNG;
import static io.jenner.forecast.EvaluationStatus.NOT_VALID;
import static io.jenner.forecast.EvaluationStatus.VALID;
import static io.jenner.forecast.SeriesStatus.COMPLETE;
import static io.jenner.forecast.SeriesStatus.NOT_COMPLETE;
import static io.jenner.forecast.SeriesType.RISK;
import static io.jenner.forecast.SeriesType.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.Answers;
import io.jenner.cases.TestCase;
import io.jenner.cases.read.SuiteReader;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How strictly a case of our own format is compared. */
class AnswerComparisonTest {

    private static final String DOSE = "doses: [{date: 2024-01-01, cvx: \"03\", verdict: ";

    @TempDir
    private Path folder;

    private final Answers answers = new Answers();
    private final List<ForecastOptions> asked = new ArrayList<>();

    @Test
    void closedGroupHasNoDatesAndNoNumber() throws Exception {
        answers.forecast("HPV", STANDARD, COMPLETE, from("2026-01-01"), closed("HPV", "a", STANDARD, COMPLETE));

        assertThat(failures("forecast: {status: complete}"))
                .containsExactly(
                        new FieldResult("earliestDate", "none", Optional.of("2026-01-01"), false),
                        new FieldResult("recommendedDate", "none", Optional.of("2026-01-01"), false));
    }

    @Test
    void whatIsNotWrittenOfAnOpenGroupIsNotCompared() throws Exception {
        answers.forecast(
                "HPV", STANDARD, NOT_COMPLETE, between("2026-01-01", "2026-02-01"), open("HPV", "a", STANDARD, 1));

        assertThat(failures("forecast: {status: not complete}")).isEmpty();
        assertThat(failures("forecast: {past-due: none}")).hasSize(1);
        assertThat(failures("forecast: {past-due: 2026-02-02}")).hasSize(1);
        assertThat(failures("forecast: {past-due: 2026-02-01, latest: none, best: [a], due-status: due now}"))
                .isEmpty();
    }

    @Test
    void listsAreComparedAsAWhole() throws Exception {
        answers.forecast(
                "MMR",
                STANDARD,
                NOT_COMPLETE,
                from("2026-01-01"),
                open("Mumps", "b", STANDARD, 1),
                open("Measles", "a", STANDARD, 1));

        assertThat(failures("group: MMR", "forecast: {antigens: [Measles, Mumps], best: [b, a]}"))
                .isEmpty();
        assertThat(failures("group: MMR", "forecast: {antigens: [Mumps]}"))
                .containsExactly(new FieldResult("recommendedAntigens", "Mumps", Optional.of("Measles, Mumps"), false));
        assertThat(failures("group: MMR", "forecast: {vaccines: [\"03\"]}"))
                .containsExactly(new FieldResult("recommendedVaccines", "03", Optional.of("none"), false));
    }

    @Test
    void verdictIsThatOfTheGroupAndNotOfSomeSeries() throws Exception {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .dose(
                        "HPV",
                        evaluation("HPV", "a", STANDARD, NOT_VALID, TOO_YOUNG, TOO_SOON),
                        evaluation("HPV", "b", STANDARD, VALID));

        assertThat(failures(DOSE + "valid}]")).hasSize(1);
        assertThat(failures(DOSE + "not valid, reason: too soon}]")).isEmpty();
        assertThat(failures(DOSE + "not valid, reasons: [too soon]}]"))
                .containsExactly(
                        new FieldResult("evaluationReason1", "Too soon", Optional.of("Too soon, Too young"), false));
        assertThat(failures(DOSE + "not valid, remark: age grace period}]")).hasSize(1);
    }

    @Test
    void seriesTypeChoosesForecastAndVerdict() throws Exception {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .forecast("HPV", RISK, NOT_COMPLETE, from("2026-01-01"), open("HPV", "r", RISK, 1))
                .dose(
                        "HPV",
                        evaluation("HPV", "a", STANDARD, VALID),
                        evaluation("HPV", "r", RISK, NOT_VALID, TOO_YOUNG));

        assertThat(failures("series-type: risk", DOSE + "not valid, reason: too young}]", "forecast: {dose: 1}"))
                .isEmpty();
        assertThat(failures("series-type: standard", DOSE + "valid}]", "forecast: {status: complete}"))
                .isEmpty();
    }

    @Test
    void twoForecastsAskForTheSeriesType() throws Exception {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE))
                .forecast("HPV", RISK, COMPLETE, ForecastDates.NONE, closed("HPV", "r", RISK, COMPLETE));

        CaseResult result = run("forecast: {status: complete}");

        assertThat(result.passed()).isFalse();
        assertThat(result.error())
                .contains("the group HPV has a standard and a risk forecast, and the case does not say which is meant."
                        + " Remedy: add 'series-type'");
    }

    @Test
    void noForecastIsExpectedByName() throws Exception {
        answers.group("HPV");

        assertThat(failures("forecast: none")).isEmpty();
        assertThat(failures("forecast: {status: complete}"))
                .containsOnly(
                        new FieldResult("seriesStatus", "Complete", Optional.empty(), false),
                        new FieldResult("forecastNumber", "none", Optional.empty(), false),
                        new FieldResult("earliestDate", "none", Optional.empty(), false),
                        new FieldResult("recommendedDate", "none", Optional.empty(), false),
                        new FieldResult("pastDueDate", "none", Optional.empty(), false),
                        new FieldResult("latestDate", "none", Optional.empty(), false));
    }

    @Test
    void forecastThatIsNotExpectedFails() throws Exception {
        answers.forecast("HPV", STANDARD, COMPLETE, ForecastDates.NONE, closed("HPV", "a", STANDARD, COMPLETE));

        assertThat(failures("forecast: none"))
                .containsExactly(
                        new FieldResult("forecast", "none", Optional.of("standard forecast, Complete"), false));
    }

    @Test
    void doseOfAnotherGroupHasNoVerdict() throws Exception {
        answers.group("HPV").dose("MMR", evaluation("Measles", "a", STANDARD, VALID));

        assertThat(failures(DOSE + "valid}]"))
                .containsExactly(new FieldResult("evaluationStatus1", "Valid", Optional.empty(), false));
    }

    @Test
    void findingsAreComparedAsAWhole() throws Exception {
        answers.group("HPV");

        assertThat(failures("findings: []")).isEmpty();
        assertThat(failures("findings: [unknown vaccine]"))
                .containsExactly(new FieldResult("findings", "unknown vaccine", Optional.of("none"), false));
    }

    @Test
    void dosesAfterTheAssessmentDateDoNotCount() throws Exception {
        answers.group("HPV");

        run("forecast: none");

        assertThat(asked).containsExactly(ForecastOptions.DEFAULT);
    }

    private List<FieldResult> failures(String... lines) throws Exception {
        CaseResult result = run(lines);
        assertThat(result.error()).isEmpty();
        return result.fields().stream().filter(field -> !field.passed()).toList();
    }

    private CaseResult run(String... lines) throws Exception {
        return new CaseRunner(new Answering()).run(testCase(lines));
    }

    private TestCase testCase(String... lines) throws Exception {
        StringBuilder text = new StringBuilder("suite: x\ncases:\n  - id: x\n    title: x\n    born: 2010-01-01\n"
                + "    source: {spec: \"1\", schedule: x.yaml}\n    as-of: 2025-11-22\n");
        for (String line : lines) {
            text.append("    ").append(line).append('\n');
        }
        if (!lines[0].startsWith("group")) {
            text.append("    group: HPV\n");
        }
        return SuiteReader.read(Files.writeString(folder.resolve("x.yaml"), text.toString()))
                .cases()
                .get(0);
    }

    /** Gives the answer made by hand. */
    private final class Answering implements Forecaster {

        @Override
        public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
            asked.add(options);
            Forecast answer = answers.build();
            return patient.doses().isEmpty()
                    ? new Forecast(
                            answer.asOf(), answer.stamp(), List.of(), answer.groups(), answer.series(), List.of())
                    : answer;
        }

        @Override
        public KnowledgeStamp stamp() {
            throw new UnsupportedOperationException();
        }
    }
}
