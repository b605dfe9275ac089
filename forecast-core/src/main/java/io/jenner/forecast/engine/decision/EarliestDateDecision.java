package io.jenner.forecast.engine.decision;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which dates hold a target dose back (FORECASTDTCAN-1)? None unless a rule says so. */
public final class EarliestDateDecision extends Decision {

    /** A date before which a dose may not be given. */
    public enum Bound {
        /** CALCDTAGE-4. */
        MINIMUM_AGE,
        /** CALCDTINT-4, the latest of all intervals. */
        MINIMUM_INTERVALS,
        /** CALCDTCONFLICT-3, the latest of all conflicts. */
        CONFLICT_END,
        /** The first day of the season. */
        SEASON_START,
        /** The last inadvertent dose of the series. */
        INADVERTENT_DOSE,
        /** The last dose of the series. */
        PREVIOUS_DOSE
    }

    private final Set<Bound> given;
    private Set<Bound> bounds = Set.of();
    private @Nullable Bound concludedLast;

    /** Creates the question from the dates that there are. */
    public EarliestDateDecision(Set<Bound> given) {
        super(signature(given));
        this.given = given;
    }

    private static long signature(Set<Bound> given) {
        long signature = 0;
        for (Bound bound : Bound.values()) {
            signature = with(signature, given.contains(bound));
        }
        return signature;
    }

    public boolean isMinimumAgeGiven() {
        return given.contains(Bound.MINIMUM_AGE);
    }

    public boolean isMinimumIntervalGiven() {
        return given.contains(Bound.MINIMUM_INTERVALS);
    }

    public boolean isConflictGiven() {
        return given.contains(Bound.CONFLICT_END);
    }

    public boolean isSeasonGiven() {
        return given.contains(Bound.SEASON_START);
    }

    public boolean isInadvertentDoseGiven() {
        return given.contains(Bound.INADVERTENT_DOSE);
    }

    public boolean isPreviousDoseGiven() {
        return given.contains(Bound.PREVIOUS_DOSE);
    }

    /** Concludes that the dose is not given before a date; the latest such date counts. */
    public void notBefore(Bound bound) {
        bounds = joined(bounds, bound);
        concludedLast = bound;
    }

    /** Returns the dates that hold the dose back. */
    public Set<Bound> bounds() {
        return bounds;
    }

    /** Returns the bound that was concluded last, whether it binds or not; null before the first. For explanations. */
    @Nullable
    public Bound concludedLast() {
        return concludedLast;
    }
}
