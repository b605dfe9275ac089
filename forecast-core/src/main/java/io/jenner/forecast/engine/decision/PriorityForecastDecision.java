package io.jenner.forecast.engine.decision;

/** Is a patient series forecast a priority forecast (FORECASTPRIORITY-1)? It is not unless a rule says so. */
public final class PriorityForecastDecision {

    private final int preferableIntervals;
    private final int priorityIntervals;
    private boolean priority;

    /** Creates the question; the counts are of the intervals of the target dose that is forecast. */
    public PriorityForecastDecision(int preferableIntervals, int priorityIntervals) {
        this.preferableIntervals = preferableIntervals;
        this.priorityIntervals = priorityIntervals;
    }

    public int getPreferableIntervals() {
        return preferableIntervals;
    }

    public int getPriorityIntervals() {
        return priorityIntervals;
    }

    /** Concludes that it is a priority forecast. */
    public void priority() {
        priority = true;
    }

    public boolean isPriority() {
        return priority;
    }
}
