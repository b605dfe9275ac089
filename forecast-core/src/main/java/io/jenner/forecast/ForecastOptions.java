package io.jenner.forecast;

/**
 * How a forecast is made, apart from patient and date.
 *
 * @param countDosesAfterAssessmentDate whether a dose dated after the assessment date is evaluated like the others;
 *     otherwise it stays in the answer, is marked not evaluated and enters no rule
 */
public record ForecastOptions(boolean countDosesAfterAssessmentDate) {

    /** Doses after the assessment date do not count. */
    public static final ForecastOptions DEFAULT = new ForecastOptions(false);
}
