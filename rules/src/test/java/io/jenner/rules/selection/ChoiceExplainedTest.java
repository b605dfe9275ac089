package io.jenner.rules.selection;

import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.invented.Skips.age;
import static io.jenner.rules.invented.Skips.allOf;
import static io.jenner.rules.selection.Choices.anyAge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Sex;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.SeriesRows;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Explanations tell which series were considered, what they scored, what was skipped and what set the status. */
class ChoiceExplainedTest {

    private static final String DAY = "2020-04-01";

    private static Explanation explained(InventedSchedule schedule) {
        return schedule.ask(born("2020-01-01").dose("2020-02-15", BLUE), DAY)
                .forecast()
                .explain(BLUEPOX);
    }

    private static SeriesRows inProcess(String name) {
        return series(name).isDefault(false).dose(anyAge()).dose(anyAge());
    }

    private static Step of(Explanation explanation, Question question, String series) {
        return explanation.steps(question).stream()
                .filter(step -> step.subject().series().equals(Optional.of(series)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleThatAwardsPointsIsNamedWithThem() {
        Explanation explanation =
                explained(schedule(inProcess("Any"), inProcess("Product").productPath()));

        Step product = of(explanation, Question.SCORE, "Product");
        assertThat(product.rules())
                .extracting(FiredRule::name, rule -> rule.points().getAsInt())
                .containsExactlyInAnyOrder(
                        tuple("A product series in process with only valid doses gains two points", 2),
                        tuple("A series in process that can be completed gains three points", 3));
        assertThat(product.conclusion().words()).isEqualTo("5 points");
        assertThat(of(explanation, Question.RANK, "Product").conclusion().words())
                .isEqualTo("goes first");
        assertThat(of(explanation, Question.RANK, "Any").conclusion().words()).isEqualTo("outranked by points");
        assertThat(explanation.steps(Question.SERIES_GROUP).get(0).conclusion().words())
                .isEqualTo("no series is clearly ahead; those in process are scored");
    }

    @Test
    void seriesThatIsClearlyAheadIsNamedWithItsRule() {
        Explanation explanation = explained(schedule(dose(), dose()));

        Step group = explanation.steps(Question.SERIES_GROUP).get(0);
        assertThat(group.rules()).extracting(FiredRule::name).containsExactly("The only scorable series goes first");
        assertThat(group.conclusion().values(FactKind.PRIORITIZED)).hasSize(1);
    }

    @Test
    void seriesForAnotherGenderIsNotRelevant() {
        Explanation explanation =
                explained(schedule(inProcess("Any"), inProcess("Men").genders(Sex.MALE)));

        Step men = of(explanation, Question.RELEVANCE, "Men");
        assertThat(men.conclusion().outcome()).isEqualTo(Outcome.NO);
        assertThat(men.decisiveFacts()).extracting(Fact::kind).containsExactly(FactKind.REQUIRED_GENDER);
        assertThat(men.rules())
                .extracting(FiredRule::name)
                .containsExactly("A series for another gender is not relevant");
    }

    @Test
    void indicationOfUnknownPresenceCannotBeDetermined() {
        InventedSchedule schedule = schedule(inProcess("Any"), inProcess("Risk").risk("501"));
        Observation unknown = new Observation("501", Optional.empty(), Optional.empty(), Presence.UNKNOWN);

        Explanation explanation = schedule.ask(born("2020-01-01").observation(unknown), DAY)
                .forecast()
                .explain(BLUEPOX);
        assertThat(of(explanation, Question.INDICATION, "Risk").conclusion().outcome())
                .isEqualTo(Outcome.CANNOT_BE_DETERMINED);
        assertThat(of(explanation, Question.RELEVANCE, "Risk").conclusion().words())
                .isEqualTo("not relevant: no indication applies");
    }

    @Test
    void riskSeriesWithoutAnyOfItsObservationsIsNotAskedAbout() {
        Explanation explanation =
                explained(schedule(inProcess("Any"), inProcess("Risk").risk("501")));

        assertThat(explanation.seriesNotAsked()).containsExactly("Risk");
        assertThat(explanation.steps())
                .noneMatch(step -> step.subject().series().equals(Optional.of("Risk")));
    }

    @Test
    void skipNamesTheConditionThatIsMetAndTheOneThatIsNot() {
        Explanation explanation = explained(schedule(
                dose().skip(Context.EVALUATION, allOf(age("1 month", null), age("2 months", null))), dose()));

        assertThat(explanation.steps(Question.SKIP_CONDITION))
                .extracting(
                        step -> step.conclusion().outcome(),
                        step -> step.decisiveFacts().size())
                .containsExactly(tuple(Outcome.YES, 1), tuple(Outcome.NO, 0));
        assertThat(explanation.steps(Question.SKIP_SET))
                .extracting(step -> step.facts().get(0).value())
                .containsExactly("1 of 2");
        assertThat(explanation.steps(Question.SKIP).get(0).conclusion().words())
                .isEqualTo("target dose is not skipped");
    }

    @Test
    void skipThatIsMetNamesItsRules() {
        Explanation explanation = explained(schedule(dose().skip(Context.EVALUATION, age("1 month", null)), dose()));

        Step condition = explanation.steps(Question.SKIP_CONDITION).get(0);
        assertThat(condition.facts(FactKind.BEGIN_AGE))
                .extracting(Fact::detail, Fact::value, Fact::decisive)
                .containsExactly(tuple("1 month", "2020-02-01", true));
        assertThat(condition.rules())
                .extracting(FiredRule::name)
                .containsExactly("The age condition is met within its ages");
        assertThat(explanation.steps(Question.SKIP).get(0).conclusion().words()).isEqualTo("target dose is skipped");
    }

    @Test
    void contraindicationClosesTheSeriesAndSetsTheStatus() {
        InventedSchedule schedule = schedule(dose()).antigen(BLUEPOX, antigen().contraindicatedBy("601"));
        Explanation explanation = schedule.ask(born("2020-01-01").observation("601"), DAY)
                .forecast()
                .explain(BLUEPOX);

        assertThat(explanation
                        .steps(Question.CONTRAINDICATION)
                        .get(0)
                        .conclusion()
                        .words())
                .isEqualTo("the contraindication 601 applies");
        Step need = explanation.steps(Question.NEED).get(0);
        assertThat(need.conclusion().words()).isEqualTo("contraindicated: patient has a contraindication");
        assertThat(need.decisiveFacts()).extracting(Fact::kind).containsExactly(FactKind.CONTRAINDICATED);
        assertThat(explanation.steps(Question.GROUP_STATUS).get(0).rules())
                .extracting(FiredRule::name)
                .containsExactly("A group with a contraindicated series is contraindicated");
    }

    @Test
    void ofSeveralRulesThatCloseASeriesOneDecides() {
        InventedSchedule schedule = schedule(dose())
                .antigen(BLUEPOX, antigen().contraindicatedBy("601").immuneBy("602"));
        Explanation explanation = schedule.ask(
                        born("2020-01-01").observation("601").observation("602"), DAY)
                .forecast()
                .explain(BLUEPOX);

        assertThat(explanation.steps(Question.NEED).get(0).rules())
                .extracting(FiredRule::name, FiredRule::decisive)
                .contains(
                        tuple("An antigen contraindication closes every series of the antigen", true),
                        tuple("Evidence of immunity closes a series", false));
        assertThat(explanation.steps(Question.NEED).get(0).rules())
                .filteredOn(FiredRule::decisive)
                .hasSize(1);
    }
}
