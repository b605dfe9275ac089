package io.jenner.cases.run;

import java.util.Optional;

/**
 * One asserted field of a case, expected against actual.
 *
 * <p>Dates are written as {@code 2025-11-10}; statuses and evaluation statuses by CDSi's names ({@code Not Complete},
 * {@code Not Valid}); reasons by {@link io.jenner.forecast.EvaluationReason#label()}; numbers in digits;
 * lists with commas, in the order of the alphabet. Cases of our own format may expect {@code none}.
 *
 * @param field name of the field
 * @param expected what the case expects
 * @param actual what the forecaster says; empty where it says nothing
 * @param passed whether the two agree
 */
public record FieldResult(String field, String expected, Optional<String> actual, boolean passed) {

    /** Status of the vaccine group. */
    public static final String SERIES_STATUS = "seriesStatus";
    /** Number of the dose that is forecast. */
    public static final String FORECAST_NUMBER = "forecastNumber";
    /** First day on which the dose may be given. */
    public static final String EARLIEST_DATE = "earliestDate";
    /** First day on which it is recommended. */
    public static final String RECOMMENDED_DATE = "recommendedDate";
    /** Last day before it is overdue. */
    public static final String PAST_DUE_DATE = "pastDueDate";
    /** Whether a dose counts; the dose's number follows. */
    public static final String EVALUATION_STATUS = "evaluationStatus";
    /** Why a dose does not count; the dose's number follows. */
    public static final String EVALUATION_REASON = "evaluationReason";
    /** One of the remarks on a dose; the dose's number follows. */
    public static final String EVALUATION_REMARK = "evaluationRemark";
    /** Whether the vaccine group has a forecast. */
    public static final String FORECAST = "forecast";
    /** Why the vaccine group is closed. */
    public static final String FORECAST_REASON = "forecastReason";
    /** Last day on which the dose may be given. */
    public static final String LATEST_DATE = "latestDate";
    /** The recommended antigens. */
    public static final String ANTIGENS = "recommendedAntigens";
    /** CVX codes of the vaccines that are named. */
    public static final String VACCINES = "recommendedVaccines";
    /** CVX codes of the vaccines that may be used. */
    public static final String CANDIDATES = "candidateVaccines";
    /** The series that the forecast is made of. */
    public static final String BEST_SERIES = "bestSeries";
    /** What the forecast means on the assessment date. */
    public static final String DUE_STATUS = "dueStatus";
    /** Codes of the findings of the answer. */
    public static final String FINDINGS = "findings";

    /** Returns a field whose values pass if they are equal. */
    static FieldResult ofEqual(String field, String expected, Optional<String> actual) {
        return new FieldResult(
                field, expected, actual, actual.filter(expected::equals).isPresent());
    }
}
