package io.jenner.forecast.engine.decision;

import io.jenner.forecast.knowledge.ConditionalSkip.Logic;

/**
 * Are enough of several parts met (Tables 6-10, 6-11)? Asked of the conditions of a set, then of the sets of a
 * conditional skip; they are not unless a rule says so.
 */
public final class SkipSetDecision extends Decision {

    private final Logic logic;
    private final Share partsMet;
    private boolean met;

    /** Creates the question. */
    public SkipSetDecision(Logic logic, Share partsMet) {
        super(with(with(0, logic), partsMet));
        this.logic = logic;
        this.partsMet = partsMet;
    }

    public Logic getLogic() {
        return logic;
    }

    public Share getPartsMet() {
        return partsMet;
    }

    /** Concludes that enough parts are met. */
    public void met() {
        met = true;
    }

    public boolean isMet() {
        return met;
    }
}
