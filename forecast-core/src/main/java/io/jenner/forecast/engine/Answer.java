package io.jenner.forecast.engine;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesForecast.Selection;
import io.jenner.forecast.SeriesForecast.TargetDoseStatus;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Puts what was decided into the words of the API. */
final class Answer {

    private final Schedule schedule;
    private final Person person;
    private final LocalDate asOf;
    private final List<SeriesChoice> choices;
    private final Undetermined undetermined;
    private final Map<SeriesChoice, SeriesForecast> seriesForecasts = new IdentityHashMap<>();

    Answer(
            Schedule schedule,
            Person person,
            LocalDate asOf,
            List<SeriesChoice> choices,
            Undetermined undetermined,
            Recommendations recommendations) {
        this.schedule = schedule;
        this.person = person;
        this.asOf = asOf;
        this.choices = choices;
        this.undetermined = undetermined;
        for (SeriesChoice choice : choices) {
            seriesForecasts.put(choice, seriesForecast(choice, recommendations));
        }
    }

    Forecast forecast(
            KnowledgeStamp stamp,
            Patient patient,
            HistoryIntake intake,
            List<GivenDose> given,
            Map<String, List<GroupForecast>> groups,
            InputFindings findings,
            List<Explanation> explanations) {
        List<EvaluatedDose> doses = doses(patient, intake, given, findings);
        List<Finding> all = new ArrayList<>(intake.findings());
        all.addAll(findings.findings());
        return new Forecast(
                asOf,
                stamp,
                doses,
                Lists.map(
                        schedule.vaccineGroups(),
                        group -> groupForecasts(group, groups.getOrDefault(group.name(), List.of()))),
                Lists.map(choices, seriesForecasts::get),
                all,
                explanations);
    }

    private List<EvaluatedDose> doses(
            Patient patient, HistoryIntake intake, List<GivenDose> given, InputFindings findings) {
        GivenDose[] byPosition = new GivenDose[patient.doses().size() + 1];
        given.forEach(dose -> byPosition[dose.position()] = dose);
        List<EvaluatedDose> doses = new ArrayList<>(patient.doses().size());
        for (int position = 1; position <= patient.doses().size(); position++) {
            GivenDose dose = byPosition[position];
            if (dose != null) {
                doses.add(evaluated(dose, findings));
            } else {
                doses.add(leftOut(position, patient.doses().get(position - 1), intake.leftOut(position)));
            }
        }
        return doses;
    }

    private EvaluatedDose leftOut(int position, DoseAdministered dose, Optional<NotEvaluatedReason> reason) {
        Optional<Vaccine> vaccine = Optional.ofNullable(schedule.vaccine(dose.cvx()));
        return new EvaluatedDose(
                position,
                dose,
                vaccine.map(Vaccine::name),
                vaccine.map(known -> vaccineGroups(known, (int) dose.date().toEpochDay()))
                        .orElse(List.of()),
                reason,
                List.of(),
                List.of(),
                List.of());
    }

    private List<String> vaccineGroups(Vaccine vaccine, int date) {
        return Lists.map(schedule.vaccineGroupsOf(person.antigensOf(vaccine, date)), VaccineGroup::name);
    }

    private EvaluatedDose evaluated(GivenDose dose, InputFindings findings) {
        DoseVerdicts verdicts = new DoseVerdicts(dose, choices);
        boolean judged = !verdicts.evaluations().isEmpty();
        if (!judged) {
            findings.add(
                    Code.NO_RELEVANT_SERIES,
                    HistoryIntake.subject(dose.position()),
                    "found a vaccine that holds no antigen for which a series is relevant for the patient, expected one."
                            + " The dose is kept and not evaluated. Remedy: state the observation that was the reason"
                            + " for it, if it still holds");
        }
        return new EvaluatedDose(
                dose.position(),
                dose.dose(),
                Optional.of(dose.vaccine().name()),
                vaccineGroups(dose.vaccine(), dose.date()),
                judged ? Optional.empty() : Optional.of(NotEvaluatedReason.NO_RELEVANT_SERIES),
                verdicts.antigens(),
                verdicts.groups(schedule),
                verdicts.evaluations());
    }

    private SeriesForecast seriesForecast(SeriesChoice choice, Recommendations recommendations) {
        PatientSeries series = choice.series();
        SeriesResult.Open open = series.result().open();
        return new SeriesForecast(
                series.plan().antigen(),
                series.plan().name(),
                series.plan().type(),
                series.plan().group(),
                series.result().status(),
                series.result().closed(),
                open == null ? ForecastDates.NONE : dates(open.dates()),
                open == null ? OptionalInt.empty() : OptionalInt.of(ForecastDoseNumber.of(series)),
                open == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(open.target().plan().number()),
                Lists.map(series.targetDoses(), Answer::targetDose),
                recommendations.named(choice),
                recommendations.candidates(choice),
                contraindications(series),
                Guidance.of(series, schedule),
                SharedDecisions.applies(series, schedule),
                new Selection(choice.isScorable(), choice.points(), choice.isPrioritized(), choice.isBest()));
    }

