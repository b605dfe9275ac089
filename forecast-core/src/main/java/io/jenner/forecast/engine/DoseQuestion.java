package io.jenner.forecast.engine;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.engine.DosePlan.Listing;
import io.jenner.forecast.engine.decision.ConflictDecision;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.DoseDecision;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.VaccineMatch;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Does a dose satisfy a target dose? Resolves the dates and matches (sections 6.3 to 6.9) and asks in two steps: first
 * for each earlier dose of a conflicting vaccine, then for the dose itself.
 */
final class DoseQuestion {

    private final PatientSeries series;
    private final Person person;
    private final DosePlan target;
    private final GivenDose dose;
    private final Listing listing;
    private final List<Conflict> conflicts;
    private int absoluteMinimumInterval = Day.NONE;
    private int minimumInterval = Day.NONE;
    private int allowableInterval = Day.NEVER;
    private @Nullable DoseDecision decision;

    /**
     * An earlier dose of a conflicting vaccine.
     *
     * @param previous the earlier dose
     * @param row the conflict
     * @param decision whether it impacts the dose
     */
    record Conflict(GivenDose previous, VaccineConflict row, ConflictDecision decision) {

        /** Returns the first day that is free of the conflict: later where the earlier dose failed. */
        int end() {
            Offset end = decision.isPreviousDoseFailed() ? row.end() : row.minimumEnd();
            return end.afterEpochDay(previous.date());
        }
    }

    DoseQuestion(PatientSeries series, DosePlan target, GivenDose dose, Schedule schedule) {
        this.series = series;
        this.person = series.person();
        this.target = target;
        this.dose = dose;
        this.listing = target.listing(dose.cvx());
        this.conflicts = conflicts(schedule.conflictsOf(dose.cvx()));
    }

    private List<Conflict> conflicts(Map<String, VaccineConflict> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Conflict> found = new ArrayList<>();
        for (GivenDose previous : person.doses()) {
            VaccineConflict row = rows.get(previous.cvx());
            if (row != null && previous != dose && previous.date() <= dose.date()) {
                found.add(new Conflict(previous, row, conflict(previous, row)));
            }
        }
        return found;
    }

    private ConflictDecision conflict(GivenDose previous, VaccineConflict row) {
        RecordOutcome outcome = series.outcome(previous);
        return new ConflictDecision(
                outcome != null && !outcome.isValid(),
                reached(row.begin().afterEpochDay(previous.date())),
                reached(row.minimumEnd().afterEpochDay(previous.date())),
                reached(row.end().afterEpochDay(previous.date())));
    }

    private Milestone reached(int date) {
        return Milestone.of(dose.date(), date);
    }

    /** Asks about the conflicts, where there are any; else about the dose. */
    void ask(Batch batch) {
        if (conflicts.isEmpty()) {
            askForDose(batch);
        } else {
            conflicts.replaceAll(
                    conflict -> new Conflict(conflict.previous, conflict.row, batch.ask(conflict.decision)));
        }
    }

    /** Asks about the dose; once the conflicts are decided. */
    void askForDose(Batch batch) {
        measureIntervals();
        decision = batch.ask(new DoseDecision(ages(), intervals(), vaccine(), isImpacted()));
    }

    private boolean isImpacted() {
        for (int i = 0; i < conflicts.size(); i++) {
            if (conflicts.get(i).decision.isImpacted()) {
                return true;
            }
        }
        return false;
    }

    private DoseDecision.Ages ages() {
        AgeRow age = target.age(dose.date());
        return age == null
                ? new DoseDecision.Ages(Milestone.PASSED, Milestone.PASSED, Milestone.AHEAD)
                : new DoseDecision.Ages(
                        reached(person.ageDate(age.absoluteMinimum(), Day.NONE)),
                        reached(person.ageDate(age.minimum(), Day.NONE)),
                        reached(person.ageDate(age.maximum(), Day.NEVER)));
    }

