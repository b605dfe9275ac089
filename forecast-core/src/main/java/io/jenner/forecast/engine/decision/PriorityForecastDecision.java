package io.jenner.forecast.engine.decision;

/** Is a patient series forecast a priority forecast (FORECASTPRIORITY-1)? It is not unless a rule says so. */
public final class PriorityForecastDecision extends Decision {

    private final Share priorityIntervals;
    private boolean priority;

    /** Creates the question; of the preferable intervals of the target dose that is forecast, how many have priority? */
    public PriorityForecastDecision(Share priorityIntervals) {
        super(with(0, priorityIntervals));
        this.priorityIntervals = priorityIntervals;
    }

    public Share getPriorityIntervals() {
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
