package io.jenner.forecast.engine;

import io.jenner.forecast.engine.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Rule sessions that are used again; safe to share between threads, while each session serves one at a time. */
final class RuleSessions {

    /** No context concludes more often than this; more means that a rule runs in circles. */
    private static final int FIRINGS_PER_CONTEXT = 20;

    private final RuleBase rules;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    RuleSessions(RuleBase rules) {
        this.rules = rules;
    }

    /** Runs the work with a session of its own; a session whose work failed is thrown away. */
    <T> T with(Function<DecisionMaker, T> work) {
        KieSession pooled = idle.poll();
        KieSession session = pooled == null ? rules.newSession() : pooled;
        boolean done = false;
        try {
            T result = work.apply(contexts -> decide(session, contexts));
            done = true;
            return result;
        } finally {
            if (done) {
                idle.add(session);
            } else {
                session.dispose();
            }
        }
    }

    private static void decide(KieSession session, List<Object> contexts) {
        if (contexts.isEmpty()) {
            return;
        }
        List<FactHandle> handles = new ArrayList<>(contexts.size());
        for (Object context : contexts) {
            handles.add(session.insert(context));
        }
        int limit = FIRINGS_PER_CONTEXT * contexts.size();
        if (session.fireAllRules(limit) >= limit) {
            throw new IllegalStateException("found more than " + limit + " rule firings for " + contexts.size()
                    + " decisions such as "
                    + contexts.get(0).getClass().getSimpleName()
                    + ", expected a few for each. Remedy: look for a rule that changes what it reads");
        }
        for (FactHandle handle : handles) {
            session.delete(handle);
        }
    }
}
