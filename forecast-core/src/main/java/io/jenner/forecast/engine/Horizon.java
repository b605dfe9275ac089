package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;

/**
 * Until when an answer holds: the first later day on which the assessment date would stand otherwise to a date that it was
 * compared with. Before that day statuses and dates are the same; candidate vaccines may not be.
 *
 * <p>For use by one thread.
 */
final class Horizon {

    private final int assessmentDate;
    private int next = Day.NEVER;

    Horizon(int assessmentDate) {
        this.assessmentDate = assessmentDate;
    }

    /** Notes that the assessment date is compared with a date: it is ahead, reached or past. */
    void compared(int date) {
        if (date >= assessmentDate && date != Day.NEVER) {
            next = Math.min(next, date == assessmentDate ? date + 1 : date);
        }
    }

    /** Returns the first day after the assessment date on which a comparison comes out otherwise, or {@link Day#NEVER}. */
    int next() {
        return next;
    }
}
