package io.jenner.rules.us;

import static io.jenner.rules.us.SamplePatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.engine.rules.RuleBase;
import io.jenner.forecast.explain.Conclusion;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.ScheduleLine;
import io.jenner.forecast.explain.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every explanation, whoever is asked about. */
class ExplanationInvariantsTest {

    private static final List<Patient> PATIENTS = SamplePatients.of(200);
    private static final List<Forecast> ANSWERS = PATIENTS.stream()
            .map(patient ->
                    Forecaster.usSchedule().forecast(patient, AS_OF, ForecastOptions.DEFAULT.withExplanations()))
            .toList();

    @Test
    void explainingChangesNothingElse() {
        for (int i = 0; i < PATIENTS.size(); i++) {
            Forecast answer = ANSWERS.get(i);
            Forecast without = new Forecast(
                    answer.asOf(), answer.stamp(), answer.doses(), answer.groups(), answer.series(), answer.findings());

            assertThat(without).isEqualTo(Forecaster.usSchedule().forecast(PATIENTS.get(i), AS_OF));
        }
    }

    @Test
    void everyGroupOfTheScheduleIsExplained() {
        assertThat(ANSWERS)
                .allSatisfy(answer -> assertThat(answer.explanations())
                        .extracting(Explanation::vaccineGroup)
                        .isEqualTo(answer.groups().stream()
                                .map(VaccineGroupForecasts::vaccineGroup)
                                .toList()));
    }

    @Test
    void verdictsOfDosesAreThoseOfTheAnswer() {
        for (Forecast answer : ANSWERS) {
            Map<String, DoseEvaluation> verdicts = new HashMap<>();
            for (EvaluatedDose dose : answer.doses()) {
                dose.evaluations().forEach(verdict -> verdicts.put(dose.position() + " " + verdict.series(), verdict));
            }
            List<Step> steps = steps(answer, Question.DOSE);

            assertThat(steps).hasSameSizeAs(verdicts.keySet());
            assertThat(steps).allSatisfy(step -> {
                DoseEvaluation verdict = verdicts.get(step.subject().dose().getAsInt() + " " + series(step));
                Conclusion conclusion = step.conclusion();
                assertThat(conclusion.outcome().name())
                        .isEqualTo(verdict.status().name());
                assertThat(step.subject().targetDose()).isEqualTo(verdict.targetDose());
                assertThat(conclusion.values(FactKind.REASON)).isEqualTo(names(verdict.reasons()));
                assertThat(conclusion.values(FactKind.REMARK)).isEqualTo(names(verdict.remarks()));
            });
        }
    }

    @Test
    void forecastsOfSeriesAreThoseOfTheAnswer() {
        for (Forecast answer : ANSWERS) {
            for (SeriesForecast series : answer.series()) {
                Step need = last(answer, Question.NEED, series.series()).orElseThrow();
                assertThat(need.conclusion().values(FactKind.STATUS))
                        .containsExactly(series.status().name());
                assertThat(need.conclusion().values(FactKind.REASON))
                        .isEqualTo(names(series.reason().stream().toList()));
                last(answer, Question.DATES, series.series())
                        .ifPresentOrElse(
                                step -> {
                                    assertDate(
                                            step,
                                            FactKind.EARLIEST_DATE,
                                            series.dates().earliest());
                                    assertDate(
                                            step,
                                            FactKind.RECOMMENDED_DATE,
                                            series.dates().recommended());
                                    assertDate(
                                            step,
                                            FactKind.PAST_DUE_DATE,
                                            series.dates().pastDue());
                                    assertDate(
                                            step,
                                            FactKind.LATEST_DATE,
                                            series.dates().latest());
                                },
                                () -> assertThat(series.dates().earliest()).isEmpty());
            }
        }
    }

    @Test
    void choiceOfSeriesIsThatOfTheAnswer() {
        for (Forecast answer : ANSWERS) {
            for (SeriesForecast series : answer.series()) {
                assertThat(last(answer, Question.SCORE, series.series())
                                .map(step -> step.conclusion().values(FactKind.POINTS)))
                        .isEqualTo(
                                series.selection().score().isPresent()
                                        ? Optional.of(List.of(String.valueOf(
                                                series.selection().score().getAsInt())))
                                        : Optional.empty());
                assertThat(last(answer, Question.BEST_SERIES, series.series()).isPresent())
                        .isEqualTo(series.selection().prioritized());
            }
        }
    }

