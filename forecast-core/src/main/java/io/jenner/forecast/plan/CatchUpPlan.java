package io.jenner.forecast.plan;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.InvalidPatientException;
import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * On which days to give which vaccines until nothing is missing.
 *
 * <p>Every dose of it counts if the plan is kept: the forecaster was asked with the doses given. At the pace
 * {@link Pace#SOONEST} none can be moved to an earlier allowed day with room without spoiling the plan; grace periods are
 * not used. The plan holds for the schedule of today and for what is on record today. A clinician decides.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param from first day of the plan; doses of the record after it are left out
 * @param visits the days with their doses, in order
 * @param stillOpen what is not complete at the end or was closed meanwhile without a dose that was missing, and why, in the
 *     order of the schedule
 * @param forecast the answer as of the last visit with all its doses given; as of {@code from} if there is none
 */
public record CatchUpPlan(LocalDate from, List<Visit> visits, List<StillOpen> stillOpen, Forecast forecast) {

    /**
     * Keeps copies of the lists.
     *
     * @param from see {@link #from()}
     * @param visits see {@link #visits()}
     * @param stillOpen see {@link #stillOpen()}
     * @param forecast see {@link #forecast()}
     */
    public CatchUpPlan {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(visits, "visits");
        Objects.requireNonNull(stillOpen, "stillOpen");
        Objects.requireNonNull(forecast, "forecast");
        visits = List.copyOf(visits);
        stillOpen = List.copyOf(stillOpen);
    }

    /**
     * Makes a plan: what {@link Forecaster#plan(Patient, LocalDate, PlanOptions)} does, which is the way to ask for one.
     *
     * @param forecaster whom to ask
     * @param patient the patient
     * @param from first day of the plan
     * @param options how it is made
     * @return the plan
     * @throws InvalidPatientException if the patient is born after {@code from}
     * @throws IllegalArgumentException if the options name a vaccine group that the schedule does not have; the message lists
     *     the groups
     */
    public static CatchUpPlan of(Forecaster forecaster, Patient patient, LocalDate from, PlanOptions options) {
        Objects.requireNonNull(forecaster, "forecaster");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(options, "options");
        return new Planner(forecaster, patient, from, options).plan();
    }

    /** {@return all doses in the order of the visits} */
    public List<PlannedDose> doses() {
        return visits.stream().flatMap(visit -> visit.doses().stream()).toList();
    }
}