    /** All intervals must be satisfied, so the latest dates count; one without reference date is satisfied. */
    private void measureIntervals() {
        List<Interval> intervals = target.intervals(dose.date());
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            int reference = series.referenceDate(interval.reference(), dose.order());
            absoluteMinimumInterval =
                    Math.max(absoluteMinimumInterval, Day.after(reference, interval.absoluteMinimum(), Day.NONE));
            minimumInterval = Math.max(minimumInterval, Day.after(reference, interval.minimum(), Day.NONE));
        }
        List<AllowableInterval> allowable = target.allowableIntervals(dose.date());
        if (!allowable.isEmpty()) {
            allowableInterval = Day.NONE;
            for (AllowableInterval interval : allowable) {
                int reference = series.referenceDate(interval.reference(), dose.order());
                allowableInterval =
                        Math.max(allowableInterval, Day.after(reference, interval.absoluteMinimum(), Day.NONE));
            }
        }
    }

    private DoseDecision.Intervals intervals() {
        return new DoseDecision.Intervals(
                reached(absoluteMinimumInterval), reached(minimumInterval), reached(allowableInterval));
    }

    private DoseDecision.Vaccine vaccine() {
        return new DoseDecision.Vaccine(listing.inadvertent(), preferable(), allowable(), volumeBelowRecommended());
    }

    private VaccineMatch preferable() {
        VaccineMatch best = VaccineMatch.NOT_LISTED;
        for (int i = 0; i < listing.preferable().size(); i++) {
            VaccineMatch match = match(listing.preferable().get(i));
            best = match.compareTo(best) > 0 ? match : best;
        }
        return best;
    }

    /** Returns how well the dose matches one entry. */
    VaccineMatch match(PreferableVaccine vaccine) {
        if (!isWithin(vaccine.begin(), vaccine.end())) {
            return VaccineMatch.OTHER_AGE;
        }
        return isProduct(vaccine) ? VaccineMatch.MATCHES : VaccineMatch.OTHER_PRODUCT;
    }

    /** Returns whether the dose was given within the ages of an entry. */
    boolean isWithin(@Nullable Offset begin, @Nullable Offset end) {
        return person.ageDate(begin, Day.NONE) <= dose.date() && dose.date() < person.ageDate(end, Day.NEVER);
    }

    /** An entry without product takes any; another one takes the same manufacturer or the same trade name. */
    private boolean isProduct(PreferableVaccine vaccine) {
        return (vaccine.mvx() == null && vaccine.tradeName() == null)
                || same(vaccine.mvx(), dose.dose().mvx())
                || same(vaccine.tradeName(), dose.dose().tradeName());
    }

    private static boolean same(@Nullable String listed, Optional<String> given) {
        return listed != null && given.isPresent() && given.get().strip().equalsIgnoreCase(listed.strip());
    }

    private VaccineMatch allowable() {
        VaccineMatch best = VaccineMatch.NOT_LISTED;
        for (int i = 0; i < listing.allowable().size(); i++) {
            AllowableVaccine vaccine = listing.allowable().get(i);
            if (isWithin(vaccine.begin(), vaccine.end())) {
                return VaccineMatch.MATCHES;
            }
            best = VaccineMatch.OTHER_AGE;
        }
        return best;
    }

    /** An unknown volume, of the dose or of the schedule, is not too small. */
    private boolean volumeBelowRecommended() {
        Optional<BigDecimal> given = dose.dose().volumeMl();
        if (given.isEmpty()) {
            return false;
        }
        boolean matched = false;
        for (PreferableVaccine vaccine : listing.preferable()) {
            if (match(vaccine) == VaccineMatch.MATCHES) {
                BigDecimal volume = vaccine.volume();
                if (volume == null || given.get().compareTo(volume) >= 0) {
                    return false;
                }
                matched = true;
            }
        }
        return matched;
    }

    GivenDose dose() {
        return dose;
    }

    DosePlan target() {
        return target;
    }

    /** Returns where the target dose lists the vaccine of the dose. */
    Listing listing() {
        return listing;
    }

    /** Returns the earlier doses of conflicting vaccines. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** CALCDTINT-3 over the preferable intervals, the latest; {@link Day#NONE} without any. */
    int absoluteMinimumInterval() {
        return absoluteMinimumInterval;
    }

    /** CALCDTINT-4 over the preferable intervals, the latest; {@link Day#NONE} without any. */
    int minimumInterval() {
        return minimumInterval;
    }

    /** CALCDTINT-3 over the allowable intervals, the latest; {@link Day#NEVER} without any (section 6.6). */
    int allowableInterval() {
        return allowableInterval;
    }

    /** Returns whether the dose itself was asked about. */
    boolean isAsked() {
        return decision != null;
    }

    /** Returns the decision; only once it is asked. */
    DoseDecision decision() {
        return Objects.requireNonNull(decision);
    }
}
