package io.jenner.benchmarks.decisions;

import io.jenner.forecast.engine.DecisionEngine;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Concludes in plain Java what the rules conclude. Stateless once made, and safe to share between threads. */
public final class PlainDecisions implements DecisionEngine {

    private final Map<Class<?>, Consumer<Decision>> byKind = new HashMap<>();

    /** Creates an engine for every kind of decision. */
    public PlainDecisions() {
        on(IndicationDecision.class, PlainRelevance::observation);
        on(RelevanceDecision.class, PlainRelevance::relevance);

        on(DoseConditionDecision.class, PlainEvaluation::doseCondition);
        on(ConflictDecision.class, PlainEvaluation::conflict);
        on(DoseDecision.class, PlainEvaluation::dose);

        on(SkipConditionDecision.class, PlainSkips::condition);
        on(SkipSetDecision.class, PlainSkips::set);

        on(ImmunityDecision.class, PlainForecast::immunity);
        on(ContraindicationDecision.class, PlainRelevance::observation);
        on(EarliestDateDecision.class, PlainForecast::earliestDate);
        on(NeedDecision.class, PlainForecast::need);
        on(DatesDecision.class, PlainForecast::dates);
        on(VaccineRecommendationDecision.class, PlainForecast::vaccine);

        on(CandidateDecision.class, PlainChoice::candidate);
        on(ScorableDecision.class, PlainChoice::scorable);
        on(SeriesGroupDecision.class, PlainChoice::seriesGroup);
        on(ScoreDecision.class, PlainChoice::score);
        on(RankDecision.class, PlainChoice::rank);
        on(BestSeriesDecision.class, PlainChoice::bestSeries);
        on(RemainingBestDecision.class, PlainChoice::remainingBest);

        on(GroupStatusDecision.class, PlainGroups::status);
        on(PriorityForecastDecision.class, PlainGroups::priorityForecast);
        on(GroupDatesDecision.class, PlainGroups::dates);
    }

    @SuppressWarnings("unchecked") // only decisions of this very class are looked up by it
    private <D extends Decision> void on(Class<D> kind, Consumer<? super D> conclusion) {
        byKind.put(kind, (Consumer<Decision>) conclusion);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is a decision of a kind that is not known here
     */
    @Override
    public void conclude(List<Decision> decisions) {
        for (Decision decision : decisions) {
            Consumer<Decision> conclusion = byKind.get(decision.getClass());
            if (conclusion == null) {
                throw new IllegalArgumentException(
                        "found a " + decision.getClass().getSimpleName()
                                + ", expected one of the " + byKind.size()
                                + " kinds of decisions in plain Java. Remedy: add it to PlainDecisions");
            }
            conclusion.accept(decision);
        }
    }
}
