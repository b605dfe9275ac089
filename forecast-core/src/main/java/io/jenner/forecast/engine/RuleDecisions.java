package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Decision;
import io.jenner.forecast.engine.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Has compiled rules decide; safe to share between threads unless it is {@linkplain #recorded recorded}.
 *
 * <p>Each batch gets a session of its own: making and disposing of one costs less than emptying it, and nothing can
 * leak from one batch into the next.
 */
final class RuleDecisions implements DecisionMaker {

    /** No decision is concluded on more often than this; more means that a rule runs in circles. */
    private static final int FIRINGS_PER_DECISION = 20;

    private final RuleBase rules;
    private final Journal journal;
    private final @Nullable FiredRules fired;

    RuleDecisions(RuleBase rules) {
        this(rules, Journal.SILENT, null);
    }

    private RuleDecisions(RuleBase rules, Journal journal, @Nullable FiredRules fired) {
        this.rules = rules;
        this.journal = journal;
        this.fired = fired;
    }

    /** Returns one for one patient in one thread that notes every rule that fires and every decision. */
    RuleDecisions recorded(Journal newJournal, FiredRules newFired) {
        return new RuleDecisions(rules, newJournal, newFired);
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public DecisionMaker unrecorded() {
        return fired == null ? this : new RuleDecisions(rules);
    }

    @Override
    public Batch batch() {
        return new FiredBatch();
    }

    /** Fires the rules for every question anew. */
    private final class FiredBatch implements Batch {

        private final List<Decision> open = new ArrayList<>();

        @Override
        public <D extends Decision> D ask(D question) {
            open.add(question);
            return question;
        }

        @Override
        public void decide() {
            fire(open);
            open.clear();
        }
    }

    /** Lets every rule that matches conclude on these decisions. */
    void fire(List<Decision> decisions) {
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
