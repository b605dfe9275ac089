package io.jenner.benchmarks.decisions;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.decision.DatesDecision;
import io.jenner.forecast.engine.decision.DatesDecision.Origin;
import io.jenner.forecast.engine.decision.EarliestDateDecision;
import io.jenner.forecast.engine.decision.EarliestDateDecision.Bound;
import io.jenner.forecast.engine.decision.ImmunityDecision;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.NeedDecision;
import io.jenner.forecast.engine.decision.VaccineRecommendationDecision;
import org.jspecify.annotations.Nullable;

/** CDSi chapter 7: need, dates and vaccines of another dose. */
final class PlainForecast {

    private PlainForecast() {}

    /** Table 7-3. */
    static void immunity(ImmunityDecision immunity) {
        boolean presumed = immunity.getImmunityBirthDate() == Milestone.AHEAD
                && !immunity.isExcluded()
                && immunity.isBirthCountryFits();
        if (immunity.isProvenByHistory() || presumed) {
            immunity.immune();
        }
    }

    /** FORECASTDTCAN-1. */
    static void earliestDate(EarliestDateDecision dose) {
        if (dose.isMinimumAgeGiven()) {
            dose.notBefore(Bound.MINIMUM_AGE);
        }
        if (dose.isMinimumIntervalGiven()) {
            dose.notBefore(Bound.MINIMUM_INTERVALS);
        }
        if (dose.isConflictGiven()) {
            dose.notBefore(Bound.CONFLICT_END);
        }
        if (dose.isSeasonGiven()) {
            dose.notBefore(Bound.SEASON_START);
        }
        if (dose.isInadvertentDoseGiven()) {
            dose.notBefore(Bound.INADVERTENT_DOSE);
        }
        if (dose.isPreviousDoseGiven()) {
            dose.notBefore(Bound.PREVIOUS_DOSE);
        }
    }

    /** Table 7-10. */
    static void need(NeedDecision need) {
        ForecastReason reason = obstacle(need);
        if (reason == null) {
            reason = need.isTargetDoseLeft() ? tooLate(need) : nothingLeft(need);
        }
        if (reason != null) {
            need.close(reason);
        }
    }

    private static @Nullable ForecastReason obstacle(NeedDecision need) {
        if (need.getSeriesType() == SeriesType.STANDARD
                && !need.isValidDose()
                && need.getStartAge() == Milestone.AHEAD) {
            return ForecastReason.BELOW_MINIMUM_AGE_TO_START;
        }
        if (need.isAntigenContraindicated()) {
            return ForecastReason.ANTIGEN_CONTRAINDICATED;
        }
        if (need.isImmune()) {
            return ForecastReason.IMMUNE;
        }
        return need.isPreferableVaccineListed() && !need.isUsableVaccineLeft()
                ? ForecastReason.VACCINES_CONTRAINDICATED
                : null;
    }

    private static ForecastReason nothingLeft(NeedDecision need) {
        return need.isValidDose() ? ForecastReason.SERIES_COMPLETE : ForecastReason.HISTORY_SUFFICES;
    }

    private static @Nullable ForecastReason tooLate(NeedDecision need) {
        if (need.getSeasonEnd() == Milestone.PASSED) {
            return ForecastReason.SEASON_OVER;
        }
        if (need.getMaximumAge() != Milestone.AHEAD) {
            return ForecastReason.MAXIMUM_AGE_EXCEEDED;
        }
        return need.getMaximumAgeWhenGiven() != Milestone.AHEAD
                ? ForecastReason.CANNOT_FINISH_BEFORE_MAXIMUM_AGE
                : null;
    }

    /** Table 7-13. */
    static void dates(DatesDecision dates) {
        if (dates.isEarliestRecommendedAgeGiven()) {
            dates.recommendFrom(Origin.AGE);
        } else if (dates.isEarliestRecommendedIntervalGiven()) {
            dates.recommendFrom(Origin.INTERVAL);
        } else {
            dates.recommendFrom(Origin.EARLIEST_DATE);
        }
        if (dates.isLatestRecommendedAgeGiven()) {
            dates.overdueFrom(Origin.AGE);
        } else if (dates.isLatestRecommendedIntervalGiven()) {
            dates.overdueFrom(Origin.INTERVAL);
        }
        if (dates.isMaximumAgeGiven()) {
            dates.endAtMaximumAge();
        }
    }

    /** FORECASTRECVAC-1. */
    static void vaccine(VaccineRecommendationDecision vaccine) {
        if (vaccine.isContraindicated()) {
            return;
        }
        if (fits(vaccine.getBeginAgeWhenGiven(), vaccine.getEndAgeWhenGiven())
                || fits(vaccine.getBeginAgeWhenRecommended(), vaccine.getEndAgeWhenRecommended())) {
            vaccine.mayBeUsed();
        }
        if (vaccine.isForecastFlag()
                && (fits(vaccine.getBeginAgeAtEarliestDate(), vaccine.getEndAgeAtEarliestDate())
                        || fits(vaccine.getBeginAgeAtRecommendedDate(), vaccine.getEndAgeAtRecommendedDate()))) {
            vaccine.recommend();
        }
    }

    private static boolean fits(Milestone beginAge, Milestone endAge) {
        return beginAge != Milestone.AHEAD && endAge == Milestone.AHEAD;
    }
}
