package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.BestSeriesDecision;
import io.jenner.forecast.engine.decision.ImmunityDecision;
import io.jenner.forecast.engine.decision.IndicationDecision;
import io.jenner.forecast.engine.decision.RelevanceDecision;
import io.jenner.forecast.engine.decision.RemainingBestDecision;
import io.jenner.forecast.engine.decision.SeriesGroupDecision;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Series.Indication;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down every decision for one patient; for one thread. */
final class RecordingJournal implements Journal {

    private final Notebook notebook;
    private final Person person;
    private final RelevanceNotes relevance;
    private final StandingNotes standing;
    private final DoseNotes doses;
    private final SkipNotes skips;
    private final ForecastNotes forecast;
    private final ChoiceNotes choice;
    private final GroupNotes group;

    /** Creates the journal of a person, whose doses need not be known. */
    RecordingJournal(Person person, Schedule schedule, FiredRules fired) {
        this.notebook = new Notebook(schedule, fired);
        this.person = person;
        this.relevance = new RelevanceNotes(notebook, person);
        this.standing = new StandingNotes(notebook, person);
        this.doses = new DoseNotes(notebook, person);
        this.skips = new SkipNotes(notebook);
        this.forecast = new ForecastNotes(notebook);
        this.choice = new ChoiceNotes(notebook);
        this.group = new GroupNotes(notebook);
    }

    List<Explanation> explanations() {
        return notebook.explanations(person.observations());
    }

    @Override
    public void relevance(
            SeriesPlan series, Map<Indication, IndicationDecision> indications, RelevanceDecision decision) {
        indications.forEach((row, answer) -> relevance.indication(series, row, answer));
        relevance.relevance(series, decision);
    }

    @Override
    public void immunity(Antigen antigen, @Nullable BirthDateImmunity row, ImmunityDecision decision) {
        standing.immunity(antigen, row, decision);
    }

    @Override
    public void contraindication(Antigen antigen, Standings.Asked asked) {
        standing.contraindication(antigen, asked);
    }

    @Override
    public void doseCondition(GivenDose dose) {
        doses.condition(dose);
    }

    @Override
    public void skip(PatientSeries series, TargetDose target, @Nullable GivenDose dose, SkipQuestion question) {
        skips.skip(series, target, dose, question);
    }

    @Override
    public void dose(PatientSeries series, DoseQuestion question) {
        doses.dose(series, question);
    }

    @Override
    public void unaskedDose(PatientSeries series, @Nullable TargetDose target, GivenDose dose, RecordOutcome outcome) {
        doses.unasked(series, target, dose, outcome);
    }

    @Override
    public void earliestDate(PatientSeries series, TargetDose target, EarliestDate question) {
        forecast.earliestDate(series, target, question);
    }

    @Override
    public void need(NeedQuestion question) {
        forecast.need(question);
    }

    @Override
    public void dates(PatientSeries series, TargetDose target, SeriesDates dates) {
        forecast.dates(series, target, dates);
    }

    @Override
    public void candidates(List<SeriesChoice> choices) {
        choice.candidates(choices);
    }

    @Override
    public void scorable(List<SeriesChoice> choices) {
        choice.scorable(choices);
    }

    @Override
    public void seriesGroup(
            List<SeriesChoice> choices, SeriesGroupDecision decision, @Nullable SeriesChoice prioritized) {
        choice.seriesGroup(choices, decision, prioritized);
    }

    @Override
    public void scores(List<SeriesChoice> scored) {
        choice.scores(scored);
    }

    @Override
    public void ranks(List<SeriesChoice> scored) {
        choice.ranks(scored);
    }

    @Override
    public void best(SeriesChoice chosen, BestSeriesDecision decision) {
        choice.best(chosen, decision);
    }

    @Override
    public void remaining(SeriesChoice chosen, RemainingBestDecision decision) {
        choice.remaining(chosen, decision);
    }

    @Override
    public void vaccines(SeriesChoice chosen, List<VaccineQuestion> questions) {
        questions.forEach(question -> forecast.vaccine(chosen.series(), question));
    }

    @Override
    public void group(GroupForecast made) {
        group.status(made);
        group.priorities(made);
        if (made.isOpen()) {
            group.dates(made);
        }
    }
}
