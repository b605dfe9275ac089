package io.jenner.forecast.engine;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.DoseConditionDecision;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.knowledge.Vaccine;

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
    private final int lotExpires;
    private DoseConditionDecision condition;

    GivenDose(DoseAdministered dose, Vaccine vaccine, int position, int order) {
        this.dose = dose;
        this.vaccine = vaccine;
        this.position = position;
        this.order = order;
        this.date = (int) dose.date().toEpochDay();
        this.lotExpires = Day.of(dose.lotExpires().orElse(null), Day.NEVER);
        this.condition = new DoseConditionDecision(Milestone.of(date, lotExpires), dose.poorCondition());
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

    /** Returns the last day of the dose's lot, or {@link Day#NEVER}. */
    int lotExpires() {
        return lotExpires;
    }

    /** Asks whether the dose can be evaluated at all (section 6.1); its condition does not depend on the series. */
    void askForCondition(Batch batch) {
        condition = batch.ask(condition);
    }

    DoseConditionDecision condition() {
        return condition;
    }
}
