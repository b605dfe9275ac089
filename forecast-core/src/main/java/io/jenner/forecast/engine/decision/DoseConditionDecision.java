package io.jenner.forecast.engine.decision;

import io.jenner.forecast.EvaluationReason;
import java.util.List;
import java.util.Set;

/** Can a dose administered be evaluated at all (Table 6-3)? It can unless a rule objects. */
public final class DoseConditionDecision extends Decision {

    private final Milestone lotExpiration;
    private final boolean poorCondition;
    private Set<EvaluationReason> reasons = Set.of();

    /**
     * Creates the question.
     *
     * @param lotExpiration where the day of the dose stands to the last day of its lot
     */
    public DoseConditionDecision(Milestone lotExpiration, boolean poorCondition) {
        super(with(with(0, lotExpiration), poorCondition));
        this.lotExpiration = lotExpiration;
        this.poorCondition = poorCondition;
    }

    public Milestone getLotExpiration() {
        return lotExpiration;
    }

    public boolean isPoorCondition() {
        return poorCondition;
    }

    /** Concludes that the dose is sub-standard. */
    public void substandard(EvaluationReason reason) {
        reasons = joined(reasons, reason);
    }

    /** Returns why the dose is sub-standard; empty where it is not. */
    public List<EvaluationReason> reasons() {
        return List.copyOf(reasons);
    }

    public boolean isSubstandard() {
        return !reasons.isEmpty();
    }
}
