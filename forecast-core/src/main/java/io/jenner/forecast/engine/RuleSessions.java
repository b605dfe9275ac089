package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Decision;
import io.jenner.forecast.engine.rules.RuleBase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Has compiled rules conclude.
 *
 * <p>Each batch gets a session of its own: making and disposing of one costs less than emptying it, and nothing can
 * leak from one batch into the next.
 */
final class RuleSessions implements DecisionEngine {

    /** No decision is concluded on more often than this; more means that a rule runs in circles. */
    private static final int FIRINGS_PER_DECISION = 20;

    private final RuleBase rules;
    private final @Nullable FiredRules fired;

    RuleSessions(RuleBase rules) {
        this(rules, null);
    }

    private RuleSessions(RuleBase rules, @Nullable FiredRules fired) {
        this.rules = rules;
        this.fired = fired;
    }

    /** Returns one for one patient in one thread that notes every rule that fires. */
    RuleSessions noting(FiredRules newFired) {
        return new RuleSessions(rules, newFired);
    }

    @Override
    public void conclude(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        KieSession session = rules.newSession();
        try {
            if (fired != null) {
                session.addEventListener(fired);
            }
            decisions.forEach(session::insert);
            int limit = FIRINGS_PER_DECISION * decisions.size();
            if (session.fireAllRules(limit) >= limit) {
                throw new IllegalStateException("found more than " + limit + " rule firings for " + decisions.size()
                        + " decisions such as "
                        + decisions.get(0).getClass().getSimpleName()
                        + ", expected a few for each. Remedy: look for a rule that changes what it reads");
            }
        } finally {
            session.dispose();
        }
    }
}
