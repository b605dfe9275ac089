package io.jenner.forecast.engine;

import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.engine.SkipQuestion.Moment;
import io.jenner.forecast.engine.decision.DoseDecision;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Evaluates the history against one series (sections 4.4.2 and 6): doses in order, target doses in order. */
final class EvaluationWalk implements Walk {

    private final PatientSeries series;
    private final Schedule schedule;
    private final CompletedSeries completedSeries;
    private final Journal journal;
    private int next;
    private boolean skipDenied;
    private @Nullable SkipQuestion skipQuestion;
    private @Nullable DoseQuestion doseQuestion;

    EvaluationWalk(PatientSeries series, Schedule schedule, CompletedSeries completedSeries, Journal journal) {
        this.series = series;
        this.schedule = schedule;
        this.completedSeries = completedSeries;
        this.journal = journal;
    }

    @Override
    public boolean ask(Batch batch) {
        while (next < series.records().size()) {
            GivenDose dose = series.records().get(next);
            TargetDose target = series.current();
            if (target == null) {
                takeUnasked(dose, null, RecordOutcome.extraneous());
            } else if (dose.condition().isSubstandard()) {
                takeUnasked(dose, target, substandard(dose, target));
            } else if (asksForSkip(dose, target, batch)) {
                return true;
            } else {
                askForDose(dose, target, batch);
                return true;
            }
        }
        return false;
    }

    private void askForDose(GivenDose dose, TargetDose target, Batch batch) {
        if (doseQuestion == null) {
            doseQuestion = new DoseQuestion(series, target.plan(), dose, schedule);
            doseQuestion.ask(batch);
        } else {
            doseQuestion.askForDose(batch);
        }
    }

    private boolean asksForSkip(GivenDose dose, TargetDose target, Batch batch) {
        if (skipDenied
                || doseQuestion != null
                || target.plan().evaluationSkips().isEmpty()) {
            return false;
        }
        if (skipQuestion == null) {
            Moment moment = new Moment(dose.date(), dose.date(), dose.order());
            skipQuestion = new SkipQuestion(
                    series,
                    target.plan().evaluationSkips(),
                    moment,
                    group -> completedSeries.isComplete(series.plan().antigen(), group, dose.date()));
        }
        boolean asked = skipQuestion.ask(batch);
        if (!asked) {
            skipQuestion = null;
        }
        return asked;
    }

    @Override
    public void conclude() {
        if (skipQuestion != null) {
            concludeSkip(skipQuestion);
        } else if (doseQuestion != null && doseQuestion.isAsked()) {
            concludeDose(doseQuestion);
            doseQuestion = null;
        }
    }

    private void concludeSkip(SkipQuestion question) {
        question.conclude();
        if (question.isAnswered()) {
            journal.skip(series, target(), series.records().get(next), question);
            if (question.canSkip()) {
                series.skipCurrent();
            } else {
                skipDenied = true;
            }
            skipQuestion = null;
        }
    }

    private void concludeDose(DoseQuestion question) {
        GivenDose dose = series.records().get(next);
        TargetDose target = target();
        journal.dose(series, question);
        DoseDecision decision = question.decision();
        RecordOutcome outcome = new RecordOutcome(
                decision.status(),
                decision.reasons(),
                decision.remarks(),
                decision.isInadvertentAdministration(),
                target.plan().number());
        if (outcome.isValid()) {
            series.satisfyCurrent(dose);
        }
        take(dose, outcome);
    }

    private TargetDose target() {
        return Objects.requireNonNull(series.current());
    }

    private static RecordOutcome substandard(GivenDose dose, TargetDose target) {
        return new RecordOutcome(
                EvaluationStatus.SUBSTANDARD,
                dose.condition().reasons(),
                List.of(),
                false,
                target.plan().number());
    }

    private void takeUnasked(GivenDose dose, @Nullable TargetDose target, RecordOutcome outcome) {
        journal.unaskedDose(series, target, dose, outcome);
        take(dose, outcome);
    }

    private void take(GivenDose dose, RecordOutcome outcome) {
        series.record(dose, outcome);
        next++;
        skipDenied = false;
    }
}
