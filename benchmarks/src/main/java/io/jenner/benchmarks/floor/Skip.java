package io.jenner.benchmarks.floor;

/** A conditional skip (spec 6.2, 7.1, 7.6): sets of conditions, with the contexts in which they are asked. */
final class Skip {

    private final boolean inEvaluation;
    private final boolean inForecast;
    private final boolean allSets;
    private final Set[] sets;

    Skip(boolean inEvaluation, boolean inForecast, boolean allSets, Set[] sets) {
        this.inEvaluation = inEvaluation;
        this.inForecast = inForecast;
        this.allSets = allSets;
        this.sets = sets;
    }

    /** Returns whether any of the skips of a dose lets it be skipped (decision 0004-7). */
    static boolean any(DosePlan dose, SkipMoment moment) {
        for (Skip skip : dose.skips) {
            if ((moment.inEvaluation() ? skip.inEvaluation : skip.inForecast) && skip.isMet(moment)) {
                return true;
            }
        }
        return false;
    }

    /** Table 6-11; a set that does not hold on the day is not there (RELEVANT-1, -2). */
    private boolean isMet(SkipMoment moment) {
        boolean someHold = false;
        for (Set set : sets) {
            if (set.from <= moment.rowsDay() && moment.rowsDay() < set.until) {
                someHold = true;
                if (set.isMet(moment) != allSets) {
                    return !allSets;
                }
            }
        }
        return allSets && someHold;
    }

    /**
     * Conditions that are met together (Table 6-10).
     *
     * @param all whether all conditions are needed, or any
     * @param conditions the conditions; at least one
     * @param from first day on which the set holds
     * @param until day from which it no longer holds
     */
    record Set(boolean all, Condition[] conditions, int from, int until) {

        boolean isMet(SkipMoment moment) {
            for (Condition condition : conditions) {
                if (condition.isMet(moment) != all) {
                    return !all;
                }
            }
            return all;
        }
    }

    /** One condition. */
    interface Condition {
        boolean isMet(SkipMoment moment);
    }

    /** The age on the reference date (Table 6-6). */
    record Age(int begin, int end) implements Condition {
        @Override
        public boolean isMet(SkipMoment moment) {
            return moment.patient().isAge(begin, end, moment.referenceDay());
        }
    }

    /** A series of one of these groups is complete (Table 6-7). */
    record CompletedSeries(int[] groups) implements Condition {
        @Override
        public boolean isMet(SkipMoment moment) {
            for (int group : groups) {
                if (moment.isComplete(group)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The time since the previous dose (Table 6-8). */
    record Elapsed(Span interval) implements Condition {
        @Override
        public boolean isMet(SkipMoment moment) {
            int previous = moment.previousRecordDay();
            return previous != Days.ALWAYS && moment.referenceDay() >= interval.after(previous);
        }
    }

    /**
     * The number of doses (Table 6-9).
     *
     * @param sign of the comparison of the number of doses with the count: 1 for more, 0 for equal, -1 for fewer
     */
    record Count(int sign, int count, DosesCounted counted) implements Condition {
        @Override
        public boolean isMet(SkipMoment moment) {
            return Integer.signum(Integer.compare(moment.count(counted), count)) == sign;
        }
    }

    /**
     * Which doses count (CONDSKIP-1).
     *
     * @param valid only those that are valid in the series
     * @param anyOfAntigen every record of the antigen; otherwise doses of the vaccines
     */
    record DosesCounted(
            boolean valid, boolean anyOfAntigen, CodeSet vaccines, int beginAge, int endAge, int start, int end) {}
}
