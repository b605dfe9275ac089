package io.jenner.cases.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.Answers;
import io.jenner.cases.ExpectedAnswer;
import io.jenner.cases.ExpectedForecast;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.coverage.Coverage.Share;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.explain.Conclusion;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.ScheduleLine;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is gathered from the explanations of answers, over a schedule of one series. */
class CoverageRunTest {

    private final List<Step> steps = new ArrayList<>();
    private final List<ForecastOptions> asked = new ArrayList<>();

    @Test
    void lineThatIsLookedAtAndLineThatBindsAreToldApart() {
        step(
                Question.DOSE,
                Outcome.NOT_VALID,
                fact(FactKind.MINIMUM_AGE, "2020-01-01", SmallSchedule.AGES, true),
                fact(FactKind.MINIMUM_INTERVAL, "2020-02-01", SmallSchedule.INTERVAL, false));

        assertThat(coverage().byKind())
                .containsEntry(LineKind.AGE_ROW, new Share(1, 1, 1))
                .containsEntry(LineKind.PREFERABLE_INTERVAL, new Share(1, 1, 0))
                .containsEntry(LineKind.PREFERABLE_VACCINE, new Share(1, 0, 0));
    }

    @Test
    void conditionTakesEffectWhereItIsMet() {
        step(Question.SKIP_CONDITION, Outcome.NO, fact(FactKind.BEGIN_AGE, "2020-01-01", SmallSchedule.SKIP, true));

        assertThat(coverage().byKind()).containsEntry(LineKind.SKIP_CONDITION, new Share(1, 1, 0));

        step(Question.SKIP_CONDITION, Outcome.YES, fact(FactKind.BEGIN_AGE, "2020-01-01", SmallSchedule.SKIP, true));

        assertThat(coverage().byKind()).containsEntry(LineKind.SKIP_CONDITION, new Share(1, 1, 1));
    }

    @Test
    void seasonAndInadvertentVaccinesOfOneDoseAreToldApart() {
        step(
                Question.DOSE,
                Outcome.NOT_VALID,
                fact(FactKind.INADVERTENT_VACCINE, "21", SmallSchedule.DOSE, true),
                fact(FactKind.PREFERABLE_VACCINE, "NOT_LISTED", SmallSchedule.DOSE, true));

        assertThat(coverage().byKind())
                .containsEntry(LineKind.INADVERTENT_VACCINE, new Share(2, 1, 1))
                .containsEntry(LineKind.SEASON, new Share(1, 0, 0));

        step(Question.NEED, Outcome.CLOSED, fact(FactKind.SEASON_END, "2020-01-01", SmallSchedule.DOSE, false));

        assertThat(coverage().byKind()).containsEntry(LineKind.SEASON, new Share(1, 1, 0));
    }

    @Test
    void seriesIsSeenWhereItIsRelevantAndTakesEffectAsBest() {
        assertThat(coverage().byKind()).containsEntry(LineKind.SERIES, new Share(1, 1, 1));
    }

    @Test
    void ruleIsCountedOnceItFires() {
        steps.add(new Step(
                Question.DOSE,
                Subject.GROUP,
                List.of(),
                List.of(new FiredRule("A rule", "Table 1", true, OptionalInt.empty())),
                new Conclusion(Outcome.VALID, "valid", List.of())));

        assertThat(coverage().rules())
                .containsExactly(
                        new Coverage.Rule("A rule", "Table 1", true),
                        new Coverage.Rule("Another rule", "Table 2", false));
        assertThat(coverage().fired()).isEqualTo(1);
    }

    @Test
    void casesThatAskForTheSameAnswerAreAnsweredOnceWithExplanations() {
        Coverage coverage = coverage();

        assertThat(coverage.answers()).isEqualTo(1);
        assertThat(asked).containsExactly(ForecastOptions.DEFAULT.withExplanations());
    }

    @Test
    void textAndPageTellCountsAndWhatIsNotReached() {
        step(
                Question.DOSE,
                Outcome.NOT_VALID,
                fact(FactKind.MINIMUM_AGE, "2020-01-01", SmallSchedule.AGES, true),
                fact(FactKind.MINIMUM_INTERVAL, "2020-02-01", SmallSchedule.INTERVAL, false));
        Coverage coverage = coverage();

        assertThat(CoverageText.of(coverage).lines())
                .containsSubsequence(
                        "1 answers",
                        "0 of 2 rules fire (0.0 %)",
                        "  never: A rule (Table 1)",
                        "  age row                             1        1 100.0 %        1 100.0 %",
                        "  preferable interval                 1        1 100.0 %        0   0.0 %",
                        "  All lines                           9        3  33.3 %        2  22.2 %");
        assertThat(CoveragePage.of(coverage).lines())
                .containsSubsequence(
                        "- A rule (Table 1)",
                        "| preferable interval | 1 | 1 | 100.0 % | 0 | 0.0 % |",
                        "## Lines that no case looks at",
                        "### preferable vaccine (1)",
                        "- small.yaml:5",
                        "### inadvertent vaccine (2)",
                        "- small.yaml:2 (\"21\")",
                        "## Lines that take effect in no case",
                        "### preferable interval (1)",
                        "- small.yaml:4");
    }

    private void step(Question question, Outcome outcome, Fact... facts) {
        steps.add(new Step(
                question, Subject.GROUP, Arrays.asList(facts), List.of(), new Conclusion(outcome, "", List.of())));
    }

    private static Fact fact(FactKind kind, String value, int line, boolean decisive) {
        return new Fact(kind, "", value, Optional.of(new ScheduleLine(SmallSchedule.FILE, line)), decisive);
    }

    private Coverage coverage() {
        asked.clear();
        CoverageRun run = new CoverageRun(
                new Answering(), SmallSchedule.KNOWLEDGE, Map.of("A rule", "Table 1", "Another rule", "Table 2"));
        run.add(new Suite("x", List.of(testCase("HPV"), testCase("MMR"))), () -> {});
        return run.coverage();
    }

    private static TestCase testCase(String group) {
        ExpectedAnswer expected =
                new ExpectedAnswer(Optional.empty(), List.of(), Optional.of(ExpectedForecast.NONE), Optional.empty());
        return new TestCase(
                group,
                "x",
                "",
                group,
                Patient.born("2020-01-01").build(),
                LocalDate.of(2025, 11, 22),
                expected,
                Optional.empty());
    }

    /** Gives an answer with the steps of the test. */
    private final class Answering implements Forecaster {

        @Override
        public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
            asked.add(options);
            Forecast answer = new Answers().build();
            return new Forecast(
                    asOf,
                    answer.stamp(),
                    List.of(),
                    List.of(),
                    List.of(Answers.closed("Small", SmallSchedule.SERIES, SeriesType.STANDARD, SeriesStatus.COMPLETE)),
                    List.of(),
                    List.of(new Explanation("Small", steps, List.of())));
        }

        @Override
        public KnowledgeStamp stamp() {
            throw new UnsupportedOperationException();
        }
    }
}
