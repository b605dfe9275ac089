package io.jenner.benchmarks.decisions;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.ObservationDecision;
import io.jenner.forecast.engine.decision.RelevanceDecision;

/** CDSi chapter 5, and the contraindications of section 7.3, which are asked in the same way. */
final class PlainRelevance {

    private PlainRelevance() {}

    /** Tables 5-4, 7-5, 7-6. */
    static void observation(ObservationDecision observation) {
        if (observation.getBeginAge() == Milestone.AHEAD || observation.getEndAge() != Milestone.AHEAD) {
            return;
        }
        switch (observation.getPresence()) {
            case PRESENT -> observation.applies();
            case UNKNOWN -> observation.cannotBeDetermined();
            case ABSENT -> {}
        }
    }

    /** Table 5-5. */
    static void relevance(RelevanceDecision series) {
        if (!series.isRequiredGender() || (series.getSeriesType() == SeriesType.RISK && !series.isIndicated())) {
            series.notRelevant();
        }
    }
}
