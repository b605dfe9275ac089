package io.jenner.forecast;

/**
 * How a forecast is made, apart from patient and date.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param countDosesAfterAssessmentDate whether a dose dated after the assessment date is evaluated like the others;
 *     otherwise it stays in the answer, is marked not evaluated and enters no rule
 * @param explain whether the answer holds explanations; it takes longer and changes nothing else in the answer
 * @param rememberOutcomes whether what the rules concluded on a question may be used again for everyone who asks the same
 *     question; otherwise the rules fire for every question of this answer. It is faster and changes nothing in the
 *     answer. Explanations always come from rules that fired
 */
public record ForecastOptions(boolean countDosesAfterAssessmentDate, boolean explain, boolean rememberOutcomes) {

    /** Doses after the assessment date do not count; nothing is explained; outcomes are remembered. */
    public static final ForecastOptions DEFAULT = new ForecastOptions(false);

    /**
     * Creates options without explanations; outcomes are remembered.
     *
     * @param countDosesAfterAssessmentDate whether a dose dated after the assessment date is evaluated like the others
     */
    public ForecastOptions(boolean countDosesAfterAssessmentDate) {
        this(countDosesAfterAssessmentDate, false, true);
    }

    /** {@return the same options, with explanations} */
    public ForecastOptions withExplanations() {
        return new ForecastOptions(countDosesAfterAssessmentDate, true, rememberOutcomes);
    }

    /** {@return the same options, with rules that fire for every question of the answer} */
    public ForecastOptions firingRules() {
        return new ForecastOptions(countDosesAfterAssessmentDate, explain, false);
    }
}
