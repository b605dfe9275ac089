package io.jenner.forecast.engine.lint;

import io.jenner.forecast.engine.decision.BestSeriesDecision;
import io.jenner.forecast.engine.decision.CandidateDecision;
import io.jenner.forecast.engine.decision.ConflictDecision;
import io.jenner.forecast.engine.decision.ContraindicationDecision;
import io.jenner.forecast.engine.decision.DatesDecision;
import io.jenner.forecast.engine.decision.Decision;
import io.jenner.forecast.engine.decision.DoseConditionDecision;
import io.jenner.forecast.engine.decision.DoseDecision;
import io.jenner.forecast.engine.decision.EarliestDateDecision;
import io.jenner.forecast.engine.decision.GroupDatesDecision;
import io.jenner.forecast.engine.decision.GroupStatusDecision;
import io.jenner.forecast.engine.decision.ImmunityDecision;
import io.jenner.forecast.engine.decision.IndicationDecision;
import io.jenner.forecast.engine.decision.NeedDecision;
import io.jenner.forecast.engine.decision.PriorityForecastDecision;
import io.jenner.forecast.engine.decision.RankDecision;
import io.jenner.forecast.engine.decision.RelevanceDecision;
import io.jenner.forecast.engine.decision.RemainingBestDecision;
import io.jenner.forecast.engine.decision.ScorableDecision;
import io.jenner.forecast.engine.decision.ScoreDecision;
import io.jenner.forecast.engine.decision.SeriesGroupDecision;
import io.jenner.forecast.engine.decision.SkipConditionDecision;
import io.jenner.forecast.engine.decision.SkipSetDecision;
import io.jenner.forecast.engine.decision.VaccineRecommendationDecision;
import java.util.List;

/** The classes of decisions that are put before rules; nothing else ever is. */
final class DecisionKinds {

    static final List<Class<? extends Decision>> ALL = List.of(
            BestSeriesDecision.class,
            CandidateDecision.class,
            ConflictDecision.class,
            ContraindicationDecision.class,
            DatesDecision.class,
            DoseConditionDecision.class,
            DoseDecision.class,
            EarliestDateDecision.class,
            GroupDatesDecision.class,
            GroupStatusDecision.class,
            ImmunityDecision.class,
            IndicationDecision.class,
            NeedDecision.class,
            PriorityForecastDecision.class,
            RankDecision.class,
            RelevanceDecision.class,
            RemainingBestDecision.class,
            ScorableDecision.class,
            ScoreDecision.class,
            SeriesGroupDecision.class,
            SkipConditionDecision.class,
            SkipSetDecision.class,
            VaccineRecommendationDecision.class);

    private DecisionKinds() {}

    /** Returns their names, without packages. */
    static List<String> names() {
        return ALL.stream().map(Class::getSimpleName).toList();
    }
}
