package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.knowledge.SharedDecision;

/** Which series are given by shared clinical decision on the assessment date. */
final class SharedDecisions {

    private SharedDecisions() {}

    static boolean applies(PatientSeries series, Schedule schedule) {
        Person person = series.person();
        for (SharedDecision decision : schedule.sharedDecisions(series.plan().name())) {
            if (person.reached(decision.begin(), Day.NONE) != Milestone.AHEAD
                    && person.reached(decision.end(), Day.NEVER) == Milestone.AHEAD) {
                return true;
            }
        }
        return false;
    }
}
