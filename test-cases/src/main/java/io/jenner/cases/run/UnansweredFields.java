package io.jenner.cases.run;

import io.jenner.cases.Expected;
import io.jenner.cases.ExpectedDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of a case that got no answer at all: every one failed. */
final class UnansweredFields {

    private UnansweredFields() {}

    static List<FieldResult> of(Expected expected) {
        List<FieldResult> fields =
                new ArrayList<>(new ForecastComparison(expected, Optional.empty(), OptionalInt.empty()).fields());
        int number = 1;
        for (ExpectedDose dose : expected.doses()) {
            String status = FieldResult.EVALUATION_STATUS + number;
            String reason = FieldResult.EVALUATION_REASON + number;
            dose.status().ifPresent(s -> fields.add(FieldResult.ofEqual(status, s.label(), Optional.empty())));
            dose.reason().ifPresent(r -> fields.add(FieldResult.ofEqual(reason, r.label(), Optional.empty())));
            number++;
        }
        return fields;
    }
}
