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
            new VaccineGroupForecasts("None", List.of()),
            group("One", Bucket.OVERDUE, Bucket.LATER),
            group("Two", Bucket.DUE),
            group("Three", Bucket.MAY_BE_GIVEN),
            group("Four", Bucket.NEEDS_DECISION),
            group("Five", Bucket.COMPLETE, Bucket.IMMUNE),
            group("Six", Bucket.CONTRAINDICATED, Bucket.AGED_OUT),
            group("Seven", Bucket.NOT_RECOMMENDED, Bucket.OVERDUE));

    @Test
    void overdueForecastsComeInTheOrderOfTheSchedule() {
        assertThat(names(answer.overdue())).containsExactly("One", "Seven");
    }

    @Test
    void eachOpenBucketHoldsItsForecastsOnly() {
        assertThat(names(answer.due())).containsExactly("Two");
        assertThat(names(answer.mayBeGiven())).containsExactly("Three");
        assertThat(names(answer.later())).containsExactly("One");
        assertThat(names(answer.needsDecision())).containsExactly("Four");
    }

    @Test
    void closedForecastsAreThoseThatCallForNothing() {
        assertThat(answer.closed())
                .extracting(VaccineGroupForecast::bucket)
                .containsExactly(
                        Bucket.COMPLETE,
                        Bucket.IMMUNE,
                        Bucket.CONTRAINDICATED,
                        Bucket.AGED_OUT,
                        Bucket.NOT_RECOMMENDED);
    }

    @Test
    void everyForecastFallsIntoExactlyOneAccessor() {
        List<VaccineGroupForecast> all = Stream.of(
                        answer.overdue(),
                        answer.due(),
                        answer.mayBeGiven(),
                        answer.later(),
                        answer.needsDecision(),
                        answer.closed())
                .flatMap(List::stream)
                .toList();

        assertThat(all).containsExactlyInAnyOrderElementsOf(answer.forecasts()).hasSize(11);
    }

    @Test
    void groupIsFoundByItsName() {
        assertThat(answer.group("Five").forecasts())
                .extracting(VaccineGroupForecast::bucket)
                .containsExactly(Bucket.COMPLETE, Bucket.IMMUNE);
        assertThat(answer.group("None").forecasts()).isEmpty();
    }

    @Test
    void unknownGroupIsRejectedNamingTheGroupsThereAre() {
        Forecast small = answer(group("One", Bucket.DUE), group("Two", Bucket.DUE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.group("two"))
                .withMessage("found the vaccine group 'two', expected one of One, Two."
                        + " Remedy: write the name as the schedule does");
    }

    @Test
    void explanationOfAGroupIsFoundByItsName() {
        Explanation why = new Explanation("One", List.of(), List.of());
        Forecast small = answer(group("One", Bucket.DUE));
        Forecast explained = new Forecast(DAY, STAMP, List.of(), small.groups(), List.of(), List.of(), List.of(why));

        assertThat(explained.explain("One")).isEqualTo(why);
    }

    @Test
    void explanationThatWasNotAskedForIsRefusedWithTheRemedy() {
        Forecast small = answer(group("One", Bucket.DUE));

        assertThatIllegalStateException()
                .isThrownBy(() -> small.explain("One"))
                .withMessage("found an answer without explanations, expected one that was asked to explain itself."
                        + " Remedy: make the forecast with ForecastOptions.DEFAULT.withExplanations()");
        assertThatIllegalArgumentException().isThrownBy(() -> small.explain("Two"));
    }

    @Test
    void askingForExplanationsKeepsTheOtherOptions() {
        assertThat(new ForecastOptions(true).withExplanations()).isEqualTo(new ForecastOptions(true, true, true));
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

    private static VaccineGroupForecasts group(String name, Bucket... buckets) {
        return new VaccineGroupForecasts(
                name, Stream.of(buckets).map(bucket -> forecast(name, bucket)).toList());
    }

    private static VaccineGroupForecast forecast(String name, Bucket bucket) {
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
                bucket);
    }

    private static List<String> names(List<VaccineGroupForecast> forecasts) {
        return forecasts.stream().map(VaccineGroupForecast::vaccineGroup).toList();
    }
}
