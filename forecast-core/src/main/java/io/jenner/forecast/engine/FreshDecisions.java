package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Decision;
import java.util.ArrayList;
import java.util.List;

/** Has every question concluded on anew; safe to share between threads if its journal is. */
final class FreshDecisions implements DecisionMaker {

    private final DecisionEngine engine;
    private final DecisionEngine unrecordedEngine;
    private final Journal journal;

    /** Creates one that writes nothing down. */
    FreshDecisions(DecisionEngine engine) {
        this(engine, engine, Journal.SILENT);
    }

    /**
     * Creates one that writes down.
     *
     * @param unrecordedEngine concludes the same on what is not written down
     */
    FreshDecisions(DecisionEngine engine, DecisionEngine unrecordedEngine, Journal journal) {
        this.engine = engine;
        this.unrecordedEngine = unrecordedEngine;
        this.journal = journal;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public DecisionMaker unrecorded() {
        return journal == Journal.SILENT ? this : new FreshDecisions(unrecordedEngine);
    }

    @Override
    public Batch batch() {
        return new FreshBatch();
    }

    private final class FreshBatch implements Batch {

        private final List<Decision> open = new ArrayList<>();

        @Override
        public <D extends Decision> D ask(D question) {
            open.add(question);
            return question;
        }

        @Override
        public void decide() {
            engine.conclude(open);
            open.clear();
        }
    }
}
