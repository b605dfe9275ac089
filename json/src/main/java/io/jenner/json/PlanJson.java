package io.jenner.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.PlannedDose;
import io.jenner.forecast.plan.StillOpen;
import io.jenner.forecast.plan.Visit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A catch-up plan as one JSON object.
 *
 * <p>The fields are those of the API's records, under the same names: {@code from}, {@code visits} (each with its
 * {@code date} and {@code doses}), {@code stillOpen}; beside them stand {@code stamp} and a {@code notice}. The answer after
 * the last visit is left out: forecast a patient with the doses of the plan to have it. What is absent is left out; a list is
 * always there.
 */
public final class PlanJson {

    private static final String NOTICE = "A clinician decides; this is not a medical device.";
    private static final JsonFactory JSON = new JsonFactory();

    private PlanJson() {}

    /** Returns the plan, indented, with a line end after it. */
    public static String of(CatchUpPlan plan) {
        return text(plan, PlanJson::write);
    }

    /** Returns an object, indented, with a line end after it. */
    static <T> String text(T value, Members.Item<T> item) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(new DefaultPrettyPrinter())) {
            json.writeStartObject();
            item.write(new Members(json).put("notice", NOTICE), value);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + System.lineSeparator();
    }

    private static void write(Members members, CatchUpPlan plan) throws IOException {
        members.put("from", plan.from())
                .put("stamp", plan.forecast().stamp(), PlanJson::stamp)
                .putAll("visits", plan.visits(), PlanJson::visit)
                .putAll("stillOpen", plan.stillOpen(), PlanJson::stillOpen);
    }

    private static void stamp(Members members, KnowledgeStamp stamp) throws IOException {
        members.put("engineVersion", stamp.engineVersion())
                .put("knowledgeId", stamp.knowledgeId())
                .put("digest", stamp.digest())
                .put("published", stamp.published());
    }

    private static void visit(Members members, Visit visit) throws IOException {
        members.put("date", visit.date()).putAll("doses", visit.doses(), PlanJson::dose);
    }

    private static void dose(Members members, PlannedDose dose) throws IOException {
        members.put("product", dose.product(), PlanJson::product)
                .putAll("purposes", dose.purposes(), PlanJson::purpose);
    }

    private static void purpose(Members members, PlannedDose.Purpose purpose) throws IOException {
        ForecastDates dates = purpose.dates();
        members.put("vaccineGroup", purpose.vaccineGroup())
                .put("seriesType", purpose.seriesType())
                .putIfPresent("doseNumber", purpose.doseNumber())
                .put("antigens", purpose.antigens())
                .putIfPresent("earliest", dates.earliest())
                .putIfPresent("recommended", dates.recommended())
                .putIfPresent("pastDue", dates.pastDue())
                .putIfPresent("latest", dates.latest());
    }

    private static void stillOpen(Members members, StillOpen open) throws IOException {
        members.put("vaccineGroup", open.vaccineGroup())
                .put("seriesType", open.seriesType())
                .put("reason", open.reason())
                .putIfPresent("earliest", open.earliest());
    }

    static void product(Members members, VaccineProduct product) throws IOException {
        members.put("cvx", product.cvx())
                .put("name", product.name())
                .putIfPresent("tradeName", product.tradeName())
                .putIfPresent("mvx", product.mvx());
    }
}
