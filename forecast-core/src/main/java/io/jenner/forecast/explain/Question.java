package io.jenner.forecast.explain;

/** What can be asked, in the order of the logic. */
public enum Question {
    /** Does an indication of a risk series apply (Table 5-4)? */
    INDICATION("Does the indication apply?"),
    /** Is the series relevant for the patient (Table 5-5)? */
    RELEVANCE("Is the series relevant?"),
    /** Is there evidence of immunity (Table 7-3)? */
    IMMUNITY("Is there evidence of immunity?"),
    /** Does a contraindication of the antigen or of one vaccine apply (Tables 7-5, 7-6)? */
    CONTRAINDICATION("Does the contraindication apply?"),
    /** Is the dose of poor condition (Table 6-3)? */
    DOSE_CONDITION("Is the dose of poor condition?"),
    /** Is a condition of a conditional skip met (Tables 6-6 to 6-9)? */
    SKIP_CONDITION("Is the skip condition met?"),
    /** Are enough conditions of a set met (Table 6-10)? */
    SKIP_SET("Are enough conditions of the set met?"),
    /** Are enough sets of a conditional skip met, so that the target dose is skipped (Table 6-11)? */
    SKIP("Is the target dose skipped?"),
    /** Does an earlier dose of a conflicting vaccine impact the dose (CONFLICT-3)? */
    CONFLICT("Does an earlier dose of another vaccine impact the dose?"),
    /** Does the dose satisfy the target dose (Tables 6-13 to 6-31)? */
    DOSE("Does the dose satisfy the target dose?"),
    /** From which day can the target dose be given (FORECASTDTCAN-1)? */
    EARLIEST_DATE("From which day can the dose be given?"),
    /** Does the patient need another dose (Table 7-10)? */
    NEED("Is another dose needed?"),
    /** From which day is the dose recommended, overdue, no longer given (Table 7-13)? */
    DATES("When is the dose recommended, overdue, no longer given?"),
    /** May the series be considered for its series group (SELECTB-24)? */
    CANDIDATE("Is the series a candidate?"),
    /** Is the series scorable (SELECTSCORE-2)? */
    SCORABLE("Is the series scorable?"),
    /** Is one series of the group clearly ahead, and if not, which are scored (Tables 8-3, 8-5)? */
    SERIES_GROUP("Is one series clearly ahead?"),
    /** How many points does the series get (Tables 8-7, 8-9, 8-11)? */
    SCORE("How many points does the series get?"),
    /** Is the series outranked by another (SELECTBEST-2)? */
    RANK("Is the series outranked?"),
    /** Is the prioritized series a best series (Table 8-14)? */
    BEST_SERIES("Is the series a best series?"),
    /** Does a best series remain beside others? */
    REMAINING_BEST("Does the best series remain beside others?"),
    /** May a vaccine be used for the forecast dose, and is it named (FORECASTRECVAC-1)? */
    VACCINE("May the vaccine be used?"),
    /** Do all intervals of the forecast have priority (FORECASTPRIORITY-1)? */
    PRIORITY("Is it a priority forecast?"),
    /** What is the status of the vaccine group (Table 9-4)? */
    GROUP_STATUS("What is the status of the group?"),
    /** From which day is the group given, and as which dose (SINGLEANTVG-2, MULTIANTVG-1, FORECASTDN-2)? */
    GROUP_DATES("When is the group given, and as which dose?");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /** {@return the question in short words} */
    public String words() {
        return words;
    }
}
