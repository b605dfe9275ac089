package io.jenner.rules.invented;

import static io.jenner.rules.invented.InventedSchedule.date;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import org.jspecify.annotations.Nullable;

/** An invented age row. */
public final class AgeRows {

    private @Nullable Offset absoluteMinimum;
    private @Nullable Offset minimum;
    private @Nullable Offset earliestRecommended;
    private @Nullable Offset latestRecommended;
    private @Nullable Offset maximum;
    private @Nullable String from;
    private @Nullable String until;

    private AgeRows() {}

    /** Starts an age row without ages that always holds. */
    public static AgeRows age() {
        return new AgeRows();
    }

    /** Sets the absolute minimum age. */
    public AgeRows absoluteMinimum(String age) {
        absoluteMinimum = Offset.parse(age);
        return this;
    }

    /** Sets the minimum age. */
    public AgeRows minimum(String age) {
        minimum = Offset.parse(age);
        return this;
    }

    /** Sets the earliest recommended age. */
    public AgeRows recommendedFrom(String age) {
        earliestRecommended = Offset.parse(age);
        return this;
    }

    /** Sets the latest recommended age. */
    public AgeRows recommendedBefore(String age) {
        latestRecommended = Offset.parse(age);
        return this;
    }

    /** Sets the maximum age. */
    public AgeRows maximum(String age) {
        maximum = Offset.parse(age);
        return this;
    }

    /** Sets the first day on which the row holds. */
    public AgeRows from(String day) {
        from = day;
        return this;
    }

    /** Sets the first day on which the row no longer holds. */
    public AgeRows until(String day) {
        until = day;
        return this;
    }

    AgeRow build() {
        return new AgeRow(
                absoluteMinimum,
                minimum,
                earliestRecommended,
                latestRecommended,
                maximum,
                date(from),
                date(until),
                Place.NOWHERE);
    }
}
