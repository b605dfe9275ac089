package io.jenner.forecast.engine;

import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.engine.DosePlan.PreferablePlan;
import io.jenner.forecast.engine.decision.VaccineRecommendationDecision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The vaccines for the doses that best series forecast (FORECASTRECVAC-1). */
final class Recommendations {

    private final Map<SeriesChoice, List<VaccineQuestion>> asked = new LinkedHashMap<>();

    private Recommendations() {}

    static Recommendations decide(
            List<SeriesChoice> choices, Standings standings, Schedule schedule, DecisionMaker rules) {
        Recommendations recommendations = new Recommendations();
        Batch batch = rules.batch();
        for (SeriesChoice choice : choices) {
            SeriesResult.Open open = choice.series().result().open();
            if (choice.isBest() && open != null) {
                recommendations.asked.put(choice, ask(choice.series(), open, standings, schedule, batch));
            }
        }
        batch.decide();
        recommendations.asked.forEach(rules.journal()::vaccines);
        return recommendations;
    }

    private static List<VaccineQuestion> ask(
            PatientSeries series, SeriesResult.Open open, Standings standings, Schedule schedule, Batch batch) {
        List<PreferablePlan> plans = open.target().plan().preferable();
        List<VaccineQuestion> questions = new ArrayList<>(plans.size());
        for (PreferablePlan plan : plans) {
            if (!schedule.offers(plan.row().cvx())) {
                continue;
            }
            boolean contraindicated = standings.ruleOut(plan.vaccine());
            questions.add(new VaccineQuestion(plan, contraindicated, series.person(), open.dates(), batch));
        }
        return questions;
    }

    /** Returns the vaccines that the forecast names; none for a series that is not the best of its group. */
    List<VaccineProduct> named(SeriesChoice choice) {
        return vaccines(choice, VaccineRecommendationDecision::isNamed);
    }

    /** Returns the vaccines that may be used; none for a series that is not the best of its group. */
    List<VaccineProduct> candidates(SeriesChoice choice) {
        return vaccines(choice, VaccineRecommendationDecision::isCandidate);
    }

    private List<VaccineProduct> vaccines(SeriesChoice choice, Predicate<VaccineRecommendationDecision> wanted) {
        List<VaccineQuestion> questions = asked.getOrDefault(choice, List.of());
        if (questions.isEmpty()) {
            return List.of();
        }
        List<VaccineProduct> products = new ArrayList<>();
        for (VaccineQuestion question : questions) {
            if (wanted.test(question.decision())) {
                Lists.addNew(products, List.of(question.product()));
            }
        }
        return products;
    }
}
