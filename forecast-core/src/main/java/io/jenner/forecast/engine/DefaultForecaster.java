package io.jenner.forecast.engine;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.InvalidPatientException;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Overlay;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.engine.compile.OverlayRules;
import io.jenner.forecast.engine.rules.RuleBase;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.files.Overlaid;
import io.jenner.forecast.knowledge.files.OverlayLoader;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers for one schedule with compiled rules (CDSi chapter 4).
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class DefaultForecaster implements Forecaster {

    private final Schedule schedule;
    private final @Nullable RuleBase ruleBase;
    private final @Nullable RuleSessions rules;
    private final DecisionMaker fresh;
    private final DecisionMaker remembered;
    private final KnowledgeStamp stamp;

    /**
     * Creates a forecaster.
     *
     * @param knowledge a sound schedule
     * @param digest digest of its facts
     * @param rules the rules that decide
     */
    public DefaultForecaster(Knowledge knowledge, String digest, RuleBase rules) {
        this(knowledge, digest, rules, new RuleSessions(rules));
    }

    /**
     * Creates a forecaster whose decisions are made in another way, to compare with; it explains nothing.
     *
     * @param knowledge a sound schedule
     * @param digest digest of its facts
     * @param engine what concludes
     */
    public DefaultForecaster(Knowledge knowledge, String digest, DecisionEngine engine) {
        this(knowledge, digest, null, engine);
    }

    private DefaultForecaster(Knowledge knowledge, String digest, @Nullable RuleBase ruleBase, DecisionEngine engine) {
        this.schedule = new Schedule(knowledge);
        this.ruleBase = ruleBase;
        this.rules = engine instanceof RuleSessions sessions ? sessions : null;
        this.fresh = new FreshDecisions(engine);
        this.remembered = new RememberedDecisions(engine);
        this.stamp = new KnowledgeStamp(
                EngineVersion.get(),
                knowledge.release().id(),
                digest,
                knowledge.release().published());
    }

    @Override
    public KnowledgeStamp stamp() {
        return stamp;
    }

    @Override
    public VaccineCatalog vaccines() {
        return schedule.catalog();
    }

    @Override
    public Forecaster with(Overlay overlay) {
        Objects.requireNonNull(overlay, "overlay");
        if (ruleBase == null) {
            return Forecaster.super.with(overlay);
        }
        Overlaid overlaid = overlaid(overlay, schedule.knowledge());
        RuleBase overlaidRules = OverlayRules.over(ruleBase, overlay, overlaid.manifest());
        String digest = KnowledgeDigest.of(overlaid.knowledge(), overlaidRules.additions());
        return new DefaultForecaster(overlaid.knowledge(), digest, overlaidRules);
    }

    private static Overlaid overlaid(Overlay overlay, Knowledge base) {
        try {
            return OverlayLoader.load(overlay, base);
        } catch (KnowledgeException refused) {
            throw OverlayRules.withFaultsOfRules(refused, overlay);
        }
    }

    @Override
    public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(options, "options");
        if (patient.birthDate().isAfter(asOf)) {
            throw new InvalidPatientException(
                    "birthDate",
                    "a date of birth after the assessment date",
                    "one on or before it",
                    "check both dates");
        }
        Made made = made(patient, asOf, options);
        if (!options.reEvaluate()) {
            return made.forecast();
        }
        DecisionMaker decisions = options.rememberOutcomes() ? remembered : fresh;
        return ReEvaluation.added(
                made, day -> answer(patient, LocalDate.ofEpochDay(day), options, decisions, List::of));
    }

    private Made made(Patient patient, LocalDate asOf, ForecastOptions options) {
        if (!options.explain()) {
            DecisionMaker decisions = options.rememberOutcomes() ? remembered : fresh;
            return answer(patient, asOf, options, decisions, List::of);
        }
        if (rules == null) {
            throw new UnsupportedOperationException("found decisions that rules do not make, expected rules to explain."
                    + " Remedy: ask without explanations");
        }
        FiredRules fired = new FiredRules();
        Person observed = Person.of(patient, (int) asOf.toEpochDay(), List.of());
        RecordingJournal journal = new RecordingJournal(observed, schedule, fired);
        DecisionMaker recorded = new FreshDecisions(rules.noting(fired), rules, journal);
        return answer(patient, asOf, options, recorded, journal::explanations);
    }

    private Made answer(
            Patient patient,
            LocalDate asOf,
            ForecastOptions options,
            DecisionMaker decisions,
            Supplier<List<Explanation>> explanations) {
        HistoryIntake intake = new HistoryIntake(patient, asOf, options, schedule);
        List<GivenDose> doses = intake.doses();
        judgeConditions(doses, decisions);
        Person person = Person.of(patient, (int) asOf.toEpochDay(), doses);
        patient.doses()
                .forEach(dose -> person.horizon().compared((int) dose.date().toEpochDay()));
        Relevance.Selected relevant = Relevance.select(person, schedule, decisions);
        Standings standings = Standings.determine(person, schedule, decisions);
        List<PatientSeries> series = SeriesRun.run(person, relevant.series(), standings::of, schedule, decisions);
        List<SeriesChoice> choices = SeriesSelection.select(series, decisions);
        Map<String, List<GroupForecast>> groups = GroupForecasts.merge(choices, person, schedule, decisions);
        Recommendations recommendations = Recommendations.decide(choices, standings, schedule, decisions);
        InputFindings findings = new InputFindings(patient, person)
                .addAssumedDates()
                .addSameDayDoses()
                .addUnknownObservations(schedule)
                .addUndeterminedIndications(relevant.undetermined(), schedule)
                .addUndeterminedContraindications(standings.undetermined(), relevant.series())
                .addSeason(asOf, schedule);
        Forecast whole = new Answer(
                        schedule, person, asOf, choices, new Undetermined(relevant, standings), recommendations)
                .forecast(stamp, patient, intake, doses, groups, findings, explanations.get());
        int holdsUntil = Math.min(person.horizon().next(), schedule.nextChangeOfRows(person.assessmentDate()));
        return new Made(Shown.of(whole, options, schedule), holdsUntil);
    }

    private static void judgeConditions(List<GivenDose> doses, DecisionMaker decisions) {
        Batch batch = decisions.batch();
        doses.forEach(dose -> dose.askForCondition(batch));
        batch.decide();
        doses.forEach(decisions.journal()::doseCondition);
    }
}
