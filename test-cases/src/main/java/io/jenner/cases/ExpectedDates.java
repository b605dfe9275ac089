package io.jenner.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates that a case in our own format expects.
 *
 * @param earliest first day on which the dose may be given
 * @param recommended first day on which it is recommended
 * @param pastDue last day before it is overdue
 * @param latest last day on which it may be given
 */
public record ExpectedDates(
        ExpectedDate earliest, ExpectedDate recommended, ExpectedDate pastDue, ExpectedDate latest) {

    /** No date is asserted. */
    public static final ExpectedDates ANY =
            new ExpectedDates(ExpectedDate.ANY, ExpectedDate.ANY, ExpectedDate.ANY, ExpectedDate.ANY);

    /**
     * One date.
     *
     * @param asserted whether anything is expected
     * @param date the day; empty where none is expected
     */
    public record ExpectedDate(boolean asserted, Optional<LocalDate> date) {

        /** Nothing is expected. */
        public static final ExpectedDate ANY = new ExpectedDate(false, Optional.empty());
        /** No date is expected. */
        public static final ExpectedDate NONE = new ExpectedDate(true, Optional.empty());

        /** Returns the expectation of a day. */
        public static ExpectedDate of(LocalDate date) {
            return new ExpectedDate(true, Optional.of(date));
        }
    }
}
