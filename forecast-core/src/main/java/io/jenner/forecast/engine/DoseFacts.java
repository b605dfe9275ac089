package io.jenner.forecast.engine;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.DoseDecision;
import io.jenner.forecast.engine.decision.VaccineMatch;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is looked at to judge a dose against a target dose, and which of it decided. */
final class DoseFacts {

    private final Note note;
    private final PatientSeries series;
    private final Person person;
    private final DosePlan target;
    private final GivenDose dose;
    private final DoseQuestion question;
    private final DoseDecision decision;
    private final Set<EvaluationReason> reasons;
    private final Set<EvaluationReason> remarks;

    DoseFacts(Note note, PatientSeries series, DoseQuestion question) {
        this.note = note;
        this.series = series;
        this.person = series.person();
        this.question = question;
        this.target = question.target();
        this.dose = question.dose();
        this.decision = question.decision();
        this.reasons = Set.copyOf(decision.reasons());
        this.remarks = Set.copyOf(decision.remarks());
    }

    void add() {
        if (decision.isInadvertentVaccine()) {
            note.fact(
                    FactKind.INADVERTENT_VACCINE,
                    vaccine(),
                    dose.cvx(),
                    target.dose().place(),
                    true);
        }
        ages(target.age(dose.date()));
        target.intervals(dose.date()).forEach(this::interval);
        target.allowableIntervals(dose.date()).forEach(this::allowableInterval);
        preferable();
        allowable();
        if (remarks.contains(EvaluationReason.VOLUME_BELOW_RECOMMENDED)) {
            dose.dose().volumeMl().ifPresent(volume -> note.patient(FactKind.VOLUME, volume, true));
        }
    }

    private void ages(@Nullable AgeRow row) {
        if (row != null) {
            Place place = row.place();
            boolean tooYoung = reasons.contains(EvaluationReason.TOO_YOUNG);
            boolean grace = remarks.contains(EvaluationReason.AGE_GRACE_PERIOD);
            boolean tooOld = reasons.contains(EvaluationReason.TOO_OLD);
            note.age(FactKind.ABSOLUTE_MINIMUM_AGE, row.absoluteMinimum(), person, place, tooYoung)
                    .age(FactKind.MINIMUM_AGE, row.minimum(), person, place, grace)
                    .age(FactKind.MAXIMUM_AGE, row.maximum(), person, place, tooOld);
        }
    }

    /** The latest of the intervals binds, unless an allowable interval ends earlier. */
    private void interval(Interval row) {
        int reference = series.referenceDate(row.reference(), dose.order());
        int absoluteMinimum = Day.after(reference, row.absoluteMinimum(), Day.NONE);
        int minimum = Day.after(reference, row.minimum(), Day.NONE);
        boolean tooSoon = reasons.contains(EvaluationReason.TOO_SOON)
                && absoluteMinimum == question.absoluteMinimumInterval()
                && absoluteMinimum <= question.allowableInterval();
        boolean grace =
                remarks.contains(EvaluationReason.INTERVAL_GRACE_PERIOD) && minimum == question.minimumInterval();
        Intervals.add(note, FactKind.ABSOLUTE_MINIMUM_INTERVAL, row, row.absoluteMinimum(), absoluteMinimum, tooSoon);
        Intervals.add(note, FactKind.MINIMUM_INTERVAL, row, row.minimum(), minimum, grace);
    }

    private void allowableInterval(AllowableInterval row) {
        int reference = series.referenceDate(row.reference(), dose.order());
        int date = Day.after(reference, row.absoluteMinimum(), Day.NONE);
        boolean saved = question.allowableInterval() <= dose.date() && dose.date() < question.absoluteMinimumInterval();
        boolean binds = reasons.contains(EvaluationReason.TOO_SOON)
                && question.allowableInterval() < question.absoluteMinimumInterval();
        note.fact(
                FactKind.ALLOWABLE_INTERVAL,
                Intervals.words(row.absoluteMinimum(), row.reference()),
                Note.text(date),
                row.place(),
                saved || (binds && date == question.allowableInterval()));
    }

    private void preferable() {
        List<PreferableVaccine> listed = question.listing().preferable();
        boolean wrong = reasons.contains(EvaluationReason.WRONG_VACCINE);
        for (PreferableVaccine row : listed) {
            VaccineMatch match = question.match(row);
            note.fact(
                    FactKind.PREFERABLE_VACCINE, vaccine(), match, row.place(), match == VaccineMatch.MATCHES || wrong);
        }
        if (listed.isEmpty()) {
            note.fact(
                    FactKind.PREFERABLE_VACCINE,
                    vaccine(),
                    VaccineMatch.NOT_LISTED,
                    target.dose().place(),
                    wrong);
        }
    }

    /** The allowable vaccines matter only where no preferable one matches. */
    private void allowable() {
        if (decision.getPreferableVaccine() == VaccineMatch.MATCHES) {
            return;
        }
        List<AllowableVaccine> listed = question.listing().allowable();
        boolean wrong = reasons.contains(EvaluationReason.WRONG_VACCINE);
        for (AllowableVaccine row : listed) {
            boolean matches = question.isWithin(row.begin(), row.end());
            VaccineMatch match = matches ? VaccineMatch.MATCHES : VaccineMatch.OTHER_AGE;
            note.fact(FactKind.ALLOWABLE_VACCINE, vaccine(), match, row.place(), matches || wrong);
        }
        if (listed.isEmpty()) {
            note.fact(
                    FactKind.ALLOWABLE_VACCINE,
                    vaccine(),
                    VaccineMatch.NOT_LISTED,
                    target.dose().place(),
                    wrong);
        }
    }

    private String vaccine() {
        return "CVX " + dose.cvx();
    }
}
