package io.jenner.cases;

import io.jenner.forecast.DueStatus;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesStatus;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a case in our own format expects of the forecast of its vaccine group; an empty value is not asserted.
 *
 * <p>A closed group is expected to have no dates and no dose number even where the case does not say so.
 *
 * @param exists whether the group has a forecast; if not, nothing else is asserted
 * @param status where the patient stands
 * @param reason one of the reasons of a closed group
 * @param dose number of the dose that is forecast
 * @param dates its dates
 * @param antigens the recommended antigens
 * @param vaccines CVX codes of the vaccines that are named
 * @param candidates CVX codes of the vaccines that may be used
 * @param best names of the series that the forecast is made of
 * @param dueStatus what the forecast means on the assessment date
 */
public record ExpectedForecast(
        boolean exists,
        Optional<SeriesStatus> status,
        Optional<ForecastReason> reason,
        OptionalInt dose,
        ExpectedDates dates,
        Optional<Set<String>> antigens,
        Optional<Set<String>> vaccines,
        Optional<Set<String>> candidates,
        Optional<Set<String>> best,
        Optional<DueStatus> dueStatus) {

    /** The group has no forecast. */
    public static final ExpectedForecast NONE = new ExpectedForecast(
            false,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            ExpectedDates.ANY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
