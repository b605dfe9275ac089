package io.jenner.rules.invented;

import static io.jenner.rules.invented.InventedSchedule.date;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented interval, preferable or allowable. */
public final class IntervalRows {

    private final IntervalReference reference;
    private @Nullable Offset absoluteMinimum;
    private @Nullable Offset minimum;
    private @Nullable Offset earliestRecommended;
    private @Nullable Offset latestRecommended;
    private boolean priority;
    private @Nullable String from;
    private @Nullable String until;

    private IntervalRows(IntervalReference reference) {
        this.reference = reference;
    }

    /** Starts an interval from the previous dose. */
    public static IntervalRows fromPrevious() {
        return new IntervalRows(new FromPrevious());
    }

    /** Starts an interval from the dose that satisfied a target dose. */
    public static IntervalRows fromDose(int number) {
        return new IntervalRows(new FromTargetDose(number));
    }

    /** Starts an interval from the most recent dose of some vaccines. */
    public static IntervalRows fromMostRecent(String... cvxCodes) {
        return new IntervalRows(new FromMostRecent(List.of(cvxCodes)));
    }

    /** Starts an interval from an observation. */
    public static IntervalRows fromObservation(String code) {
        return new IntervalRows(new FromObservation(code));
    }

    /** Sets the absolute minimum interval. */
    public IntervalRows absoluteMinimum(String interval) {
        absoluteMinimum = Offset.parse(interval);
        return this;
    }

    /** Sets the minimum interval. */
    public IntervalRows minimum(String interval) {
        minimum = Offset.parse(interval);
        return this;
    }

    /** Sets the earliest recommended interval. */
    public IntervalRows recommendedFrom(String interval) {
        earliestRecommended = Offset.parse(interval);
        return this;
    }

    /** Sets the latest recommended interval. */
    public IntervalRows recommendedBefore(String interval) {
        latestRecommended = Offset.parse(interval);
        return this;
    }

    /** Gives it the priority flag. */
    public IntervalRows priority() {
        priority = true;
        return this;
    }

    /** Sets the first day on which the row holds. */
    public IntervalRows from(String day) {
        from = day;
        return this;
    }

    /** Sets the first day on which the row no longer holds. */
    public IntervalRows until(String day) {
        until = day;
        return this;
    }

    Interval preferable() {
        return new Interval(
                reference,
                absoluteMinimum,
                minimum,
                earliestRecommended,
                latestRecommended,
                priority,
                date(from),
                date(until),
                Place.NOWHERE);
    }

    AllowableInterval allowable() {
        return new AllowableInterval(reference, absoluteMinimum, date(from), date(until), Place.NOWHERE);
    }
}
