package io.jenner.benchmarks.decisions;

import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.engine.decision.GroupDatesDecision;
import io.jenner.forecast.engine.decision.GroupDatesDecision.GroupBound;
import io.jenner.forecast.engine.decision.GroupDatesDecision.GroupNumber;
import io.jenner.forecast.engine.decision.GroupStatusDecision;
import io.jenner.forecast.engine.decision.PriorityForecastDecision;
import io.jenner.forecast.engine.decision.Share;

/** CDSi chapter 9: the forecast of a vaccine group. */
final class PlainGroups {

    private PlainGroups() {}

    /** Table 9-4, SINGLEANTVG-1. */
    static void status(GroupStatusDecision group) {
        if (group.getContraindicated() != Share.NONE) {
            group.status(SeriesStatus.CONTRAINDICATED);
        } else if (group.getAgedOut() != Share.NONE) {
            group.status(SeriesStatus.AGED_OUT);
        } else if (group.getNotRecommended() != Share.NONE) {
            group.status(SeriesStatus.NOT_RECOMMENDED);
        } else if (group.getNotComplete() != Share.NONE) {
            group.status(SeriesStatus.NOT_COMPLETE);
        } else if (group.getImmune() == Share.ALL) {
            group.status(SeriesStatus.IMMUNE);
        } else if (group.getComplete() != Share.NONE) {
            group.status(SeriesStatus.COMPLETE);
        }
    }

    /** FORECASTPRIORITY-1. */
    static void priorityForecast(PriorityForecastDecision forecast) {
        if (forecast.getPriorityIntervals() == Share.ALL) {
            forecast.priority();
        }
    }

    /** SINGLEANTVG-2, MULTIANTVG-1, FORECASTDN-2. */
    static void dates(GroupDatesDecision group) {
        boolean waitsForAll = group.isMultipleAntigens() && !group.isPriorityForecast();
        group.notBefore(waitsForAll ? GroupBound.LAST_EARLIEST_DATE : GroupBound.FIRST_EARLIEST_DATE);
        if (group.isMultipleAntigens() && group.isPriorityForecast() && group.isGroupDoseGiven()) {
            group.notBefore(GroupBound.LAST_GROUP_DOSE);
        }
        group.doseNumber(group.isFullGroup() ? GroupNumber.LEAST : GroupNumber.GREATEST);
    }
}
