package io.jenner.benchmarks.decisions;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.engine.DefaultForecaster;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;
import io.jenner.rules.UsScheduleProvider;

/** The engine with {@link PlainDecisions} in place of the rules. */
public final class PlainForecaster {

    private PlainForecaster() {}

    /**
     * Creates a forecaster of the embedded US schedule, with a memory of its own; it explains nothing.
     *
     * <p>Its stamp is that of {@link Forecaster#usSchedule}, so that answers can be equal. The digest is computed and not
     * read from the pack, which takes longer: do not measure a start with it.
     */
    public static Forecaster usSchedule() {
        Knowledge knowledge = UsScheduleProvider.embeddedKnowledge();
        return new DefaultForecaster(knowledge, KnowledgeDigest.of(knowledge), new PlainDecisions());
    }
}
