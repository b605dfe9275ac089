package io.jenner.benchmarks.floor;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.InvalidPatientException;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.rules.UsScheduleProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The same answers in plain Java, without rules and without the engine.
 *
 * <p>Written from the specification and the decisions of this project. Shares the API and the knowledge with the
 * engine, and no logic. Leaves out explanations, guidance, the messages of findings, and of the options all but which
 * doses count. Immutable and safe for use by
 * many threads.
 */
public final class Floor implements Forecaster {

    private final SchedulePlan plan;
    private final KnowledgeStamp stamp;

    private Floor(Knowledge knowledge, KnowledgeStamp stamp) {
        plan = SchedulePlan.of(knowledge);
        this.stamp = stamp;
    }

    /** Returns the floor of the embedded US schedule. */
    public static Floor usSchedule() {
        return of(
                UsScheduleProvider.embeddedKnowledge(), Forecaster.usSchedule().stamp());
    }

    /**
     * Returns the floor of a schedule.
     *
     * @param knowledge the schedule
     * @param stamp what answers are stamped with
     * @throws IllegalArgumentException if the schedule holds guidance, which the floor does not repeat
     */
    public static Floor of(Knowledge knowledge, KnowledgeStamp stamp) {
        return new Floor(knowledge, stamp);
    }

    @Override
    public KnowledgeStamp stamp() {
        return stamp;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnsupportedOperationException if explanations are asked for
     */
    @Override
    public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
        if (options.explain()) {
            throw new UnsupportedOperationException("options: found a request for explanations, expected none of the"
                    + " floor. Remedy: ask the engine");
        }
        if (patient.birthDate().isAfter(asOf)) {
            throw new InvalidPatientException(
                    "birthDate",
                    "a date of birth after the assessment date",
                    "one on or before it",
                    "check both dates");
        }
        PatientOnDay seen = new PatientOnDay(plan, patient, Days.of(asOf), options.countDosesAfterAssessmentDate());
        AntigenRun[] runs = new AntigenRun[plan.antigens.length];
        Standing[] standings = new Standing[plan.antigens.length];
        for (AntigenPlan antigen : plan.antigens) {
            Standing standing = Standing.of(seen, antigen);
            AntigenRun run = new AntigenRun(antigen, seen, Relevance.relevant(antigen, seen), standing);
            run.complete();
            Selection.select(run);
            standings[antigen.number] = standing;
            runs[antigen.number] = run;
        }
        return answer(patient, asOf, seen, runs, new Recommendations(seen, standings));
    }

    private Forecast answer(
            Patient patient, LocalDate asOf, PatientOnDay seen, AntigenRun[] runs, Recommendations recommendations) {
        SeriesForecast[][] forecasts = new SeriesForecast[runs.length][];
        List<SeriesForecast> all = new ArrayList<>();
        for (int antigen = 0; antigen < runs.length; antigen++) {
            forecasts[antigen] = new SeriesForecast[runs[antigen].series.length];
            for (int i = 0; i < forecasts[antigen].length; i++) {
                forecasts[antigen][i] = SeriesAnswer.of(runs[antigen].series[i], recommendations);
                all.add(forecasts[antigen][i]);
            }
        }
        List<EvaluatedDose> doses = new DoseAnswers(seen, runs).doses(patient.doses());
        InputFindings input = new InputFindings(seen, runs);
        List<Finding> findings = input.findings(patient, doses);
        List<VaccineGroupForecasts> groups = new GroupAnswers(seen, runs, forecasts).groups(input);
        return new Forecast(asOf, stamp, doses, groups, all, findings);
    }
}
