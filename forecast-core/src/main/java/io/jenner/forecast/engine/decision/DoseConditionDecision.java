package io.jenner.forecast.engine.decision;

import io.jenner.forecast.EvaluationReason;
import java.util.EnumSet;
import java.util.Set;

/** Can a dose administered be evaluated at all (Table 6-3)? It can unless a rule objects. */
public final class DoseConditionDecision {

    private final int dateAdministered;
    private final int lotExpirationDate;
    private final boolean poorCondition;
    private final Set<EvaluationReason> reasons = EnumSet.noneOf(EvaluationReason.class);

    /** Creates the question; a lot without expiration date expires on {@link Day#NEVER}. */
    public DoseConditionDecision(int dateAdministered, int lotExpirationDate, boolean poorCondition) {
        this.dateAdministered = dateAdministered;
        this.lotExpirationDate = lotExpirationDate;
        this.poorCondition = poorCondition;
    }

    public int getDateAdministered() {
        return dateAdministered;
    }

    public int getLotExpirationDate() {
        return lotExpirationDate;
    }

    public boolean isPoorCondition() {
        return poorCondition;
    }

    /** Concludes that the dose is sub-standard. */
    public void substandard(EvaluationReason reason) {
        reasons.add(reason);
    }

    public Set<EvaluationReason> getReasons() {
        return reasons;
    }
}
