package io.jenner.forecast.engine;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import org.jspecify.annotations.Nullable;

/** Notes intervals of a target dose. */
final class Intervals {

    private Intervals() {}

    /** Adds one offset of an interval; nothing where the row has none. */
    static void add(Note note, FactKind kind, Interval row, @Nullable Offset offset, int date, boolean decisive) {
        if (offset != null) {
            note.fact(kind, words(offset, row.reference()), Note.text(date), row.place(), decisive);
        }
    }

    /** Returns the interval in words, such as {@code 4 weeks since the previous dose}. */
    static String words(@Nullable Offset offset, IntervalReference reference) {
        return (offset == null ? "any time" : offset) + " since " + words(reference);
    }

    private static String words(IntervalReference reference) {
        if (reference instanceof FromTargetDose dose) {
            return "target dose " + dose.doseNumber();
        }
        if (reference instanceof FromMostRecent recent) {
            return "the last dose of CVX " + String.join(", ", recent.cvxCodes());
        }
        return reference instanceof FromObservation observation
                ? "observation " + observation.observation()
                : "the previous dose";
    }
}
