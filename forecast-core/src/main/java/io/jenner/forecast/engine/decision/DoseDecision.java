package io.jenner.forecast.engine.decision;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import java.util.EnumSet;
import java.util.List;

/**
 * Does a dose administered satisfy a target dose (sections 6.3 to 6.10)? It does unless a rule objects.
 *
 * <p>An inadvertent administration ends the questions, so that other reasons are not reported beside it (Table 6-1);
 * a dose that is too old is extraneous whatever else is wrong with it (Table 6-31).
 */
public final class DoseDecision {

    private final int dateAdministered;
    private final boolean inadvertentVaccine;
    private final AgeDates age;
    private final IntervalDates interval;
    private final VaccineMatch preferableVaccine;
    private final VaccineMatch allowableVaccine;
    private final boolean volumeBelowRecommended;
    private final EnumSet<EvaluationReason> reasons = EnumSet.noneOf(EvaluationReason.class);
    private final EnumSet<EvaluationReason> remarks = EnumSet.noneOf(EvaluationReason.class);

    /** Creates the question. */
    public DoseDecision(
            int dateAdministered,
            boolean inadvertentVaccine,
            AgeDates age,
            IntervalDates interval,
            VaccineMatch preferableVaccine,
            VaccineMatch allowableVaccine,
            boolean volumeBelowRecommended) {
        this.dateAdministered = dateAdministered;
        this.inadvertentVaccine = inadvertentVaccine;
        this.age = age;
        this.interval = interval;
        this.preferableVaccine = preferableVaccine;
        this.allowableVaccine = allowableVaccine;
        this.volumeBelowRecommended = volumeBelowRecommended;
    }

    /**
     * Dates of the target dose by age, resolved to their assumed values.
     *
     * @param absoluteMinimum CALCDTAGE-5
     * @param minimum CALCDTAGE-4
     * @param maximum CALCDTAGE-1
     */
    public record AgeDates(int absoluteMinimum, int minimum, int maximum) {}

    /**
     * Dates of the target dose by interval: the latest of all intervals, because all must be satisfied; resolved to
     * their assumed values.
     *
     * @param absoluteMinimum CALCDTINT-3 over the preferable intervals
     * @param minimum CALCDTINT-4 over the preferable intervals
     * @param allowable CALCDTINT-3 over the allowable intervals; {@link Day#NEVER} where there is none
     */
    public record IntervalDates(int absoluteMinimum, int minimum, int allowable) {}

    public int getDateAdministered() {
        return dateAdministered;
    }

    public boolean isInadvertentVaccine() {
        return inadvertentVaccine;
    }

    public int getAbsoluteMinimumAgeDate() {
        return age.absoluteMinimum();
    }

    public int getMinimumAgeDate() {
        return age.minimum();
    }

    public int getMaximumAgeDate() {
        return age.maximum();
    }

    public int getAbsoluteMinimumIntervalDate() {
        return interval.absoluteMinimum();
    }

    public int getMinimumIntervalDate() {
        return interval.minimum();
    }

    public int getAllowableIntervalDate() {
        return interval.allowable();
    }

    public VaccineMatch getPreferableVaccine() {
        return preferableVaccine;
    }

    public VaccineMatch getAllowableVaccine() {
        return allowableVaccine;
    }

    public boolean isVolumeBelowRecommended() {
        return volumeBelowRecommended;
    }

    /** Concludes that the dose does not count, or that it is extraneous where the reason is too old. */
    public void notValid(EvaluationReason reason) {
        reasons.add(reason);
    }

    /** Notes something that does not decide. */
    public void remark(EvaluationReason remark) {
        remarks.add(remark);
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
        return isInadvertentAdministration()
                ? List.of(EvaluationReason.INADVERTENT_ADMINISTRATION)
                : List.copyOf(reasons);
    }

    /** Returns what else was noticed. */
    public List<EvaluationReason> remarks() {
        return isInadvertentAdministration() ? List.of() : List.copyOf(remarks);
    }
}
