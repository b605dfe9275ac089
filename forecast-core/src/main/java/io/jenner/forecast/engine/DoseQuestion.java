package io.jenner.forecast.engine;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.engine.decision.ConflictDecision;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.DoseDecision;
import io.jenner.forecast.engine.decision.DoseDecision.AgeDates;
import io.jenner.forecast.engine.decision.DoseDecision.IntervalDates;
import io.jenner.forecast.engine.decision.VaccineMatch;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the dates and matches for the question whether a dose satisfies a target dose (sections 6.3 to 6.9). */
final class DoseQuestion {

    private final PatientSeries series;
    private final Person person;
    private final DosePlan target;
    private final GivenDose dose;

    DoseQuestion(PatientSeries series, DosePlan target, GivenDose dose) {
        this.series = series;
        this.person = series.person();
        this.target = target;
        this.dose = dose;
    }

    /** Adds the question, with one more for each earlier dose of a conflicting vaccine. */
    static DoseDecision ask(
            PatientSeries series,
            DosePlan target,
            GivenDose dose,
            Schedule schedule,
            Journal journal,
            List<Object> contexts) {
        DoseQuestion question = new DoseQuestion(series, target, dose);
        DoseDecision decision = new DoseDecision(
                dose.date(),
                target.isInadvertent(dose.cvx()),
                question.ageDates(),
                question.intervalDates(),
                question.preferable(),
                question.allowable(),
                question.volumeBelowRecommended());
        contexts.add(decision);
        question.addConflicts(decision, schedule.conflictsOf(dose.cvx()), journal, contexts);
        return decision;
    }

    private AgeDates ageDates() {
        AgeRow age = target.age(dose.date());
        return age == null
                ? new AgeDates(Day.NONE, Day.NONE, Day.NEVER)
                : new AgeDates(
                        person.ageDate(age.absoluteMinimum(), Day.NONE),
                        person.ageDate(age.minimum(), Day.NONE),
                        person.ageDate(age.maximum(), Day.NEVER));
    }

    /** All intervals must be satisfied, so the latest dates count; one without reference date is satisfied. */
    private IntervalDates intervalDates() {
        int absoluteMinimum = Day.NONE;
        int minimum = Day.NONE;
        for (Interval interval : target.intervals(dose.date())) {
            int reference = series.referenceDate(interval.reference(), dose.order());
            absoluteMinimum = Math.max(absoluteMinimum, Day.after(reference, interval.absoluteMinimum(), Day.NONE));
            minimum = Math.max(minimum, Day.after(reference, interval.minimum(), Day.NONE));
        }
        return new IntervalDates(absoluteMinimum, minimum, allowableIntervalDate());
    }

    /** Without allowable interval the dose never satisfies one (section 6.6). */
    private int allowableIntervalDate() {
        List<AllowableInterval> intervals = target.allowableIntervals(dose.date());
        if (intervals.isEmpty()) {
            return Day.NEVER;
        }
        int date = Day.NONE;
        for (AllowableInterval interval : intervals) {
            int reference = series.referenceDate(interval.reference(), dose.order());
            date = Math.max(date, Day.after(reference, interval.absoluteMinimum(), Day.NONE));
        }
        return date;
    }

    private VaccineMatch preferable() {
        VaccineMatch best = VaccineMatch.NOT_LISTED;
        for (PreferableVaccine vaccine : target.preferable(dose.cvx())) {
            VaccineMatch match = match(vaccine);
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
        return listed != null
                && given.filter(text -> text.strip().equalsIgnoreCase(listed.strip()))
                        .isPresent();
    }

    private VaccineMatch allowable() {
        VaccineMatch best = VaccineMatch.NOT_LISTED;
        for (AllowableVaccine vaccine : target.allowable(dose.cvx())) {
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
        List<PreferableVaccine> matching = target.preferable(dose.cvx()).stream()
                .filter(vaccine -> match(vaccine) == VaccineMatch.MATCHES)
                .toList();
        return given.isPresent()
                && !matching.isEmpty()
                && matching.stream()
                        .map(PreferableVaccine::volume)
                        .allMatch(volume -> volume != null && given.get().compareTo(volume) < 0);
    }

    private void addConflicts(
            DoseDecision decision, Map<String, VaccineConflict> conflicts, Journal journal, List<Object> contexts) {
        if (conflicts.isEmpty()) {
            return;
        }
        for (GivenDose previous : person.doses()) {
            VaccineConflict conflict = conflicts.get(previous.cvx());
            if (conflict != null && previous != dose && previous.date() <= dose.date()) {
                RecordOutcome outcome = series.outcome(previous);
                ConflictDecision question = new ConflictDecision(
                        decision,
                        outcome != null && !outcome.isValid(),
                        conflict.begin().afterEpochDay(previous.date()),
                        conflict.minimumEnd().afterEpochDay(previous.date()),
                        conflict.end().afterEpochDay(previous.date()));
                contexts.add(question);
                journal.conflict(decision, previous, conflict, question);
            }
        }
    }
}
