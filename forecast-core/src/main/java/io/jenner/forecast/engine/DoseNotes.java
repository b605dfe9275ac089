package io.jenner.forecast.engine;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.engine.Notebook.Part;
import io.jenner.forecast.engine.decision.ConflictDecision;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.DoseConditionDecision;
import io.jenner.forecast.engine.decision.DoseDecision;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import io.jenner.forecast.knowledge.VaccineConflict;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes every dose against its target dose (sections 6.1 and 6.3 to 6.10). */
final class DoseNotes {

    private final Notebook notebook;
    private final Person person;
    private final Map<DoseDecision, List<Conflict>> conflicts = new IdentityHashMap<>();

    private record Conflict(GivenDose previous, VaccineConflict row, ConflictDecision decision) {

        int end() {
            return decision.isPreviousDoseFailed() ? decision.getEndDate() : decision.getMinimumEndDate();
        }

        boolean impacts() {
            return decision.getBeginDate() <= decision.getDateAdministered() && decision.getDateAdministered() < end();
        }
    }

    DoseNotes(Notebook notebook, Person person) {
        this.notebook = notebook;
        this.person = person;
    }

    /** A dose of which neither the lot's end nor the condition is known gives nothing to look at. */
    void condition(GivenDose dose) {
        DoseConditionDecision decision = dose.condition();
        if (decision.getLotExpirationDate() == Day.NEVER && !decision.isPoorCondition()) {
            return;
        }
        boolean expired = decision.getReasons().contains(EvaluationReason.EXPIRED_LOT);
        Note note = notebook.note(Question.DOSE_CONDITION, Subject.GROUP.withDose(dose.position()), decision)
                .patientDay(FactKind.DATE_ADMINISTERED, dose.date(), false)
                .patientDay(FactKind.LOT_EXPIRES, decision.getLotExpirationDate(), expired)
                .patient(
                        FactKind.DOSE_CONDITION,
                        decision.isPoorCondition() ? "poor" : "good",
                        decision.isPoorCondition());
        decision.getReasons().forEach(reason -> note.result(FactKind.REASON, reason.name()));
        List<String> antigens = person.antigensOf(dose.vaccine(), dose.date());
        String labels = labels(List.copyOf(decision.getReasons()));
        boolean substandard = dose.isSubstandard();
        notebook.add(
                Part.DOSE_CONDITION,
                antigens,
                dose.order(),
                note.concluded(
                        substandard ? Outcome.SUBSTANDARD : Outcome.NO,
                        substandard ? "sub-standard: " + labels : "can be evaluated"));
    }

    void conflict(DoseDecision dose, GivenDose previous, VaccineConflict row, ConflictDecision decision) {
        conflicts.computeIfAbsent(dose, key -> new ArrayList<>()).add(new Conflict(previous, row, decision));
    }

    void unasked(PatientSeries series, @Nullable TargetDose target, GivenDose dose, RecordOutcome outcome) {
        Subject subject = Notebook.about(series.plan()).withDose(dose.position());
        Note note = notebook.note(
                Question.DOSE,
                target == null ? subject : subject.withTargetDose(target.plan().number()));
        given(note, dose);
        if (target == null) {
            note.patient(FactKind.TARGET_DOSE_LEFT, Note.yesNo(false), true);
        }
        add(series, note, outcome.status(), outcome.reasons(), outcome.remarks());
    }

    void dose(PatientSeries series, TargetDose target, GivenDose dose, DoseDecision decision) {
        List<Conflict> asked = conflicts.getOrDefault(decision, List.of());
        asked.forEach(conflict -> conflict(series, target, dose, conflict));
        Note note = notebook.note(
                Question.DOSE,
                Notebook.about(series.plan())
                        .withTargetDose(target.plan().number())
                        .withDose(dose.position()),
                decision);
        given(note, dose);
        new DoseFacts(note, series, target.plan(), dose, decision).add();
        boolean conflicting = decision.reasons().contains(EvaluationReason.VACCINE_CONFLICT);
        asked.stream().filter(Conflict::impacts).forEach(conflict -> end(note, conflict, conflicting));
        add(series, note, decision.status(), decision.reasons(), decision.remarks());
    }

    private void conflict(PatientSeries series, TargetDose target, GivenDose dose, Conflict conflict) {
        ConflictDecision decision = conflict.decision;
        Note note = notebook.note(
                        Question.CONFLICT,
                        Notebook.about(series.plan())
                                .withTargetDose(target.plan().number())
                                .withDose(dose.position()),
                        decision)
                .patientDay(FactKind.DATE_ADMINISTERED, dose.date(), false)
                .patientDay(FactKind.PREVIOUS_DOSE, conflict.previous.date(), false)
                .fact(
                        FactKind.CONFLICT_BEGIN,
                        conflict.row.begin() + " after CVX " + conflict.row.previous(),
                        Note.text(decision.getBeginDate()),
                        conflict.row.place(),
                        conflict.impacts());
        end(note, conflict, conflict.impacts());
        String previous = "dose " + conflict.previous.position();
        notebook.add(
                Part.EVALUATION,
                series.plan(),
                note.yesOrNo(conflict.impacts(), "impacted by " + previous, "not impacted by " + previous));
    }

    private static void end(Note note, Conflict conflict, boolean decisive) {
        boolean failed = conflict.decision.isPreviousDoseFailed();
        note.fact(
                FactKind.CONFLICT_END,
                (failed ? conflict.row.end() : conflict.row.minimumEnd()) + " after CVX " + conflict.row.previous()
                        + (failed ? ", which failed" : ""),
                Note.text(conflict.end()),
                conflict.row.place(),
                decisive);
    }

    private static void given(Note note, GivenDose dose) {
        note.patientDay(FactKind.DATE_ADMINISTERED, dose.date(), false)
                .fact(FactKind.VACCINE, dose.vaccine().name(), dose.cvx(), null, false);
    }

    private void add(
            PatientSeries series,
            Note note,
            EvaluationStatus status,
            List<EvaluationReason> reasons,
            List<EvaluationReason> remarks) {
        reasons.forEach(reason -> note.result(FactKind.REASON, reason.name()));
        remarks.forEach(remark -> note.result(FactKind.REMARK, remark.name()));
        String why = labels(reasons) + (reasons.isEmpty() || remarks.isEmpty() ? "" : "; ") + labels(remarks);
        String words = status.label().toLowerCase(Locale.ROOT) + (why.isEmpty() ? "" : ": " + why);
        Step step = note.concluded(Outcome.valueOf(status.name()), words);
        notebook.add(Part.EVALUATION, series.plan(), step);
    }

    private static String labels(List<EvaluationReason> reasons) {
        return reasons.stream()
                .map(reason -> reason.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Returns the facts that decided with a date, as one text. */
    static String bindingDates(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.decisive() && fact.date().isPresent())
                .map(fact -> fact.kind().label())
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
