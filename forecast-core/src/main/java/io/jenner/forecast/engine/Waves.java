package io.jenner.forecast.engine;

import java.util.ArrayList;
import java.util.List;

/** Leads walks side by side: the questions that are open at one time are decided in one batch. */
final class Waves {

    private Waves() {}

    static void lead(List<? extends Walk> walks, DecisionMaker rules) {
        List<Walk> underWay = new ArrayList<>(walks);
        Batch batch = rules.batch();
        while (!underWay.isEmpty()) {
            underWay.removeIf(walk -> !walk.ask(batch));
            batch.decide();
            underWay.forEach(Walk::conclude);
        }
    }
}
