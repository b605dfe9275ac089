package io.jenner.forecast.engine;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.DoseConditionDecision;
import io.jenner.forecast.knowledge.Vaccine;
import java.util.List;
import java.util.Set;

/**
 * A dose administered that is evaluated.
 *
 * <p>Doses are evaluated by date; within a day the order of the input decides.
 */
final class GivenDose {

    private final DoseAdministered dose;
    private final Vaccine vaccine;
    private final int position;
    private final int order;
    private final int date;
    private final DoseConditionDecision condition;

    GivenDose(DoseAdministered dose, Vaccine vaccine, int position, int order) {
        this.dose = dose;
        this.vaccine = vaccine;
        this.position = position;
        this.order = order;
        this.date = (int) dose.date().toEpochDay();
        this.condition = new DoseConditionDecision(
                date, Day.of(dose.lotExpires().orElse(null), Day.NEVER), dose.poorCondition());
    }

    DoseAdministered dose() {
        return dose;
    }

    Vaccine vaccine() {
        return vaccine;
    }

    String cvx() {
        return vaccine.cvx();
    }

    /** Place in the input, from 1. */
    int position() {
        return position;
    }

    /** Place in the order of evaluation, from 0. */
    int order() {
        return order;
    }

    int date() {
        return date;
    }

    /** The question whether the dose can be evaluated at all. */
    DoseConditionDecision condition() {
        return condition;
    }

    boolean isSubstandard() {
        return !condition.getReasons().isEmpty();
    }

    List<EvaluationReason> substandardReasons() {
        Set<EvaluationReason> reasons = condition.getReasons();
        return List.copyOf(reasons);
    }
}
