package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.jenner.forecast.explain.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 10);
    private static final KnowledgeStamp STAMP = new KnowledgeStamp("1", "invented-1", "abc", DAY);

    private final Forecast answer = answer(
            VaccineGroupForecasts.of("None", List.of()),
            group("One", DueStatus.OVERDUE, DueStatus.DUE_LATER),
            group("Two", DueStatus.DUE_NOW),
            group("Three", DueStatus.MAY_BE_GIVEN),
            group("Four", DueStatus.NEEDS_DECISION),
            group("Five", DueStatus.COMPLETE, DueStatus.IMMUNE),
            group("Six", DueStatus.CONTRAINDICATED, DueStatus.AGED_OUT),
            group("Seven", DueStatus.NOT_RECOMMENDED, DueStatus.OVERDUE));

    @Test
    void overdueForecastsComeInTheOrderOfTheSchedule() {
        assertThat(names(answer.overdue())).containsExactly("One", "Seven");
    }

    @Test
    void eachOpenDueStatusHoldsItsForecastsOnly() {
        assertThat(names(answer.dueNow())).containsExactly("Two");
        assertThat(names(answer.mayBeGiven())).containsExactly("Three");
        assertThat(names(answer.dueLater())).containsExactly("One");
        assertThat(names(answer.needsDecision())).containsExactly("Four");
    }

    @Test
    void closedForecastsAreThoseThatCallForNothing() {
        assertThat(answer.closed())
                .extracting(VaccineGroupForecast::dueStatus)
                .containsExactly(
                        DueStatus.COMPLETE,
                        DueStatus.IMMUNE,
                        DueStatus.CONTRAINDICATED,
                        DueStatus.AGED_OUT,
                        DueStatus.NOT_RECOMMENDED);
    }

    @Test
    void everyForecastFallsIntoExactlyOneAccessor() {
        List<VaccineGroupForecast> all = Stream.of(
                        answer.overdue(),
                        answer.dueNow(),
                        answer.mayBeGiven(),
                        answer.dueLater(),
                        answer.needsDecision(),
                        answer.closed())
                .flatMap(List::stream)
                .toList();

        assertThat(all).containsExactlyInAnyOrderElementsOf(answer.forecasts()).hasSize(11);
    }

    @Test
    void groupIsFoundByItsName() {
        assertThat(answer.group("Five").forecasts())
                .extracting(VaccineGroupForecast::dueStatus)
                .containsExactly(DueStatus.COMPLETE, DueStatus.IMMUNE);
        assertThat(answer.group("None").forecasts()).isEmpty();
        assertThat(answer.group(" five ")).isEqualTo(answer.group("Five"));
    }

    @Test
    void unknownGroupIsRejectedNamingTheGroupsThereAre() {
        Forecast small = answer(group("One", DueStatus.DUE_NOW), group("Two", DueStatus.DUE_NOW));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.group("Maya"))
                .withMessage("found a name that no vaccine group has, expected one of One, Two."
                        + " Remedy: write the name as the schedule does");
    }

    @Test
    void explanationOfAGroupIsFoundByItsName() {
        Explanation why = new Explanation("One", List.of(), List.of());
        Forecast small = answer(group("One", DueStatus.DUE_NOW));
        Forecast explained = new Forecast(DAY, STAMP, List.of(), small.groups(), List.of(), List.of(), List.of(why));

        assertThat(explained.explain("One")).isEqualTo(why);
    }

    @Test
    void explanationThatWasNotAskedForIsRefusedWithTheRemedy() {
        Forecast small = answer(group("One", DueStatus.DUE_NOW));

        assertThatIllegalStateException()
                .isThrownBy(() -> small.explain("One"))
                .withMessage("found an answer without explanations, expected one that was asked to explain itself."
                        + " Remedy: make the forecast with ForecastOptions.DEFAULT.withExplanations()");
        assertThatIllegalArgumentException().isThrownBy(() -> small.explain("Two"));
    }

    @Test
    void askingForExplanationsKeepsTheOtherOptions() {
        assertThat(ForecastOptions.DEFAULT.countingDosesAfterAssessmentDate().withExplanations())
                .isEqualTo(ForecastOptions.DEFAULT.withExplanations().countingDosesAfterAssessmentDate());
        assertThat(ForecastOptions.DEFAULT.explain()).isFalse();
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        List<Finding> findings = new ArrayList<>();
        Forecast copy = new Forecast(DAY, STAMP, List.of(), List.of(), List.of(), findings);

        findings.add(new Finding(Finding.Code.UNKNOWN_VACCINE, "doses[1]", "a message"));

        assertThat(copy.findings()).isEmpty();
        assertThat(copy.findings()).isUnmodifiable();
        assertThat(answer.groups()).isUnmodifiable();
        assertThat(answer.groups().get(1).forecasts()).isUnmodifiable();
    }

    private static Forecast answer(VaccineGroupForecasts... groups) {
        return new Forecast(DAY, STAMP, List.of(), List.of(groups), List.of(), List.of());
    }

    private static VaccineGroupForecasts group(String name, DueStatus... dueStatuses) {
        return VaccineGroupForecasts.of(
                name,
                Stream.of(dueStatuses)
                        .map(dueStatus -> forecast(name, dueStatus))
                        .toList());
    }

    private static VaccineGroupForecast forecast(String name, DueStatus dueStatus) {
        return new VaccineGroupForecast(
                name,
                SeriesType.STANDARD,
                SeriesStatus.NOT_COMPLETE,
                List.of(),
                ForecastDates.NONE,
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                dueStatus);
    }

    private static List<String> names(List<VaccineGroupForecast> forecasts) {
        return forecasts.stream().map(VaccineGroupForecast::vaccineGroup).toList();
    }
}
