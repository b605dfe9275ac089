package io.jenner.forecast.knowledge;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A person for whom a series file says what the series makes of the record, to be replayed.
 *
 * <p>It speaks of this series alone, whichever series is chosen in the end. An example checks the schedule and is no
 * part of it: it enters neither the digest nor the pack.
 *
 * @param title what it shows, as a sentence
 * @param patient the person
 * @param asOf the assessment date
 * @param doses what is expected of each dose of the patient, in the order of the record
 * @param forecast what is expected of the next dose
 * @param place where it stands
 */
public record SeriesExample(
        String title,
        Patient patient,
        LocalDate asOf,
        List<ExpectedDose> doses,
        ExpectedForecast forecast,
        Place place) {

    public SeriesExample {
        doses = List.copyOf(doses);
    }

    /**
     * What the series is expected to say of a dose.
     *
     * @param verdict the verdict; empty where the series does not look at the dose, such as one of another antigen
     * @param targetDose number of the series dose it is judged against, or null where that is not compared
     * @param reason one of the reasons, or null where none is named
     * @param reasons all reasons; empty where they are not compared
     * @param remark one of the remarks, or null where none is named
     * @param place where it stands
     */
    public record ExpectedDose(
            Optional<EvaluationStatus> verdict,
            @Nullable Integer targetDose,
            @Nullable EvaluationReason reason,
            List<EvaluationReason> reasons,
            @Nullable EvaluationReason remark,
            Place place) {

        public ExpectedDose {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What the series is expected to forecast; a closed one has no dates and no dose number.
     *
     * @param status where the patient stands
     * @param reason why no dose is forecast, or null where that is not compared
     * @param dose the forecast dose number, or null where that is not compared
     * @param targetDose number of the series dose that is forecast, or null where that is not compared
     * @param dates the dates that are compared; an empty one says that there is none
     * @param place where it stands
     */
    public record ExpectedForecast(
            SeriesStatus status,
            @Nullable ForecastReason reason,
            @Nullable Integer dose,
            @Nullable Integer targetDose,
            Map<DateKind, Optional<LocalDate>> dates,
            Place place) {

        public ExpectedForecast {
            dates = Map.copyOf(dates);
        }
    }

    /** A date of a forecast (CDSi Table 7-13), by the key under which an example names it. */
    public enum DateKind {
        /** First day on which the dose may be given. */
        EARLIEST("earliest", ForecastDates::earliest),
        /** First day on which it is recommended. */
        RECOMMENDED("recommended", ForecastDates::recommended),
        /** Last day before it is overdue. */
        PAST_DUE("past-due", ForecastDates::pastDue),
        /** Last day on which it may be given. */
        LATEST("latest", ForecastDates::latest);

        private final String key;
        private final Function<ForecastDates, Optional<LocalDate>> date;

        DateKind(String key, Function<ForecastDates, Optional<LocalDate>> date) {
            this.key = key;
            this.date = date;
        }

        /** Returns its key in an example. */
        public String key() {
            return key;
        }

        /** Returns this date of a forecast. */
        public Optional<LocalDate> of(ForecastDates dates) {
            return date.apply(dates);
        }
    }
}
