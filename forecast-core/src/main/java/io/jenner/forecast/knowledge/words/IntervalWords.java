package io.jenner.forecast.knowledge.words;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import org.jspecify.annotations.Nullable;

/** Intervals in words. */
final class IntervalWords {

    private static final Offset AT_ONCE = Offset.ofDays(0);

    private final ThingWords things;

    IntervalWords(ThingWords things) {
        this.things = things;
    }

    /** Says what an interval is measured from: {@code after the previous dose}. */
    Phrase reference(IntervalReference reference) {
        if (reference instanceof FromPrevious) {
            return Phrase.of("after the previous dose");
        }
        if (reference instanceof FromTargetDose dose) {
            return Phrase.of("after dose " + dose.doseNumber());
        }
        if (reference instanceof FromMostRecent recent) {
            return Phrase.of("after the latest dose of ").and(things.anyOf(recent.cvxCodes()));
        }
        return Phrase.of("after ").and(things.observation(((FromObservation) reference).observation()));
    }

    Phrase preferable(Interval interval) {
        Offset minimum = interval.minimum();
        Offset absolute = interval.absoluteMinimum();
        Phrase reference = reference(interval.reference());
        Phrase phrase;
        if (minimum != null && !minimum.equals(AT_ONCE)) {
            phrase = Phrase.of("at least " + minimum + " ").and(reference).and(counts(absolute, minimum));
        } else if (absolute != null && !absolute.equals(AT_ONCE)) {
            phrase = Phrase.of("counts from " + absolute + " ").and(reference);
        } else {
            phrase = Phrase.of("any time ").and(reference);
        }
        return phrase.and(recommended(interval))
                .and(interval.priority() ? "; has priority for the date of the vaccine group" : "")
                .and(dated(Ages.doses(interval.from(), interval.until())));
    }

    Phrase allowable(AllowableInterval interval) {
        Offset absolute = interval.absoluteMinimum();
        return Phrase.of(absolute == null ? "counts at any time " : "counts all the same from " + absolute + " ")
                .and(reference(interval.reference()))
                .and(dated(Ages.doses(interval.from(), interval.until())));
    }

    private static String counts(@Nullable Offset absolute, Offset minimum) {
        if (absolute == null) {
            return ", counts earlier, too";
        }
        if (absolute.equals(minimum)) {
            return "";
        }
        return AT_ONCE.equals(absolute) ? ", counts at any time after" : ", counts from " + absolute;
    }

    private static String recommended(Interval interval) {
        Offset earliest = interval.earliestRecommended();
        Offset latest = interval.latestRecommended();
        String from = Ages.differs(earliest, interval.minimum()) ? "; recommended from " + earliest : "";
        return latest == null ? from : from + (from.isEmpty() ? "; " : ", ") + "overdue from " + latest;
    }

    private static String dated(String doses) {
        return doses.isEmpty() ? "" : " (" + doses + ")";
    }
}
