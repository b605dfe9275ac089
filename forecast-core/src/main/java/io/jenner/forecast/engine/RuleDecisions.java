package io.jenner.forecast.engine;

import io.jenner.forecast.engine.rules.RuleBase;
import java.util.List;
import org.kie.api.runtime.KieSession;

/**
 * Has compiled rules decide; safe to share between threads.
 *
 * <p>Each batch gets a session of its own: making and disposing of one costs less than emptying it, and nothing can
 * leak from one batch into the next.
 */
final class RuleDecisions implements DecisionMaker {

    /** No context concludes more often than this; more means that a rule runs in circles. */
    private static final int FIRINGS_PER_CONTEXT = 20;

    private final RuleBase rules;

    RuleDecisions(RuleBase rules) {
        this.rules = rules;
    }

    @Override
    public void decide(List<Object> contexts) {
        if (contexts.isEmpty()) {
            return;
        }
        KieSession session = rules.newSession();
        try {
            contexts.forEach(session::insert);
            int limit = FIRINGS_PER_CONTEXT * contexts.size();
            if (session.fireAllRules(limit) >= limit) {
                throw new IllegalStateException("found more than " + limit + " rule firings for " + contexts.size()
                        + " decisions such as "
                        + contexts.get(0).getClass().getSimpleName()
                        + ", expected a few for each. Remedy: look for a rule that changes what it reads");
            }
        } finally {
            session.dispose();
        }
    }
}