    @Test
    void pointsOfASeriesAreTheSumOfWhatItsRulesAward() {
        List<Step> scores = ANSWERS.stream()
                .flatMap(answer -> steps(answer, Question.SCORE).stream())
                .toList();

        assertThat(scores)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.conclusion().values(FactKind.POINTS))
                        .containsExactly(String.valueOf(step.rules().stream()
                                .mapToInt(rule -> rule.points().getAsInt())
                                .sum())));
    }

    @Test
    void forecastsOfGroupsAreThoseOfTheAnswer() {
        for (Forecast answer : ANSWERS) {
            for (VaccineGroupForecast group : answer.forecasts()) {
                Explanation explanation = answer.explain(group.vaccineGroup());
                Step status = of(explanation, Question.GROUP_STATUS, group).orElseThrow();
                assertThat(status.conclusion().values(FactKind.STATUS))
                        .containsExactly(group.status().name());
                assertThat(status.rules()).isNotEmpty();
                of(explanation, Question.GROUP_DATES, group)
                        .ifPresentOrElse(
                                step -> {
                                    assertDate(
                                            step,
                                            FactKind.EARLIEST_DATE,
                                            group.dates().earliest());
                                    assertDate(
                                            step,
                                            FactKind.RECOMMENDED_DATE,
                                            group.dates().recommended());
                                    assertDate(
                                            step,
                                            FactKind.PAST_DUE_DATE,
                                            group.dates().pastDue());
                                    assertDate(
                                            step,
                                            FactKind.LATEST_DATE,
                                            group.dates().latest());
                                },
                                () -> assertThat(group.dates().earliest()).isEmpty());
            }
        }
    }

    @Test
    void everyEarliestDateIsBoundByAFactOfThatDayAndByARule() {
        List<Step> steps = ANSWERS.stream()
                .flatMap(answer -> steps(answer, Question.EARLIEST_DATE).stream())
                .filter(step -> !step.conclusion().results().isEmpty())
                .toList();

        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            String earliest = step.conclusion().values(FactKind.EARLIEST_DATE).get(0);
            assertThat(step.decisiveFacts())
                    .isNotEmpty()
                    .allMatch(fact -> fact.value().equals(earliest));
            assertThat(step.rules()).anyMatch(FiredRule::decisive);
        });
    }

    @Test
    void everyDoseThatARuleRefusesHasADecisiveFactAndRule() {
        List<Step> refused = ANSWERS.stream()
                .flatMap(answer -> steps(answer, Question.DOSE).stream())
                .filter(step -> !step.conclusion().values(FactKind.REASON).isEmpty())
                .toList();

        assertThat(refused).isNotEmpty().allSatisfy(step -> {
            boolean asked = step.subject().targetDose().isPresent()
                    && !step.conclusion().outcome().name().equals("SUBSTANDARD");
            assertThat(step.decisiveFacts().isEmpty() && asked)
                    .as(step.toString())
                    .isFalse();
        });
    }

    @Test
    void everyRuleNamedIsARuleWithItsSource() {
        Map<String, Map<String, Object>> rules =
                RuleBase.load(ExplanationInvariantsTest.class.getClassLoader()).rules();

        assertThat(ANSWERS.stream()
                        .flatMap(answer -> answer.explanations().stream())
                        .flatMap(explanation -> explanation.steps().stream())
                        .flatMap(step -> step.rules().stream())
                        .distinct())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rules).containsKey(rule.name());
                    assertThat(rule.source())
                            .isNotEmpty()
                            .isEqualTo(rules.get(rule.name())
                                    .get("source")
                                    .toString()
                                    .replace("\"", ""));
                });
    }

    @Test
    void everyLineNamedIsThereAndHoldsSomething() {
        Set<ScheduleLine> lines = ANSWERS.stream()
                .flatMap(answer -> answer.explanations().stream())
                .flatMap(explanation -> explanation.lines().stream())
                .collect(Collectors.toSet());

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            List<String> file = file(line.file());
            assertThat(line.line()).isBetween(1, file.size());
            assertThat(file.get(line.line() - 1)).isNotBlank();
        });
    }

    private static List<String> file(String name) {
        try {
            return Files.readAllLines(SamplePatients.FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Step> steps(Forecast answer, Question question) {
        return answer.explanations().stream()
                .flatMap(explanation -> explanation.steps(question).stream())
                .toList();
    }

    private static Optional<Step> last(Forecast answer, Question question, String series) {
        return steps(answer, question).stream()
                .filter(step -> series(step).equals(series))
                .reduce((first, second) -> second);
    }

    private static String series(Step step) {
        return step.subject().series().orElseThrow();
    }

    private static Optional<Step> of(Explanation explanation, Question question, VaccineGroupForecast group) {
        return explanation.steps(question).stream()
                .filter(step -> step.subject().seriesType().equals(Optional.of(group.seriesType())))
                .findFirst();
    }

    private static void assertDate(Step step, FactKind kind, Optional<LocalDate> date) {
        assertThat(step.conclusion().results().stream()
                        .filter(result -> result.kind() == kind)
                        .map(Fact::date)
                        .flatMap(Optional::stream))
                .isEqualTo(date.stream().toList());
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
