package io.jenner.forecast.engine;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.engine.Notebook.Part;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.EarliestDateDecision.Bound;
import io.jenner.forecast.engine.decision.VaccineRecommendationDecision;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Subject;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.VaccineConflict;
import java.util.Locale;

/** Notes the forecast of a series: earliest date, need, dates and vaccines (chapter 7). */
final class ForecastNotes {

    private final Notebook notebook;

    ForecastNotes(Notebook notebook) {
        this.notebook = notebook;
    }

    private static Subject about(PatientSeries series, TargetDose target) {
        return Notebook.about(series.plan()).withTargetDose(target.plan().number());
    }

    void earliestDate(PatientSeries series, TargetDose target, EarliestDate question) {
        int earliest = question.earliest();
        DosePlan plan = target.plan();
        Note note = notebook.noteBound(
                Question.EARLIEST_DATE,
                about(series, target),
                question.decision(),
                bound -> question.date((Bound) bound) == earliest);
        AgeRow age = plan.age(series.person().assessmentDate());
        if (age != null) {
            boolean binds = question.date(Bound.MINIMUM_AGE) == earliest;
            note.age(FactKind.MINIMUM_AGE, age.minimum(), series.person(), age.place(), binds);
        }
        for (Interval row : plan.intervals(series.person().assessmentDate())) {
            int reference = series.referenceDate(row.reference(), PatientSeries.WHOLE_HISTORY);
            int date = Day.after(reference, row.minimum(), Day.NONE);
            Intervals.add(note, FactKind.MINIMUM_INTERVAL, row, row.minimum(), date, binds(date, earliest));
        }
        conflicts(note, series, plan, earliest);
        Season season = plan.season();
        if (season != null && season.firstDay() != null) {
            boolean binds = binds(question.date(Bound.SEASON_START), earliest);
            note.fact(FactKind.SEASON_START, "", season.firstDay(), plan.dose().place(), binds);
        }
        note.patientDay(
                        FactKind.INADVERTENT_DOSE,
                        question.date(Bound.INADVERTENT_DOSE),
                        binds(question.date(Bound.INADVERTENT_DOSE), earliest))
                .patientDay(
                        FactKind.PREVIOUS_DOSE,
                        question.date(Bound.PREVIOUS_DOSE),
                        binds(question.date(Bound.PREVIOUS_DOSE), earliest))
                .resultDay(FactKind.EARLIEST_DATE, earliest);
        String words = earliest == Day.NONE
                ? "nothing holds the dose back"
                : "earliest " + Note.text(earliest) + ", bound by " + DoseNotes.bindingDates(note.facts());
        notebook.add(Part.FORECAST, series.plan(), note.concluded(Outcome.DETERMINED, words));
    }

    private static boolean binds(int date, int earliest) {
        return date != Day.NONE && date == earliest;
    }

    /** Conflicts of the preferable vaccines with every dose on record; of equal ones the first is named. */
    private void conflicts(Note note, PatientSeries series, DosePlan target, int earliest) {
        target.dose().preferableVaccines().stream()
                .map(PreferableVaccine::cvx)
                .distinct()
                .forEach(cvx -> {
                    for (GivenDose dose : series.person().doses()) {
                        VaccineConflict row =
                                notebook.schedule().conflictsOf(cvx).get(dose.cvx());
                        if (row != null) {
                            int end = row.end().afterEpochDay(dose.date());
                            String detail = row.end() + " from dose " + dose.position() + " (CVX " + row.previous()
                                    + ") to CVX " + row.current();
                            note.fact(FactKind.CONFLICT_END, detail, Note.text(end), row.place(), binds(end, earliest));
                        }
                    }
                });
    }

    void need(NeedQuestion question) {
        PatientSeries series = question.series();
        DosePlan target = question.target();
        Subject about = Notebook.about(series.plan());
        Subject subject = target == null ? about : about.withTargetDose(target.number());
        Note note = notebook.note(Question.NEED, subject, question.decision());
        new NeedFacts(note, question).add();
        ForecastReason reason = question.decision().closed();
        if (reason == null) {
            note.result(FactKind.STATUS, SeriesStatus.NOT_COMPLETE);
            notebook.add(Part.FORECAST, series.plan(), note.concluded(Outcome.DETERMINED, "another dose is needed"));
            return;
        }
        note.result(FactKind.REASON, reason.name())
                .result(FactKind.STATUS, reason.status().name());
        String words = reason.status().label().toLowerCase(Locale.ROOT) + ": "
                + reason.label().toLowerCase(Locale.ROOT);
        notebook.add(Part.FORECAST, series.plan(), note.concluded(Outcome.CLOSED, words));
    }

    void dates(PatientSeries series, TargetDose target, SeriesDates dates) {
        Note note = notebook.note(Question.DATES, about(series, target), dates.decision());
        new DatesFacts(note, series, target.plan(), dates).add();
        note.resultDay(FactKind.EARLIEST_DATE, dates.earliest())
                .resultDay(FactKind.RECOMMENDED_DATE, dates.recommended())
                .resultDay(FactKind.PAST_DUE_DATE, dates.pastDue())
                .resultDay(FactKind.LATEST_DATE, dates.latest());
        String words = "recommended " + Note.text(dates.recommended())
                + also(", past due after ", dates.pastDue())
                + also(", latest ", dates.latest());
        notebook.add(Part.FORECAST, series.plan(), note.concluded(Outcome.DETERMINED, words));
    }

    private static String also(String words, int day) {
        return Note.text(day).isEmpty() ? "" : words + Note.text(day);
    }

    void vaccine(PatientSeries series, VaccineQuestion question) {
        PreferableVaccine row = question.row();
        VaccineRecommendationDecision decision = question.decision();
        SeriesResult.Open open = series.result().open();
        if (open == null) {
            return;
        }
        String name = notebook.schedule().vaccineName(row.cvx());
        String product = row.tradeName() == null ? name : name + ", " + row.tradeName();
        Note note = notebook.note(Question.VACCINE, about(series, open.target()), decision)
                .fact(FactKind.VACCINE, product, row.cvx(), row.place(), decision.isCandidate())
                .age(FactKind.BEGIN_AGE, row.begin(), series.person(), row.place(), isTooEarly(question))
                .age(FactKind.END_AGE, row.end(), series.person(), row.place(), isTooLate(question))
                .patientDay(FactKind.EARLIEST_DATE, question.earliest(), false)
                .patientDay(FactKind.RECOMMENDED_DATE, question.recommended(), false)
                .patient(
                        FactKind.CONTRAINDICATED,
                        Note.yesNo(decision.isContraindicated()),
                        decision.isContraindicated())
                .fact(
                        FactKind.FORECAST_FLAG,
                        "",
                        Note.yesNo(decision.isForecastFlag()),
                        row.place(),
                        decision.isNamed());
        String may = decision.isNamed() ? "may be used, and is named" : "may be used";
        String not = decision.isContraindicated() ? "not used: contraindicated" : "not used: not for the age then";
        notebook.add(Part.VACCINES, series.plan(), note.yesOrNo(decision.isCandidate(), may, not));
    }

    private static boolean isTooEarly(VaccineQuestion question) {
        return !question.decision().isCandidate() && question.givenFrom() < question.beginAge();
    }

    private static boolean isTooLate(VaccineQuestion question) {
        return !question.decision().isCandidate() && question.endAge() <= question.recommendedFrom();
    }
}
