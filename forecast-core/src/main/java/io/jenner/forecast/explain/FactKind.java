package io.jenner.forecast.explain;

import java.util.Locale;

/** What a fact is. Kinds marked as dates have a date as value, or no value. */
public enum FactKind {
    /** Day on which the dose was given. */
    DATE_ADMINISTERED(true),
    /** CVX code of the dose. */
    VACCINE(false),
    /** Volume given, in millilitres. */
    VOLUME(false),
    /** Last day of the lot. */
    LOT_EXPIRES(true),
    /** The dose condition flag. */
    DOSE_CONDITION(false),
    /** The day that is judged. */
    ASSESSMENT_DATE(true),
    /** The day for which a skip is asked (CONDSKIP-2). */
    REFERENCE_DATE(true),
    /** The patient's date of birth. */
    BIRTH_DATE(true),
    /** Age before which the dose never counts. */
    ABSOLUTE_MINIMUM_AGE(true),
    /** Age from which the dose is given. */
    MINIMUM_AGE(true),
    /** Age from which the dose is recommended. */
    EARLIEST_RECOMMENDED_AGE(true),
    /** Age from which the dose is overdue. */
    LATEST_RECOMMENDED_AGE(true),
    /** Age from which the dose is no longer given. */
    MAXIMUM_AGE(true),
    /** Interval before which the dose never counts. */
    ABSOLUTE_MINIMUM_INTERVAL(true),
    /** Interval after which the dose is given. */
    MINIMUM_INTERVAL(true),
    /** Interval after which the dose is recommended. */
    EARLIEST_RECOMMENDED_INTERVAL(true),
    /** Interval after which the dose is overdue. */
    LATEST_RECOMMENDED_INTERVAL(true),
    /** Interval that is shorter than preferred and still counts. */
    ALLOWABLE_INTERVAL(true),
    /** An entry of the preferable vaccines; the value says how well the dose matches it. */
    PREFERABLE_VACCINE(false),
    /** An entry of the allowable vaccines; the value says how well the dose matches it. */
    ALLOWABLE_VACCINE(false),
    /** A vaccine that never counts for the target dose. */
    INADVERTENT_VACCINE(false),
    /** First day on which a vaccine conflict impacts a dose. */
    CONFLICT_BEGIN(true),
    /** Day from which it no longer does. */
    CONFLICT_END(true),
    /** First day of the season. */
    SEASON_START(true),
    /** Last day of the season. */
    SEASON_END(true),
    /** Day of the last inadvertent dose of the series. */
    INADVERTENT_DOSE(true),
    /** Day of the previous dose. */
    PREVIOUS_DOSE(true),
    /** An observation by its code; the detail says whether it is present. */
    OBSERVATION(false),
    /** First day of the ages of a row. */
    BEGIN_AGE(true),
    /** First day after the ages of a row. */
    END_AGE(true),
    /** Day before which a person must be born to be presumed immune. */
    IMMUNITY_BIRTH_DATE(true),
    /** Whether the country of birth fits. */
    COUNTRY_OF_BIRTH(false),
    /** Whether a presumption of immunity is cancelled. */
    EXCLUSION(false),
    /** A conditional skip or a set of it; the value is how many of its parts are met. */
    PARTS_MET(false),
    /** Whether a series group is complete. */
    SERIES_GROUP_COMPLETE(false),
    /** Day from which the interval of a skip condition has passed. */
    INTERVAL_PASSED(true),
    /** How many doses count for a skip condition. */
    DOSES_COUNTED(false),
    /** An antigen series, by its name. */
    SERIES(false),
    /** The vaccine group, by its name. */
    VACCINE_GROUP(false),
    /** Whether the patient's gender is one that the series is for. */
    REQUIRED_GENDER(false),
    /** Whether an indication applies. */
    INDICATED(false),
    /** Whether there is evidence of immunity. */
    IMMUNE(false),
    /** Whether the antigen is contraindicated. */
    CONTRAINDICATED(false),
    /** How many vaccines of the target dose may be used. */
    USABLE_VACCINES(false),
    /** Whether a target dose is left. */
    TARGET_DOSE_LEFT(false),
    /** Age from which the series is started. */
    MINIMUM_AGE_TO_START(true),
    /** Age from which the series is no longer started. */
    MAXIMUM_AGE_TO_START(true),
    /** Day of the first valid dose. */
    FIRST_VALID_DOSE(true),
    /** Priority of the series within its group. */
    SERIES_PRIORITY(false),
    /** Preference of the series within its group. */
    SERIES_PREFERENCE(false),
    /** Whether the series is the default of its group. */
    DEFAULT_SERIES(false),
    /** Whether the series is tied to a product. */
    PRODUCT_PATH(false),
    /** Number of valid doses. */
    VALID_DOSES(false),
    /** Whether all doses evaluated against a target dose are valid. */
    ALL_DOSES_VALID(false),
    /** Number of target doses left. */
    TARGET_DOSES_LEFT(false),
    /** Whether the series can be finished before the maximum age. */
    COMPLETABLE(false),
    /** Day on which the series could be finished. */
    FINISH_DATE(true),
    /** Whether an interval has priority. */
    INTERVAL_PRIORITY(false),
    /** Number of series that are scorable. */
    SCORABLE_SERIES(false),
    /** Number of scorable series that are complete. */
    COMPLETE_SERIES(false),
    /** Number of scorable series that are in process. */
    SERIES_IN_PROCESS(false),
    /** The most points of any series. */
    HIGHEST_SCORE(false),
    /** What an equivalent series group or another best series of the antigen brings. */
    OTHER_SERIES(false),
    /** Whether the forecast names the vaccine. */
    FORECAST_FLAG(false),
    /** Whether all antigens of the group are to be given together. */
    FULL_GROUP(false),
    /** Why a dose does not count or a series is closed: a constant of the API by its name. */
    REASON(false),
    /** What else was noticed about a dose: a constant of the API by its name. */
    REMARK(false),
    /** A series status by its name. */
    STATUS(false),
    /** The earliest date. */
    EARLIEST_DATE(true),
    /** The recommended date. */
    RECOMMENDED_DATE(true),
    /** The past due date. */
    PAST_DUE_DATE(true),
    /** The latest date. */
    LATEST_DATE(true),
    /** The number of the dose that is forecast. */
    DOSE_NUMBER(false),
    /** Points of a series. */
    POINTS(false),
    /** The series that goes before the others. */
    PRIORITIZED(false),
    /** The table by which series are scored. */
    SCORE_TABLE(false);

    private final boolean date;
    private final String label;

    FactKind(boolean date) {
        this.date = date;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return whether the value is a date} */
    public boolean isDate() {
        return date;
    }

    /** {@return a short name for people, such as {@code minimum age}} */
    public String label() {
        return label;
    }
}
