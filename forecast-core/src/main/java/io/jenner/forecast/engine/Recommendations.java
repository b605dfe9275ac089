package io.jenner.forecast.engine;

import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.engine.decision.Day;
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
    private final Map<SeriesChoice, Map<PreferableVaccine, VaccineRecommendationDecision>> decisions =
            new LinkedHashMap<>();

    private Recommendations(Schedule schedule) {
        this.schedule = schedule;
    }

    static Recommendations decide(
            List<SeriesChoice> choices, Standings standings, Schedule schedule, DecisionMaker rules) {
        Recommendations recommendations = new Recommendations(schedule);
        List<Object> contexts = new ArrayList<>();
        for (SeriesChoice choice : choices) {
            SeriesResult.Open open = choice.series().result().open();
            if (choice.isBest() && open != null) {
                Map<PreferableVaccine, VaccineRecommendationDecision> asked =
                        recommendations.ask(choice.series(), open, standings);
                recommendations.decisions.put(choice, asked);
                contexts.addAll(asked.values());
            }
        }
        rules.decide(contexts);
        recommendations.decisions.forEach(rules.journal()::vaccines);
        return recommendations;
    }

    private Map<PreferableVaccine, VaccineRecommendationDecision> ask(
            PatientSeries series, SeriesResult.Open open, Standings standings) {
        Map<PreferableVaccine, VaccineRecommendationDecision> asked = new LinkedHashMap<>();
        for (PreferableVaccine vaccine : open.target().plan().dose().preferableVaccines()) {
            asked.put(
                    vaccine,
                    new VaccineRecommendationDecision(
                            vaccine.forecast(),
                            standings.ruleOut(Objects.requireNonNull(schedule.vaccine(vaccine.cvx()))),
                            series.person().ageDate(vaccine.begin(), Day.NONE),
                            series.person().ageDate(vaccine.end(), Day.NEVER),
                            open.earliest(),
                            open.dates().recommended(),
                            series.person().assessmentDate()));
        }
        return asked;
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
        Map<PreferableVaccine, VaccineRecommendationDecision> asked = decisions.get(choice);
        if (asked == null) {
            return List.of();
        }
        return asked.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(entry -> new VaccineProduct(
                        entry.getKey().cvx(),
                        schedule.vaccineName(entry.getKey().cvx()),
                        Optional.ofNullable(entry.getKey().tradeName()),
                        Optional.ofNullable(entry.getKey().mvx())))
                .distinct()
                .toList();
    }
}
