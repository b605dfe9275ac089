package io.jenner.cases.run;

import java.util.Optional;

/**
 * One asserted field of a case, expected against actual.
 *
 * <p>Dates are written as {@code 2025-11-10}; statuses and evaluation statuses by CDSi's names ({@code Not Complete},
 * {@code Not Valid}); reasons by {@link io.jenner.forecast.EvaluationReason#label()}; numbers in digits.
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

    /** Returns a field whose values pass if they are equal. */
    static FieldResult ofEqual(String field, String expected, Optional<String> actual) {
        return new FieldResult(
                field, expected, actual, actual.filter(expected::equals).isPresent());
    }
}
