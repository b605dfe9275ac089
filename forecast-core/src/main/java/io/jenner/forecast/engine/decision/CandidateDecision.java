package io.jenner.forecast.engine.decision;

import io.jenner.forecast.SeriesStatus;

/**
 * May a relevant series be considered for its series group (SELECTB-24), and does it set the bar for the priority of
 * risk series? Both unless a rule objects.
 */
public final class CandidateDecision extends Decision {

    private final SeriesStatus status;
    private final boolean wholeGroupContraindicated;
    private boolean candidate = true;
    private boolean setsPriorityBar = true;

    /** Creates the question. */
    public CandidateDecision(SeriesStatus status, boolean wholeGroupContraindicated) {
        super(with(with(0, status), wholeGroupContraindicated));
        this.status = status;
        this.wholeGroupContraindicated = wholeGroupContraindicated;
    }

    public SeriesStatus getStatus() {
        return status;
    }

    public boolean isWholeGroupContraindicated() {
        return wholeGroupContraindicated;
    }

    /** Concludes that the series is not considered. */
    public void dropOut() {
        candidate = false;
    }

    /** Concludes that the priority of the series does not outrank others. */
    public void setNoPriorityBar() {
        setsPriorityBar = false;
    }

    public boolean isCandidate() {
        return candidate;
    }

    public boolean isSettingPriorityBar() {
        return candidate && setsPriorityBar;
    }
}
