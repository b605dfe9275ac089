package io.jenner.json;

import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.PlannedDose;
import io.jenner.forecast.plan.StillOpen;
import io.jenner.forecast.plan.Visit;
import io.jenner.forecast.text.Texts;
import java.io.IOException;

/**
 * A catch-up plan as one JSON object.
 *
 * <p>The fields are those of the API's records, under the same names; a reason has a text for families. The answer after
 * the last visit is left out: forecast a patient with the doses of the plan to have it. What is absent is left out; a list
 * is always there.
 */
final class PlanJson {

    private final Texts texts;

    /**
     * Creates a writer.
     *
     * @param texts the texts to write beside codes
     */
    PlanJson(Texts texts) {
        this.texts = texts;
    }

    /** Writes the members of the plan. */
    void write(Members members, CatchUpPlan plan) throws IOException {
        members.put("version", JennerJson.VERSION)
                .put("from", plan.from())
                .put("language", texts.language().toLanguageTag())
                .put("stamp", plan.forecast().stamp(), AnswerJson::stamp)
                .put("notice", texts.notice())
                .putAll("visits", plan.visits(), this::visit)
                .putAll("stillOpen", plan.stillOpen(), this::stillOpen);
    }

    private void visit(Members members, Visit visit) throws IOException {
        members.put("date", visit.date()).putAll("doses", visit.doses(), this::dose);
    }

    private void dose(Members members, PlannedDose dose) throws IOException {
        members.put("product", dose.product(), AnswerJson::vaccine).putAll("purposes", dose.purposes(), this::purpose);
    }

    private void purpose(Members members, PlannedDose.Purpose purpose) throws IOException {
        ForecastDates dates = purpose.dates();
        members.put("vaccineGroup", purpose.vaccineGroup())
                .put("vaccineGroupText", texts.vaccineGroup(purpose.vaccineGroup()))
                .put("seriesType", purpose.seriesType())
                .putIfPresent("doseNumber", purpose.doseNumber())
                .put("antigens", purpose.antigens())
                .putIfPresent("earliest", dates.earliest())
                .putIfPresent("recommended", dates.recommended())
                .putIfPresent("pastDue", dates.pastDue())
                .putIfPresent("latest", dates.latest());
    }

    private void stillOpen(Members members, StillOpen open) throws IOException {
        members.put("vaccineGroup", open.vaccineGroup())
                .put("vaccineGroupText", texts.vaccineGroup(open.vaccineGroup()))
                .put("seriesType", open.seriesType())
                .put("reason", open.reason())
                .put("reasonText", texts.of(open.reason()))
                .putIfPresent("earliest", open.earliest());
    }
}
