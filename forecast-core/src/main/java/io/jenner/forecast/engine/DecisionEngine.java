package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Decision;
import java.util.List;

/** What concludes on decisions: the rules, or whatever is measured against them. Safe to share between threads. */
@FunctionalInterface
public interface DecisionEngine {

    /**
     * Concludes on each of these decisions.
     *
     * @param decisions questions that nobody has concluded on and no other thread sees; perhaps none
     */
    void conclude(List<Decision> decisions);
}
