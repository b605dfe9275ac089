package io.jenner.forecast;

import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.PlanOptions;
import io.jenner.forecast.plan.ProductCheck;
import io.jenner.forecast.plan.VisitCheck;
import io.jenner.forecast.spi.ForecasterProvider;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Evaluates a vaccine history and forecasts what is due.
 *
 * <p>Build one and share it: a forecaster is immutable and safe for use by many threads. It never reads the clock and
 * never uses the network.
 */
public interface Forecaster {

    /**
     * {@return a forecaster for the US schedule that is embedded in {@code jenner-rules}}
     *
     * @throws IllegalStateException if no knowledge base is on the class path; the message says what to add
     */
    static Forecaster usSchedule() {
        return ForecasterProvider.find("us").embedded();
    }

    /**
     * {@return a forecaster for the schedule in a knowledge folder, with the rules of {@code jenner-rules}}
     *
     * @param folder a knowledge folder
     * @throws IllegalStateException if no knowledge base is on the class path; the message says what to add
     * @throws IllegalArgumentException if the folder does not hold a sound schedule; the message lists every fault
     */
    static Forecaster fromFolder(Path folder) {
        return ForecasterProvider.find("us").fromFolder(Objects.requireNonNull(folder, "folder"));
    }

    /**
     * {@return the answer for a patient as seen on a day, with the default options}
     *
     * @param patient the patient
     * @param asOf the assessment date
     * @throws InvalidPatientException if the patient is born after the assessment date
     */
    default Forecast forecast(Patient patient, LocalDate asOf) {
        return forecast(patient, asOf, ForecastOptions.DEFAULT);
    }

    /**
     * {@return the answer for a patient as seen on a day}
     *
     * @param patient the patient
     * @param asOf the assessment date
     * @param options how the forecast is made
     * @throws InvalidPatientException if the patient is born after the assessment date
     */
    Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options);

    /**
     * {@return whether a vaccine may be given on a day}
     *
     * @param patient the patient; doses after the day are left out
     * @param product the vaccine, such as one of {@link #vaccines()}
     * @param date the day
     * @throws InvalidPatientException if the patient is born after the day
     */
    default ProductCheck check(Patient patient, VaccineProduct product, LocalDate date) {
        return check(patient, List.of(Objects.requireNonNull(product, "product")), date)
                .products()
                .get(0);
    }

    /**
     * {@return whether vaccines may be given together on a day}
     *
     * @param patient the patient; doses after the day are left out
     * @param products the vaccines; each is judged with those before it given on the same day
     * @param date the day
     * @throws InvalidPatientException if the patient is born after the day
     */
    default VisitCheck check(Patient patient, List<VaccineProduct> products, LocalDate date) {
        return VisitCheck.of(this, patient, products, date);
    }

    /**
     * {@return a plan of visits that completes every series that does not recur as soon as possible}
     *
     * @param patient the patient; doses after {@code from} are left out
     * @param from first day on which a dose may be given
     * @throws InvalidPatientException if the patient is born after that day
     */
    default CatchUpPlan plan(Patient patient, LocalDate from) {
        return plan(patient, from, PlanOptions.DEFAULT);
    }

    /**
     * {@return a plan of visits that gives what is missing}
     *
     * <p>It takes some hundred forecasts.
     *
     * @param patient the patient; doses after {@code from} are left out
     * @param from first day on which a dose may be given
     * @param options how the plan is made
     * @throws InvalidPatientException if the patient is born after that day
     */
    default CatchUpPlan plan(Patient patient, LocalDate from, PlanOptions options) {
        return CatchUpPlan.of(this, patient, from, options);
    }

    /** {@return which engine and knowledge give the answers} */
    KnowledgeStamp stamp();

    /**
     * {@return the vaccines that the schedule knows}
     *
     * @throws UnsupportedOperationException if this forecaster has no schedule of its own
     */
    default VaccineCatalog vaccines() {
        throw new UnsupportedOperationException("found a forecaster without a schedule of its own ("
                + getClass().getName()
                + "), expected one from Forecaster.usSchedule() or fromFolder. Remedy: ask such a one");
    }

    /**
     * {@return a new forecaster for the schedule and rules of this one with an overlay; this one stays as it is}
     *
     * <p>Overlays stack. An overlay of data alone is applied without compiling anything; one with rule files needs the rule
     * compiler, {@code org.drools:drools-engine} and {@code drools-xml-support}, on the class path.
     *
     * @param overlay local changes
     * @throws IllegalArgumentException if the overlay does not fit this schedule or is at fault in itself; the message lists
     *     every fault with its place
     * @throws IllegalStateException if it has rule files and there is no rule compiler; the message says what to add
     * @throws UnsupportedOperationException if this forecaster takes no overlays
     */
    default Forecaster with(Overlay overlay) {
        throw new UnsupportedOperationException(
                "found a forecaster that takes no overlays (" + getClass().getName()
                        + "), expected one from Forecaster.usSchedule() or fromFolder. Remedy: lay the overlay over such a one");
    }
}
