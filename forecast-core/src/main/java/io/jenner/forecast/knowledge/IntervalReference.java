package io.jenner.forecast.knowledge;

import java.util.List;

/** What an interval is measured from (CDSi Table 6-19). */
public sealed interface IntervalReference {

    /** The previous dose administered that was valid or not valid and not inadvertent (CALCDTINT-1). */
    record FromPrevious() implements IntervalReference {}

    /**
     * The dose that satisfied a target dose of the series (CALCDTINT-2).
     *
     * @param doseNumber number of that series dose
     */
    record FromTargetDose(int doseNumber) implements IntervalReference {}

    /**
     * The most recent dose of one of these vaccines that was not inadvertent (CALCDTINT-8).
     *
     * @param cvxCodes the CVX codes, in the order of the release
     */
    record FromMostRecent(List<String> cvxCodes) implements IntervalReference {
        public FromMostRecent {
            cvxCodes = List.copyOf(cvxCodes);
        }
    }

    /**
     * The date of the most recent active observation with this code (CALCDTINT-9).
     *
     * @param observation observation code
     */
    record FromObservation(String observation) implements IntervalReference {}
}