    private static SeriesForecast.TargetDose targetDose(TargetDose target) {
        GivenDose dose = target.satisfiedBy();
        if (dose != null) {
            return new SeriesForecast.TargetDose(
                    target.plan().number(), TargetDoseStatus.SATISFIED, Day.toDate(dose.date()));
        }
        return new SeriesForecast.TargetDose(
                target.plan().number(),
                target.isSkipped() ? TargetDoseStatus.SKIPPED : TargetDoseStatus.NOT_SATISFIED,
                Optional.empty());
    }

    private List<Contraindication> contraindications(PatientSeries series) {
        return Lists.map(
                series.standing().contraindications(),
                applying -> new Contraindication(
                        applying.observation(),
                        schedule.observationTitle(applying.observation()),
                        Lists.map(applying.cvxCodes(), this::vaccine)));
    }

    private VaccineProduct vaccine(String cvx) {
        return new VaccineProduct(cvx, schedule.vaccineName(cvx), Optional.empty(), Optional.empty());
    }

    private static ForecastDates dates(SeriesDates dates) {
        return new ForecastDates(
                Day.toDate(dates.earliest()),
                Day.toDate(dates.recommended()),
                Day.toDate(dates.pastDue()),
                Day.toDate(dates.latest()),
                Day.toDate(dates.unadjustedRecommended()),
                Day.toDate(dates.unadjustedPastDue()));
    }

    private VaccineGroupForecasts groupForecasts(VaccineGroup group, List<GroupForecast> forecasts) {
        return undetermined.weigh(
                group, VaccineGroupForecasts.of(group.name(), Lists.map(forecasts, this::groupForecast)));
    }

    private VaccineGroupForecast groupForecast(GroupForecast forecast) {
        boolean isOpen = forecast.status() == SeriesStatus.NOT_COMPLETE;
        List<SeriesForecast> contained = Lists.map(forecast.contained(), seriesForecasts::get);
        List<SeriesForecast> recommended =
                Lists.where(contained, series -> series.status() == SeriesStatus.NOT_COMPLETE);
        ForecastDates dates = isOpen ? groupDates(forecast) : ForecastDates.NONE;
        dates.earliest().ifPresent(this::compared);
        dates.recommended().ifPresent(this::compared);
        dates.pastDue().ifPresent(this::compared);
        boolean shared = !recommended.isEmpty()
                && Lists.where(recommended, SeriesForecast::sharedDecision).size() == recommended.size();
        return new VaccineGroupForecast(
                forecast.group().name(),
                forecast.type(),
                forecast.status(),
                reasons(contained),
                dates,
                isOpen ? OptionalInt.of(forecast.doseNumber()) : OptionalInt.empty(),
                union(recommended, series -> List.of(series.antigen())),
                isOpen ? union(recommended, SeriesForecast::recommendedVaccines) : List.<VaccineProduct>of(),
                isOpen ? union(recommended, SeriesForecast::candidateVaccines) : List.<VaccineProduct>of(),
                union(contained, SeriesForecast::contraindications),
                union(contained, SeriesForecast::guidance),
                contained,
                DueStatuses.of(forecast.status(), dates, shared, asOf));
    }

    private void compared(LocalDate date) {
        person.horizon().compared((int) date.toEpochDay());
    }

    private static List<ForecastReason> reasons(List<SeriesForecast> contained) {
        List<ForecastReason> reasons = new ArrayList<>();
        for (SeriesForecast series : contained) {
            if (series.reason().isPresent() && !reasons.contains(series.reason().get())) {
                reasons.add(series.reason().get());
            }
        }
        return reasons;
    }

    private static <V> List<V> union(List<SeriesForecast> series, Function<SeriesForecast, List<V>> part) {
        List<V> union = new ArrayList<>();
        for (SeriesForecast forecast : series) {
            Lists.addNew(union, part.apply(forecast));
        }
        return union;
    }

    /** FORECASTVG-2 to FORECASTVG-6; an absent date stays absent. */
    static ForecastDates groupDates(GroupForecast forecast) {
        int earliest = forecast.earliest();
        int pastDue = forecast.least(SeriesDates::pastDue);
        return new ForecastDates(
                Day.toDate(earliest),
                Day.toDate(Math.max(forecast.least(SeriesDates::recommended), earliest)),
                Day.toDate(pastDue == Day.NONE ? Day.NONE : Math.max(pastDue, earliest)),
                Day.toDate(forecast.least(SeriesDates::latest)),
                Day.toDate(forecast.least(SeriesDates::unadjustedRecommended)),
                Day.toDate(forecast.least(SeriesDates::unadjustedPastDue)));
    }
}
