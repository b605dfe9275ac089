package io.jenner.cases.words;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of the schedule and the engine as a school nurse would say them. */
public final class PlainWords {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    private PlainWords() {}

    /** Returns the name of a vaccine group; as the schedule has it where no other is known. */
    public static String group(String vaccineGroup) {
        return TEXTS.vaccineGroup(vaccineGroup);
    }

    /** Returns the observations that rule out what a forecast is for; a rule for all vaccines says it alone. */
    public static String contraindications(VaccineGroupForecast forecast) {
        List<Contraindication> forAll = forecast.contraindications().stream()
                .filter(Contraindication::isForAllVaccines)
                .toList();
        return (forAll.isEmpty() ? forecast.contraindications() : forAll)
                .stream().map(PlainWords::observation).distinct().collect(Collectors.joining(" and "));
    }

    /** Returns the title and code of the observation behind a contraindication. */
    public static String observation(Contraindication contraindication) {
        return contraindication.title() + " (" + contraindication.observation() + ")";
    }

    /** Says whether a dose counts. */
    public static String verdict(EvaluationStatus status) {
        return switch (status) {
            case VALID -> "counts";
            case NOT_VALID -> "DOES NOT COUNT";
            case EXTRANEOUS -> "extra dose, need not be repeated";
            case SUBSTANDARD -> "DOES NOT COUNT, poor condition";
        };
    }

    /** Says why a dose does not count, or what is remarked of it. */
    public static String reason(EvaluationReason reason) {
        return switch (reason) {
            case EXPIRED_LOT -> "given after the lot expired";
            case DOSE_CONDITION -> "recorded as a dose in poor condition";
            case INADVERTENT_ADMINISTRATION -> "the wrong vaccine for this dose";
            case TOO_YOUNG -> "given at too young an age";
            case TOO_OLD -> "given at too old an age";
            case TOO_SOON -> "given too soon after an earlier dose";
            case VACCINE_CONFLICT -> "given too soon after another live vaccine";
            case WRONG_VACCINE -> "not a vaccine that counts for this dose or age";
            case SERIES_ALREADY_COMPLETE -> "the series was complete before";
            case AGE_GRACE_PERIOD -> "a few days early, within the grace period for age";
            case INTERVAL_GRACE_PERIOD -> "a few days early, within the grace period between doses";
            case VOLUME_BELOW_RECOMMENDED -> "less than the recommended volume was given";
            case ALLOWABLE_NOT_PREFERABLE -> "not the preferred vaccine";
        };
    }

    /** Says why no dose is forecast. */
    public static String reason(ForecastReason reason) {
        return switch (reason) {
            case BELOW_MINIMUM_AGE_TO_START -> "too young to start";
            case ANTIGEN_CONTRAINDICATED -> "all its vaccines are ruled out";
            case IMMUNE -> "evidence of immunity";
            case VACCINES_CONTRAINDICATED -> "every vaccine of the next dose is ruled out";
            case SERIES_COMPLETE -> "all doses given";
            case HISTORY_SUFFICES -> "earlier doses suffice for now";
            case SEASON_OVER -> "the season is over";
            case MAXIMUM_AGE_EXCEEDED -> "past the age for it";
            case CANNOT_FINISH_BEFORE_MAXIMUM_AGE -> "cannot be finished before the age limit";
        };
    }

    /** Says why a dose enters no rule. */
    public static String reason(NotEvaluatedReason reason) {
        return switch (reason) {
            case UNKNOWN_VACCINE -> "the schedule does not know the vaccine code";
            case BEFORE_BIRTH -> "dated before the date of birth";
            case AFTER_ASSESSMENT_DATE -> "dated after the day of this answer";
            case REPEATED -> "the same entry as another dose";
            case NO_RELEVANT_SERIES -> "not a vaccine that is scheduled for this person";
        };
    }
}
