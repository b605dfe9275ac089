package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.DatesDecision;
import io.jenner.forecast.engine.decision.DatesDecision.Origin;
import io.jenner.forecast.engine.decision.DatesDecision.Recommended;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The dates of the forecast of a target dose (Table 7-13, FORECASTDT-2 to -6), to be read once they are decided.
 *
 * <p>Each date is {@link Day#NONE} where there is none. A past due or latest date is the last day before the limit.
 */
final class SeriesDates {

    private final int earliest;
    private final int earliestRecommendedAge;
    private final int earliestRecommendedInterval;
    private final int latestRecommendedAge;
    private final int latestRecommendedInterval;
    private final int maximumAge;
    private final DatesDecision decision;

    /** Asks which ages and intervals give the dates. */
    SeriesDates(PatientSeries series, DosePlan target, int earliest, Batch batch) {
        Person person = series.person();
        AgeRow age = target.age(person.assessmentDate());
        this.earliest = earliest;
        this.earliestRecommendedAge = age == null ? Day.NONE : person.ageDate(age.earliestRecommended(), Day.NONE);
        this.earliestRecommendedInterval = TargetDates.latestInterval(series, target, Interval::earliestRecommended);
        this.latestRecommendedAge = age == null ? Day.NONE : person.ageDate(age.latestRecommended(), Day.NONE);
        this.latestRecommendedInterval = TargetDates.latestInterval(series, target, Interval::latestRecommended);
        this.maximumAge = age == null ? Day.NONE : person.ageDate(age.maximum(), Day.NONE);
        Recommended recommended = new Recommended(
                earliestRecommendedAge != Day.NONE,
                earliestRecommendedInterval != Day.NONE,
                latestRecommendedAge != Day.NONE,
                latestRecommendedInterval != Day.NONE);
        this.decision = batch.ask(new DatesDecision(recommended, maximumAge != Day.NONE));
    }

    DatesDecision decision() {
        return decision;
    }

    int earliest() {
        return earliest;
    }

    /** CALCDTAGE-3. */
    int earliestRecommendedAge() {
        return earliestRecommendedAge;
    }

    /** CALCDTAGE-2. */
    int latestRecommendedAge() {
        return latestRecommendedAge;
    }

    int unadjustedRecommended() {
        return date(decision.recommendedFrom(), earliestRecommendedAge, earliestRecommendedInterval);
    }

    /** Returns the recommended date, not before the earliest date (FORECASTDT-5). */
    int recommended() {
        return Math.max(unadjustedRecommended(), earliest);
    }

    int unadjustedPastDue() {
        int overdue = date(decision.overdueFrom(), latestRecommendedAge, latestRecommendedInterval);
        return overdue == Day.NONE ? Day.NONE : overdue - 1;
    }

    /** Returns the past due date, not before the earliest date (FORECASTDT-6). */
    int pastDue() {
        int unadjusted = unadjustedPastDue();
        return unadjusted == Day.NONE ? Day.NONE : Math.max(unadjusted, earliest);
    }

    int latest() {
        return decision.isEndingAtMaximumAge() ? maximumAge - 1 : Day.NONE;
    }

    private int date(@Nullable Origin origin, int age, int interval) {
        if (origin == null) {
            return Day.NONE;
        }
        return switch (origin) {
            case AGE -> age;
            case INTERVAL -> interval;
            case EARLIEST_DATE -> earliest;
        };
    }
}
