package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Asks the rules each question once, and remembers the answer for everyone who asks the same (decision 0013).
 *
 * <p>Safe to share between threads. What is kept is bounded: there are only so many different questions, and nothing of
 * a patient stands in them.
 */
final class RememberedDecisions implements DecisionMaker {

    private final DecisionEngine engine;
    private final ConcurrentMap<Decision, Decision> known = new ConcurrentHashMap<>();

    RememberedDecisions(DecisionEngine engine) {
        this.engine = engine;
    }

    @Override
    public Batch batch() {
        return new RememberedBatch();
    }

    @Override
    public Journal journal() {
        return Journal.SILENT;
    }

    @Override
    public DecisionMaker unrecorded() {
        return this;
    }

    /** Leaves to the engine what nobody asked before. */
    private final class RememberedBatch implements Batch {

        private final List<Decision> open = new ArrayList<>();

        @Override
        @SuppressWarnings("unchecked") // equal decisions are of one class
        public <D extends Decision> D ask(D question) {
            Decision answered = known.get(question);
            if (answered != null) {
                return (D) answered;
            }
            open.add(question);
            return question;
        }

        /** Decisions are handed to other threads only now that nothing changes them any more. */
        @Override
        public void decide() {
            if (!open.isEmpty()) {
                engine.conclude(open);
                open.forEach(decision -> known.putIfAbsent(decision, decision));
                open.clear();
            }
        }
    }
}
