package io.jenner.forecast.engine.decision;

import org.jspecify.annotations.Nullable;

/** Which ages and intervals give the dates of a forecast (Table 7-13)? */
public final class DatesDecision extends Decision {

    /** What may give a date. */
    public enum Origin {
        /** An age of the target dose. */
        AGE,
        /** The latest of its intervals. */
        INTERVAL,
        /** The earliest date of the forecast. */
        EARLIEST_DATE
    }

    private final Recommended recommended;
    private final boolean maximumAgeGiven;
    private @Nullable Origin recommendedFrom;
    private @Nullable Origin overdueFrom;
    private boolean endsAtMaximumAge;

    /** Creates the question. */
    public DatesDecision(Recommended recommended, boolean maximumAgeGiven) {
        super(with(recommended.addTo(0), maximumAgeGiven));
        this.recommended = recommended;
        this.maximumAgeGiven = maximumAgeGiven;
    }

    /**
     * Which recommended ages and intervals give a date.
     *
     * @param earliestAge CALCDTAGE-3
     * @param earliestInterval CALCDTINT-5
     * @param latestAge CALCDTAGE-2
     * @param latestInterval CALCDTINT-6
     */
    public record Recommended(
            boolean earliestAge, boolean earliestInterval, boolean latestAge, boolean latestInterval) {

        private long addTo(long signature) {
            return with(with(with(with(signature, earliestAge), earliestInterval), latestAge), latestInterval);
        }
    }

    public boolean isEarliestRecommendedAgeGiven() {
        return recommended.earliestAge();
    }

    public boolean isEarliestRecommendedIntervalGiven() {
        return recommended.earliestInterval();
    }

    public boolean isLatestRecommendedAgeGiven() {
        return recommended.latestAge();
    }

    public boolean isLatestRecommendedIntervalGiven() {
        return recommended.latestInterval();
    }

    public boolean isMaximumAgeGiven() {
        return maximumAgeGiven;
    }

    /** Concludes from when the dose is recommended (FORECASTDT-2). */
    public void recommendFrom(Origin origin) {
        recommendedFrom = origin;
    }

    /** Concludes from when the dose is overdue (FORECASTDT-3). */
    public void overdueFrom(Origin origin) {
        overdueFrom = origin;
    }

    /** Concludes that the dose is no longer given from the maximum age (FORECASTDT-4). */
    public void endAtMaximumAge() {
        endsAtMaximumAge = true;
    }

    /** Returns from when the dose is recommended, or null where no rule said so. */
    @Nullable
    public Origin recommendedFrom() {
        return recommendedFrom;
    }

    /** Returns from when the dose is overdue, or null where it never is. */
    @Nullable
    public Origin overdueFrom() {
        return overdueFrom;
    }

    public boolean isEndingAtMaximumAge() {
        return endsAtMaximumAge;
    }
}
