package io.jenner.forecast.engine;

import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.engine.DosePlan.PreferablePlan;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.VaccineRecommendationDecision;
import io.jenner.forecast.engine.decision.VaccineRecommendationDecision.Ages;
import io.jenner.forecast.engine.decision.VaccineRecommendationDecision.Days;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;

/** May a preferable vaccine be used for a forecast dose, and is it named (FORECASTRECVAC-1)? */
final class VaccineQuestion {

    private final PreferablePlan plan;
    private final int beginAge;
    private final int endAge;
    private final int earliest;
    private final int recommended;
    private final int assessmentDate;
    private final VaccineRecommendationDecision decision;

    /**
     * Asks the question.
     *
     * @param contraindicated whether the vaccine must not be given for any antigen that it holds
     */
    VaccineQuestion(PreferablePlan plan, boolean contraindicated, Person person, SeriesDates dates, Batch batch) {
        PreferableVaccine row = plan.row();
        this.plan = plan;
        this.beginAge = person.ageDate(row.begin(), Day.NONE);
        this.endAge = person.ageDate(row.end(), Day.NEVER);
        this.earliest = dates.earliest();
        this.recommended = dates.recommended();
        this.assessmentDate = person.assessmentDate();
        Days days = new Days(ages(earliest), ages(recommended), ages(givenFrom()), ages(recommendedFrom()));
        this.decision = batch.ask(new VaccineRecommendationDecision(row.forecast(), contraindicated, days));
    }

    private Ages ages(int day) {
        return new Ages(Milestone.of(day, beginAge), Milestone.of(day, endAge));
    }

    PreferableVaccine row() {
        return plan.row();
    }

    /** Returns how an answer names the vaccine. */
    VaccineProduct product() {
        return plan.product();
    }

    VaccineRecommendationDecision decision() {
        return decision;
    }

    int earliest() {
        return earliest;
    }

    int recommended() {
        return recommended;
    }

    /** Returns the first day from the assessment date on which the dose may be given. */
    int givenFrom() {
        return Math.max(earliest, assessmentDate);
    }

    /** Returns the first day from the assessment date on which the dose is recommended. */
    int recommendedFrom() {
        return Math.max(recommended, assessmentDate);
    }

    /** Returns the day on which the vaccine's ages begin, or {@link Day#NONE}. */
    int beginAge() {
        return beginAge;
    }

    /** Returns the day on which the vaccine's ages end, or {@link Day#NEVER}. */
    int endAge() {
        return endAge;
    }
}
