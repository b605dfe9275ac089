package io.jenner.forecast.engine;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.engine.DoseQuestion.Conflict;
import io.jenner.forecast.engine.Notebook.Part;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.DoseConditionDecision;
import io.jenner.forecast.engine.decision.DoseDecision;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes every dose against its target dose (sections 6.1 and 6.3 to 6.10). */
final class DoseNotes {

    private final Notebook notebook;
    private final Person person;

    DoseNotes(Notebook notebook, Person person) {
        this.notebook = notebook;
        this.person = person;
    }

    /** A dose of which neither the lot's end nor the condition is known gives nothing to look at. */
    void condition(GivenDose dose) {
        DoseConditionDecision decision = dose.condition();
        if (dose.lotExpires() == Day.NEVER && !decision.isPoorCondition()) {
            return;
        }
        boolean expired = decision.reasons().contains(EvaluationReason.EXPIRED_LOT);
        Note note = notebook.note(Question.DOSE_CONDITION, Subject.GROUP.withDose(dose.position()), decision)
                .patientDay(FactKind.DATE_ADMINISTERED, dose.date(), false)
                .patientDay(FactKind.LOT_EXPIRES, dose.lotExpires(), expired)
                .patient(
                        FactKind.DOSE_CONDITION,
                        decision.isPoorCondition() ? "poor" : "good",
                        decision.isPoorCondition());
        decision.reasons().forEach(reason -> note.result(FactKind.REASON, reason.name()));
        List<String> antigens = person.antigensOf(dose.vaccine(), dose.date());
        String labels = labels(decision.reasons());
        boolean substandard = decision.isSubstandard();
        notebook.add(
                Part.DOSE_CONDITION,
                antigens,
                dose.order(),
                note.concluded(
                        substandard ? Outcome.SUBSTANDARD : Outcome.NO,
                        substandard ? "sub-standard: " + labels : "can be evaluated"));
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

    void dose(PatientSeries series, DoseQuestion question) {
        Subject subject = Notebook.about(series.plan())
                .withTargetDose(question.target().number())
                .withDose(question.dose().position());
        DoseDecision decision = question.decision();
        question.conflicts().forEach(conflict -> conflict(series, question.dose(), subject, conflict));
        Note note = notebook.note(Question.DOSE, subject, decision);
        given(note, question.dose());
        new DoseFacts(note, series, question).add();
        boolean conflicting = decision.reasons().contains(EvaluationReason.VACCINE_CONFLICT);
        question.conflicts().stream()
                .filter(conflict -> conflict.decision().isImpacted())
                .forEach(conflict -> end(note, conflict, conflicting));
        add(series, note, decision.status(), decision.reasons(), decision.remarks());
    }

    private void conflict(PatientSeries series, GivenDose dose, Subject subject, Conflict conflict) {
        boolean impacts = conflict.decision().isImpacted();
        int begin = conflict.row().begin().afterEpochDay(conflict.previous().date());
        Note note = notebook.note(Question.CONFLICT, subject, conflict.decision())
                .patientDay(FactKind.DATE_ADMINISTERED, dose.date(), false)
                .patientDay(FactKind.PREVIOUS_DOSE, conflict.previous().date(), false)
                .fact(
                        FactKind.CONFLICT_BEGIN,
                        conflict.row().begin() + " after CVX " + conflict.row().previous(),
                        Note.text(begin),
                        conflict.row().place(),
                        impacts);
        end(note, conflict, impacts);
        String previous = "dose " + conflict.previous().position();
        notebook.add(
                Part.EVALUATION,
                series.plan(),
                note.yesOrNo(impacts, "impacted by " + previous, "not impacted by " + previous));
    }

    private static void end(Note note, Conflict conflict, boolean decisive) {
        boolean failed = conflict.decision().isPreviousDoseFailed();
        note.fact(
                FactKind.CONFLICT_END,
                (failed ? conflict.row().end() : conflict.row().minimumEnd()) + " after CVX "
                        + conflict.row().previous() + (failed ? ", which failed" : ""),
                Note.text(conflict.end()),
                conflict.row().place(),
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
