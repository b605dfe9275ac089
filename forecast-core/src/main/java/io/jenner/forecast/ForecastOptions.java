package io.jenner.forecast;

/**
 * How a forecast is made, apart from patient and date.
 *
 * @param countDosesAfterAssessmentDate whether a dose dated after the assessment date is evaluated like the others;
 *     otherwise it stays in the answer, is marked not evaluated and enters no rule
 * @param explain whether the answer holds explanations; it takes longer and changes nothing else in the answer
 */
public record ForecastOptions(boolean countDosesAfterAssessmentDate, boolean explain) {

    /** Doses after the assessment date do not count; nothing is explained. */
    public static final ForecastOptions DEFAULT = new ForecastOptions(false);

    /** Creates options without explanations. */
    public ForecastOptions(boolean countDosesAfterAssessmentDate) {
        this(countDosesAfterAssessmentDate, false);
    }

    /** Returns the same options, with explanations. */
    public ForecastOptions withExplanations() {
        return new ForecastOptions(countDosesAfterAssessmentDate, true);
    }
}
