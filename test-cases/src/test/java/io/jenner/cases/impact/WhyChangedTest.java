package io.jenner.cases.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.Answers;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.explain.Conclusion;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.ScheduleLine;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyChangedTest {

    private static final Subject DOSE =
            Subject.ofSeries("Pox", "Pox series", "1").withTargetDose(2).withDose(3);

    @Test
    void stepsThatAgreeAreLeftOut() {
        assertThat(WhyChanged.between(
                        answer(step("valid", 7, "2025-01-01")), answer(step("valid", 7, "2025-01-01")), "Pox"))
                .isEmpty();
    }

    @Test
    void anotherLineOfTheScheduleIsNoDifference() {
        assertThat(WhyChanged.between(
                        answer(step("valid", 7, "2025-01-01")), answer(step("valid", 8, "2025-01-01")), "Pox"))
                .isEmpty();
    }

    @Test
    void conclusionAndFactsThatDifferAreKept() {
        List<StepChange> why = WhyChanged.between(
                answer(step("valid", 7, "2025-01-01")), answer(step("not valid", 7, "2025-02-01")), "Pox");

        assertThat(why)
                .containsExactly(new StepChange(
                        Question.DOSE,
                        DOSE,
                        Optional.of("valid"),
                        Optional.of("not valid"),
                        List.of("minimum age 1 year: 2025-01-01"),
                        List.of("minimum age 1 year: 2025-02-01")));
        assertThat(why.get(0).about()).isEqualTo("dose 3, target dose 2 of Pox series");
    }

    @Test
    void stepThatWasNotAskedBeforeIsKept() {
        assertThat(WhyChanged.between(answer(), answer(step("valid", 7, "2025-01-01")), "Pox"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.was()).isEmpty();
                    assertThat(step.now()).contains("valid");
                    assertThat(step.isOtherConclusion()).isTrue();
                });
    }

    private static Step step(String words, int line, String date) {
        Fact fact =
                new Fact(FactKind.MINIMUM_AGE, "1 year", date, Optional.of(new ScheduleLine("pox.yaml", line)), true);
        return new Step(
                Question.DOSE, DOSE, List.of(fact), List.of(), new Conclusion(Outcome.DETERMINED, words, List.of()));
    }

    private static Forecast answer(Step... steps) {
        Forecast plain = new Answers().group("Pox").build();
        return new Forecast(
                plain.asOf(),
                plain.stamp(),
                plain.doses(),
                plain.groups(),
                plain.series(),
                plain.findings(),
                List.of(new Explanation("Pox", List.of(steps), List.of())));
    }
}
