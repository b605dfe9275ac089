package io.jenner.forecast.engine;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.engine.Notebook.Part;
import io.jenner.forecast.engine.decision.DatesDecision;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.EarliestDateDecision;
import io.jenner.forecast.engine.decision.NeedDecision;
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
import org.jspecify.annotations.Nullable;

/** Notes the forecast of a series: earliest date, need, dates and vaccines (chapter 7). */
final class ForecastNotes {

    private final Notebook notebook;

    ForecastNotes(Notebook notebook) {
        this.notebook = notebook;
    }

    private static Subject about(PatientSeries series, TargetDose target) {
        return Notebook.about(series.plan()).withTargetDose(target.plan().number());
    }

    void earliestDate(PatientSeries series, TargetDose target, EarliestDateDecision decision) {
        int earliest = decision.earliest();
        DosePlan plan = target.plan();
        Note note = notebook.note(Question.EARLIEST_DATE, about(series, target), decision);
        AgeRow age = plan.age(series.person().assessmentDate());
        if (age != null) {
            boolean binds = decision.getMinimumAgeDate() == earliest;
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
            boolean binds = binds(decision.getSeasonStartDate(), earliest);
            note.fact(FactKind.SEASON_START, "", season.firstDay(), plan.dose().place(), binds);
        }
        note.patientDay(
                        FactKind.INADVERTENT_DOSE,
                        decision.getInadvertentDoseDate(),
                        binds(decision.getInadvertentDoseDate(), earliest))
                .patientDay(
                        FactKind.PREVIOUS_DOSE,
                        decision.getPreviousDoseDate(),
                        binds(decision.getPreviousDoseDate(), earliest))
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

    void need(PatientSeries series, @Nullable TargetDose target, NeedDecision decision) {
        Subject subject = target == null ? Notebook.about(series.plan()) : about(series, target);
        Note note = notebook.note(Question.NEED, subject, decision);
        new NeedFacts(note, series, target == null ? null : target.plan(), decision).add();
        ForecastReason reason = decision.closed().orElse(null);
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

    void dates(PatientSeries series, TargetDose target, DatesDecision decision) {
        Note note = notebook.note(Question.DATES, about(series, target), decision);
        new DatesFacts(note, series, target.plan(), decision).add();
        note.resultDay(FactKind.EARLIEST_DATE, decision.getEarliest())
                .resultDay(FactKind.RECOMMENDED_DATE, decision.recommended())
                .resultDay(FactKind.PAST_DUE_DATE, decision.pastDue())
                .resultDay(FactKind.LATEST_DATE, decision.latest());
        String words = "recommended " + Note.text(decision.recommended())
                + also(", past due after ", decision.pastDue())
                + also(", latest ", decision.latest());
        notebook.add(Part.FORECAST, series.plan(), note.concluded(Outcome.DETERMINED, words));
    }

    private static String also(String words, int day) {
        return Note.text(day).isEmpty() ? "" : words + Note.text(day);
    }

    void vaccine(PatientSeries series, PreferableVaccine row, VaccineRecommendationDecision decision) {
        SeriesResult.Open open = series.result().open();
        if (open == null) {
            return;
        }
        String name = notebook.schedule().vaccineName(row.cvx());
        String product = row.tradeName() == null ? name : name + ", " + row.tradeName();
        Note note = notebook.note(Question.VACCINE, about(series, open.target()), decision)
                .fact(FactKind.VACCINE, product, row.cvx(), row.place(), decision.isCandidate())
                .age(FactKind.BEGIN_AGE, row.begin(), series.person(), row.place(), isTooEarly(decision))
                .age(FactKind.END_AGE, row.end(), series.person(), row.place(), isTooLate(decision))
                .patientDay(FactKind.EARLIEST_DATE, decision.getEarliest(), false)
                .patientDay(FactKind.RECOMMENDED_DATE, decision.getRecommended(), false)
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

    private static boolean isTooEarly(VaccineRecommendationDecision decision) {
        return !decision.isCandidate() && decision.getMayBeGivenFrom() < decision.getBeginAgeDate();
    }

    private static boolean isTooLate(VaccineRecommendationDecision decision) {
        return !decision.isCandidate() && decision.getEndAgeDate() <= decision.getRecommendedFrom();
    }
}
