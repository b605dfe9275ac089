package io.jenner.rules.evaluation;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Patient;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Explanations name the date that decided on a dose, and its rule. */
class DoseExplainedTest {

    private static List<Step> steps(InventedSchedule schedule, Patient.Builder patient, Question question) {
        return schedule.ask(patient).forecast().explain("Bluepox").steps(question);
    }

    private static Step only(DoseRows row, String date) {
        return steps(schedule(row), born("2019-03-10").dose(date, BLUE), Question.DOSE)
                .get(0);
    }

    private static Step second(DoseRows row, String date) {
        Patient.Builder patient = born("2019-03-10").dose("2020-01-01", BLUE).dose(date, BLUE);
        return steps(schedule(dose(), row), patient, Question.DOSE).get(1);
    }

    private static void assertDecided(Step step, FactKind kind, String date, String rule) {
        assertThat(step.decisiveFacts().stream().filter(fact -> fact.kind() != FactKind.PREFERABLE_VACCINE))
                .extracting(Fact::kind, Fact::value)
                .containsExactly(tuple(kind, date));
        assertThat(step.rules()).extracting(FiredRule::name).containsExactly(rule);
    }

    private static DoseRows fromOneYear() {
        return dose().age(age().absoluteMinimum("1 year - 4 days")
                .minimum("1 year")
                .maximum("2 years"));
    }

    @Test
    void doseOneDayTooYoungIsRefusedByTheAbsoluteMinimumAge() {
        Step step = only(fromOneYear(), "2020-03-05");

        assertThat(step.conclusion().outcome()).isEqualTo(Outcome.NOT_VALID);
        assertThat(step.conclusion().words()).isEqualTo("not valid: too young");
        assertDecided(
                step,
                FactKind.ABSOLUTE_MINIMUM_AGE,
                "2020-03-06",
                "A dose before the absolute minimum age is too young");
    }

    @Test
    void doseOnTheAbsoluteMinimumAgeIsInTheGracePeriodOfTheMinimumAge() {
        Step step = only(fromOneYear(), "2020-03-06");

        assertThat(step.conclusion().outcome()).isEqualTo(Outcome.VALID);
        assertThat(step.conclusion().words()).isEqualTo("valid: grace period (age)");
        assertDecided(
                step,
                FactKind.MINIMUM_AGE,
                "2020-03-10",
                "A dose between absolute minimum and minimum age is in the grace period");
    }

    @Test
    void doseOnTheMinimumAgeNeedsNoRule() {
        Step step = only(fromOneYear(), "2020-03-10");

        assertThat(step.conclusion().words()).isEqualTo("valid");
        assertThat(step.rules()).isEmpty();
    }

    @Test
    void doseOnTheMaximumAgeIsRefusedByIt() {
        assertDecided(
                only(fromOneYear(), "2021-03-10"),
                FactKind.MAXIMUM_AGE,
                "2021-03-10",
                "A dose on or after the maximum age is too old");
    }

    @Test
    void longestIntervalRefusesADose() {
        DoseRows row = dose().interval(fromPrevious().absoluteMinimum("4 weeks").minimum("4 weeks"))
                .interval(fromPrevious().absoluteMinimum("8 weeks").minimum("8 weeks"));
        String rule = "A dose that meets neither the preferable nor the allowable intervals is too soon";

        assertDecided(second(row, "2020-02-25"), FactKind.ABSOLUTE_MINIMUM_INTERVAL, "2020-02-26", rule);
        assertThat(second(row, "2020-02-26").rules()).isEmpty();
    }

    @Test
    void allowableIntervalThatIsShorterBinds() {
        DoseRows row = dose().interval(fromPrevious().absoluteMinimum("8 weeks").minimum("8 weeks"))
                .allowableInterval(fromPrevious().absoluteMinimum("4 weeks"));
        String rule = "A dose that meets neither the preferable nor the allowable intervals is too soon";

        assertDecided(second(row, "2020-01-28"), FactKind.ALLOWABLE_INTERVAL, "2020-01-29", rule);
        Step saved = second(row, "2020-01-29");
        assertThat(saved.conclusion().outcome()).isEqualTo(Outcome.VALID);
        assertThat(saved.facts(FactKind.ALLOWABLE_INTERVAL)).allMatch(Fact::decisive);
    }

    @Test
    void wrongVaccineIsRefusedByBothLists() {
        Step step = only(dose().prefers(BLUE_TOO).allows(BLUE_TOO), "2020-03-10");

        assertThat(step.decisiveFacts())
                .extracting(Fact::kind)
                .containsExactly(FactKind.PREFERABLE_VACCINE, FactKind.ALLOWABLE_VACCINE);
        assertThat(step.rules())
                .extracting(FiredRule::name)
                .containsExactly("A dose of neither a preferable nor an allowable vaccine does not count");
    }

    @Test
    void prohibitedVaccineOverridesOtherRules() {
        Step step = only(fromOneYear().prohibits(BLUE), "2020-03-05");

        assertThat(step.conclusion().words()).isEqualTo("not valid: inadvertent administration");
        assertThat(step.rules())
                .filteredOn(FiredRule::decisive)
                .extracting(FiredRule::name)
                .containsExactly("A vaccine prohibited for the target dose is an inadvertent administration");
        assertThat(step.rules()).hasSize(2);
    }

    @Test
    void conflictIsAStepOfItsOwnAndAFactOfTheDose() {
        InventedSchedule schedule = schedule(dose().prefers(BLUE)).conflict(GREY, BLUE, "1 day", "24 days", "28 days");
        Patient.Builder patient = born("2019-03-10").dose("2020-01-01", GREY).dose("2020-01-24", BLUE);

        Step conflict = steps(schedule, patient, Question.CONFLICT).get(0);
        assertThat(conflict.conclusion().words()).isEqualTo("impacted by dose 1");
        assertThat(conflict.rules())
                .extracting(FiredRule::name)
                .containsExactly("A dose too close to a conflicting dose that counts is impacted");
        Step step = steps(schedule, patient, Question.DOSE).get(0);
        assertThat(step.facts(FactKind.CONFLICT_END))
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).isEqualTo("2020-01-25"))
                .satisfies(fact -> assertThat(fact.decisive()).isTrue());
    }

    @Test
    void expiredLotNamesItsRule() {
        DoseAdministered late = DoseAdministered.builder(LocalDate.parse("2020-01-02"), BLUE)
                .lotExpires(LocalDate.parse("2020-01-01"))
                .build();
        Patient.Builder patient = born("2019-03-10").dose(late);

        Step condition =
                steps(schedule(dose()), patient, Question.DOSE_CONDITION).get(0);
        assertThat(condition.conclusion().words()).isEqualTo("sub-standard: lot expired");
        assertThat(condition.rules())
                .extracting(FiredRule::name)
                .containsExactly("A dose given after its lot expired is sub-standard");
        assertThat(steps(schedule(dose()), patient, Question.DOSE)
                        .get(0)
                        .conclusion()
                        .outcome())
                .isEqualTo(Outcome.SUBSTANDARD);
    }

    @Test
    void doseAfterTheLastTargetDoseIsExtraneousWithoutARule() {
        Patient.Builder patient = born("2019-03-10").dose("2020-01-01", BLUE).dose("2020-06-01", BLUE);

        Step step = steps(schedule(dose()), patient, Question.DOSE).get(1);
        assertThat(step.conclusion().words()).isEqualTo("extraneous: series already complete");
        assertThat(step.subject().targetDose()).isEmpty();
        assertThat(step.decisiveFacts()).extracting(Fact::kind).containsExactly(FactKind.TARGET_DOSE_LEFT);
    }
}
