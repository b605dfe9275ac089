package io.jenner.forecast.engine.decision;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import java.util.List;
import java.util.Set;

/**
 * Does a dose administered satisfy a target dose (sections 6.3 to 6.10)? It does unless a rule objects.
 *
 * <p>An inadvertent administration ends the questions, so that other reasons are not reported beside it (Table 6-1);
 * a dose that is too old is extraneous whatever else is wrong with it (Table 6-31).
 */
public final class DoseDecision extends Decision {

    private final Ages ages;
    private final Intervals intervals;
    private final Vaccine vaccine;
    private final boolean vaccineConflict;
    private Set<EvaluationReason> reasons = Set.of();
    private Set<EvaluationReason> remarks = Set.of();

    /**
     * Creates the question.
     *
     * @param vaccineConflict whether an earlier dose of a conflicting vaccine impacts the dose (section 6.7)
     */
    public DoseDecision(Ages ages, Intervals intervals, Vaccine vaccine, boolean vaccineConflict) {
        super(with(vaccine.addTo(intervals.addTo(ages.addTo(0))), vaccineConflict));
        this.ages = ages;
        this.intervals = intervals;
        this.vaccine = vaccine;
        this.vaccineConflict = vaccineConflict;
    }

    /**
     * Where the day of the dose stands to the ages of the target dose.
     *
     * @param absoluteMinimum CALCDTAGE-5
     * @param minimum CALCDTAGE-4
     * @param maximum CALCDTAGE-1
     */
    public record Ages(Milestone absoluteMinimum, Milestone minimum, Milestone maximum) {

        private long addTo(long signature) {
            return with(with(with(signature, absoluteMinimum), minimum), maximum);
        }
    }

    /**
     * Where the day of the dose stands to the intervals of the target dose: to the latest of them, because all must be
     * satisfied.
     *
     * @param absoluteMinimum CALCDTINT-3 over the preferable intervals
     * @param minimum CALCDTINT-4 over the preferable intervals
     * @param allowable CALCDTINT-3 over the allowable intervals; always ahead where there is none
     */
    public record Intervals(Milestone absoluteMinimum, Milestone minimum, Milestone allowable) {

        private long addTo(long signature) {
            return with(with(with(signature, absoluteMinimum), minimum), allowable);
        }
    }

    /**
     * The vaccine of the dose.
     *
     * @param inadvertent whether the target dose prohibits it
     * @param preferable how well it matches the preferable vaccines
     * @param allowable how well it matches the allowable vaccines
     * @param volumeBelowRecommended whether less was given than any matching preferable vaccine asks for
     */
    public record Vaccine(
            boolean inadvertent, VaccineMatch preferable, VaccineMatch allowable, boolean volumeBelowRecommended) {

        private long addTo(long signature) {
            return with(with(with(with(signature, inadvertent), preferable), allowable), volumeBelowRecommended);
        }
    }

    public Milestone getAbsoluteMinimumAge() {
        return ages.absoluteMinimum();
    }

    public Milestone getMinimumAge() {
        return ages.minimum();
    }

    public Milestone getMaximumAge() {
        return ages.maximum();
    }

    public Milestone getAbsoluteMinimumInterval() {
        return intervals.absoluteMinimum();
    }

    public Milestone getMinimumInterval() {
        return intervals.minimum();
    }

    public Milestone getAllowableInterval() {
        return intervals.allowable();
    }

    public boolean isInadvertentVaccine() {
        return vaccine.inadvertent();
    }

    public VaccineMatch getPreferableVaccine() {
        return vaccine.preferable();
    }

    public VaccineMatch getAllowableVaccine() {
        return vaccine.allowable();
    }

    public boolean isVolumeBelowRecommended() {
        return vaccine.volumeBelowRecommended();
    }

    public boolean isVaccineConflict() {
        return vaccineConflict;
    }

    /** Concludes that the dose does not count, or that it is extraneous where the reason is too old. */
    public void notValid(EvaluationReason reason) {
        reasons = joined(reasons, reason);
    }

    /** Notes something that does not decide. */
    public void remark(EvaluationReason remark) {
        remarks = joined(remarks, remark);
    }

    /** Returns the evaluation status that follows. */
    public EvaluationStatus status() {
        if (reasons.isEmpty()) {
            return EvaluationStatus.VALID;
        }
        return !isInadvertentAdministration() && reasons.contains(EvaluationReason.TOO_OLD)
                ? EvaluationStatus.EXTRANEOUS
                : EvaluationStatus.NOT_VALID;
    }

    /** Returns whether the dose was an inadvertent administration. */
    public boolean isInadvertentAdministration() {
        return reasons.contains(EvaluationReason.INADVERTENT_ADMINISTRATION);
    }

    /** Returns the reasons that explain the status, in the order in which the questions are asked. */
    public List<EvaluationReason> reasons() {
        if (reasons.isEmpty()) {
            return List.of();
        }
        return isInadvertentAdministration()
                ? List.of(EvaluationReason.INADVERTENT_ADMINISTRATION)
                : List.copyOf(reasons);
    }

    /** Returns what else was noticed. */
    public List<EvaluationReason> remarks() {
        return remarks.isEmpty() || isInadvertentAdministration() ? List.of() : List.copyOf(remarks);
    }
}
