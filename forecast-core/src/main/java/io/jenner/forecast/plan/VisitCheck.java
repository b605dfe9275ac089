package io.jenner.forecast.plan;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.InvalidPatientException;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Whether vaccines may be given on a day, each with those before it in the list given.
 *
 * <p>Immutable and safe to share between threads. A clinician decides; this is information for the decision.
 *
 * @param date the day
 * @param products one check for each vaccine, in the order of the question
 */
public record VisitCheck(LocalDate date, List<ProductCheck> products) {

    /**
     * Keeps a copy of the list.
     *
     * @param date see {@link #date()}
     * @param products see {@link #products()}
     */
    public VisitCheck {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(products, "products");
        products = List.copyOf(products);
    }

    /**
     * Checks the vaccines of one visit: what {@link Forecaster#check(Patient, List, LocalDate)} does, which is the way to ask
     * for it.
     *
     * @param forecaster whom to ask
     * @param patient the patient; doses after the day are left out
     * @param products the vaccines, in the order in which they would be given
     * @param date the day
     * @return the check
     * @throws InvalidPatientException if the patient is born after the day
     */
    public static VisitCheck of(Forecaster forecaster, Patient patient, List<VaccineProduct> products, LocalDate date) {
        Objects.requireNonNull(forecaster, "forecaster");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(products, "products");
        Objects.requireNonNull(date, "date");
        return new VisitQuestion(forecaster, patient, products, date).answer();
    }

    /** {@return whether there is a vaccine and every one may be given, perhaps after a decision} */
    public boolean mayBeGiven() {
        return !products.isEmpty()
                && products.stream().allMatch(check -> check.verdict().mayBeGiven());
    }
}
