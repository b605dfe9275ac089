package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.TOO_YOUNG;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;

import org.junit.jupiter.api.Test;

/** Section 6.4. */
class AgeAtAdministrationTest {

    @Test
    void doseOneDayBeforeAbsoluteMinimumAgeIsTooYoung() {
        schedule(dose().age(age().absoluteMinimum("1 year - 4 days").minimum("1 year")))
                .ask(born("2020-03-10").dose("2021-03-05", BLUE))
                .dose(1)
                .isNotValid(TOO_YOUNG);
    }
}
