package io.jenner.forecast.engine;

import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.engine.Notebook.Part;
import io.jenner.forecast.engine.decision.GroupDatesDecision;
import io.jenner.forecast.engine.decision.GroupDatesDecision.GroupBound;
import io.jenner.forecast.engine.decision.PriorityForecastDecision;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Notes how best series become the forecast of a vaccine group (chapter 9). */
final class GroupNotes {

    private final Notebook notebook;

    GroupNotes(Notebook notebook) {
        this.notebook = notebook;
    }

    void status(GroupForecast forecast) {
        Place place = forecast.group().place();
        Note note = notebook.note(Question.GROUP_STATUS, about(forecast), forecast.statusDecision())
                .fact(FactKind.VACCINE_GROUP, "", forecast.group().name(), place, true);
        for (SeriesChoice choice : forecast.contained()) {
            PatientSeries series = choice.series();
            note.fact(
                    FactKind.SERIES,
                    words(series.result().status().label()),
                    series.plan().name(),
                    series.plan().series().place(),
                    series.result().status() == forecast.status());
        }
        note.result(FactKind.STATUS, forecast.status().name());
        add(forecast, note.concluded(Outcome.DETERMINED, words(forecast.status().label())));
    }

    void priorities(GroupForecast forecast) {
        for (int i = 0; i < forecast.priorities().size(); i++) {
            PriorityForecastDecision decision = forecast.priorities().get(i);
            PatientSeries series = forecast.open().get(i).series();
            TargetDose target = Objects.requireNonNull(series.result().open()).target();
            List<Interval> intervals = target.plan().intervals(series.person().assessmentDate());
            long withPriority = intervals.stream().filter(Interval::priority).count();
            Note note = notebook.note(
                            Question.PRIORITY,
                            Notebook.about(series.plan())
                                    .withTargetDose(target.plan().number()),
                            decision)
                    .patient(FactKind.PARTS_MET, withPriority + " of " + intervals.size());
            for (Interval row : intervals) {
                String priority = row.priority() ? "has priority" : "has no priority";
                note.fact(
                        FactKind.INTERVAL_PRIORITY,
                        priority,
                        Note.yesNo(row.priority()),
                        row.place(),
                        decision.isPriority());
            }
            add(forecast, note.yesOrNo(decision.isPriority(), "a priority forecast", "no priority forecast"));
        }
    }

    void dates(GroupForecast forecast) {
        GroupDatesDecision decision = forecast.datesDecision();
        ForecastDates dates = Answer.groupDates(forecast);
        Note note = notebook.noteBound(
                Question.GROUP_DATES,
                about(forecast),
                decision,
                bound -> forecast.date((GroupBound) bound) == forecast.earliest());
        if (decision.isMultipleAntigens()) {
            note.fact(
                    FactKind.FULL_GROUP,
                    "",
                    Note.yesNo(decision.isFullGroup()),
                    forecast.group().place(),
                    true);
        }
        for (SeriesChoice choice : forecast.open()) {
            PatientSeries series = choice.series();
            int earliest = Objects.requireNonNull(series.result().open()).earliest();
            int number = ForecastDoseNumber.of(series);
            note.fact(
                            FactKind.EARLIEST_DATE,
                            series.plan().name(),
                            Note.text(earliest),
                            null,
                            earliest == forecast.earliest())
                    .fact(FactKind.DOSE_NUMBER, series.plan().name(), number, null, number == forecast.doseNumber());
        }
        boolean waits = decision.isPriorityForecast() && forecast.lastGroupDoseDate() == forecast.earliest();
        note.patientDay(FactKind.PREVIOUS_DOSE, forecast.lastGroupDoseDate(), waits);
        add(note, FactKind.EARLIEST_DATE, dates.earliest());
        add(note, FactKind.RECOMMENDED_DATE, dates.recommended());
        add(note, FactKind.PAST_DUE_DATE, dates.pastDue());
        add(note, FactKind.LATEST_DATE, dates.latest());
        note.result(FactKind.DOSE_NUMBER, forecast.doseNumber());
        String words = "dose " + forecast.doseNumber()
                + also(", earliest ", dates.earliest())
                + also(", recommended ", dates.recommended())
                + also(", past due after ", dates.pastDue())
                + also(", latest ", dates.latest());
        add(forecast, note.concluded(Outcome.DETERMINED, words));
    }

    private static void add(Note note, FactKind kind, Optional<LocalDate> date) {
        date.ifPresent(day -> note.result(kind, day));
    }

    private static String also(String words, Optional<LocalDate> date) {
        return date.map(day -> words + day).orElse("");
    }

    private static Subject about(GroupForecast forecast) {
        return Subject.ofForecast(forecast.type());
    }

    private static String words(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private void add(GroupForecast forecast, Step step) {
        notebook.add(Part.GROUP, forecast.group(), forecast.type().ordinal(), step);
    }
}
