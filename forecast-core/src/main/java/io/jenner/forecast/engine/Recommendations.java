package io.jenner.forecast.engine;

import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.engine.decision.VaccineRecommendationDecision;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The vaccines for the doses that best series forecast (FORECASTRECVAC-1). */
final class Recommendations {

    private final Schedule schedule;
    private final Map<SeriesChoice, List<VaccineQuestion>> asked = new LinkedHashMap<>();

    private Recommendations(Schedule schedule) {
        this.schedule = schedule;
    }

    static Recommendations decide(
            List<SeriesChoice> choices, Standings standings, Schedule schedule, DecisionMaker rules) {
        Recommendations recommendations = new Recommendations(schedule);
        Batch batch = rules.batch();
        for (SeriesChoice choice : choices) {
            SeriesResult.Open open = choice.series().result().open();
            if (choice.isBest() && open != null) {
                recommendations.asked.put(choice, recommendations.ask(choice.series(), open, standings, batch));
            }
        }
        batch.decide();
        recommendations.asked.forEach(rules.journal()::vaccines);
        return recommendations;
    }

    private List<VaccineQuestion> ask(
            PatientSeries series, SeriesResult.Open open, Standings standings, Batch batch) {
        List<PreferableVaccine> rows = open.target().plan().dose().preferableVaccines();
        List<VaccineQuestion> questions = new ArrayList<>(rows.size());
        for (PreferableVaccine row : rows) {
            boolean contraindicated = standings.ruleOut(Objects.requireNonNull(schedule.vaccine(row.cvx())));
            questions.add(new VaccineQuestion(row, contraindicated, series.person(), open.dates(), batch));
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
        List<VaccineProduct> products = new ArrayList<>();
        for (VaccineQuestion question : asked.getOrDefault(choice, List.of())) {
            if (wanted.test(question.decision())) {
                VaccineProduct product = product(question.row());
                if (!products.contains(product)) {
                    products.add(product);
                }
            }
        }
        return products;
    }

    private VaccineProduct product(PreferableVaccine row) {
        return new VaccineProduct(
                row.cvx(),
                schedule.vaccineName(row.cvx()),
                Optional.ofNullable(row.tradeName()),
                Optional.ofNullable(row.mvx()));
    }
}
