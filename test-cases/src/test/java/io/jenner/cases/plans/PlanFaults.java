package io.jenner.cases.plans;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.Pace;
import io.jenner.forecast.plan.PlanOptions;
import io.jenner.forecast.plan.PlannedDose;
import io.jenner.forecast.plan.PlannedDose.Purpose;
import io.jenner.forecast.plan.StillOpen;
import io.jenner.forecast.plan.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what is wrong with a plan, by asking the forecaster and with none of the code that made it. */
final class PlanFaults {

    private final Forecaster forecaster;
    private final Patient patient;
    private final PlanOptions options;
    private final CatchUpPlan plan;
    private final LocalDate end;
    private final List<String> faults = new ArrayList<>();

    PlanFaults(Forecaster forecaster, Patient patient, PlanOptions options, CatchUpPlan plan) {
        this.forecaster = forecaster;
        this.patient = without(patient, plan.from());
        this.options = options;
        this.plan = plan;
        this.end = plan.forecast().asOf();
    }

    List<String> find() {
        daysAreAllowedAndInOrder();
        if (!everyDoseCounts(plan.doses())) {
            faults.add("a dose does not count on its day");
        }
        plan.doses().forEach(this::noUnknownMayForbid);
        if (options.pace() == Pace.SOONEST) {
            plan.doses().forEach(this::cannotBeMoved);
        }
        everythingOpenHasItsReason();
        reasonsFitTheOptions();
        return faults;
    }

    private void daysAreAllowedAndInOrder() {
        List<LocalDate> days = plan.visits().stream().map(Visit::date).toList();
        if (!days.equals(days.stream().distinct().sorted().toList())
                || days.stream().anyMatch(day -> day.isBefore(plan.from()) || !isAllowed(day))) {
            faults.add("visits on " + days);
        }
        for (Visit visit : plan.visits()) {
            if (visit.doses().isEmpty() || dosesOf(visit.date()) > most()) {
                faults.add(dosesOf(visit.date()) + " doses on " + visit.date());
            }
        }
    }

    private boolean isAllowed(LocalDate day) {
        return (options.days().isEmpty() || options.days().contains(day))
                && options.until().filter(day::isAfter).isEmpty();
    }

    private int most() {
        return options.maxDosesPerVisit().orElse(Integer.MAX_VALUE);
    }

    /** Asked as of each day of the plan: every dose of that day is valid, without a grace period, in a best series. */
    private boolean everyDoseCounts(List<PlannedDose> doses) {
        Set<LocalDate> days = doses.stream().map(PlannedDose::date).collect(Collectors.toSet());
        for (LocalDate day : days) {
            List<PlannedDose> known =
                    doses.stream().filter(dose -> !dose.date().isAfter(day)).toList();
            Forecast answer = ask(known, day);
            for (int index = 0; index < known.size(); index++) {
                EvaluatedDose evaluated = answer.doses().get(patient.doses().size() + index);
                if (known.get(index).date().equals(day) && !counts(known.get(index), evaluated, answer)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean counts(PlannedDose dose, EvaluatedDose evaluated, Forecast answer) {
        for (Purpose purpose : dose.purposes()) {
            for (String antigen : purpose.antigens()) {
                boolean valid = answer.series().stream()
                        .filter(series -> series.selection().best()
                                && series.antigen().equals(antigen)
                                && isRisk(series.seriesType()) == isRisk(purpose.seriesType()))
                        .anyMatch(series -> isValid(evaluated, series.series()));
                if (!valid) {
                    return false;
                }
            }
        }
        return !dose.purposes().isEmpty();
    }

    private static boolean isValid(EvaluatedDose dose, String series) {
        return dose.evaluations().stream()
                .filter(evaluation -> evaluation.series().equals(series))
                .anyMatch(evaluation -> evaluation.status() == EvaluationStatus.VALID
                        && !evaluation.remarks().contains(EvaluationReason.AGE_GRACE_PERIOD)
                        && !evaluation.remarks().contains(EvaluationReason.INTERVAL_GRACE_PERIOD));
    }

    /** No dose is planned for a day on which something that nobody knows may be a contraindication for it. */
    private void noUnknownMayForbid(PlannedDose dose) {
        Forecast before = askBefore(plan.doses(), dose.date());
        if (dose.purposes().stream().anyMatch(purpose -> mayBeForbidden(before, purpose))) {
            faults.add("CVX " + dose.product().cvx() + " on " + dose.date() + " may be contraindicated");
        }
    }

    private static boolean mayBeForbidden(Forecast answer, Purpose purpose) {
        return answer.group(purpose.vaccineGroup()).decision().equals(Optional.of(OpenDecision.CONDITIONAL))
                && answer.findings().stream()
                        .filter(finding -> finding.code() == Finding.Code.UNDETERMINED_CONTRAINDICATION)
                        .anyMatch(finding -> finding.names().stream().anyMatch(purpose.antigens()::contains));
    }

    /** A day earlier, or on an earlier day that is allowed, the plan is spoilt or the forecaster does not allow it. */
    private void cannotBeMoved(PlannedDose dose) {
        List<PlannedDose> rest = new ArrayList<>(plan.doses());
        rest.remove(dose);
        for (LocalDate day : earlier(dose.date())) {
            if (isServed(dose, rest, day)) {
                continue;
            }
            Forecast before = askBefore(rest, day);
            if (dose.purposes().stream()
                    .allMatch(purpose -> allows(before, purpose, day) && !mayBeForbidden(before, purpose))) {
                List<PlannedDose> moved = new ArrayList<>(rest);
                moved.add(new PlannedDose(day, dose.product(), dose.purposes()));
                moved.sort(Comparator.comparing(PlannedDose::date));
                if (everyDoseCounts(moved) && open(plan.doses()).containsAll(open(moved))) {
                    faults.add("CVX " + dose.product().cvx() + " on " + dose.date() + " may be given on " + day);
                }
            }
        }
    }

    /** Whether a dose of one of its vaccine groups is given on that day already. */
    private boolean isServed(PlannedDose dose, List<PlannedDose> rest, LocalDate day) {
        boolean hasDoses = rest.stream().anyMatch(other -> other.date().equals(day))
                || patient.doses().stream().anyMatch(other -> other.date().equals(day));
        return hasDoses
                && ask(rest, day).doses().stream()
                        .filter(other -> other.dose().date().equals(day))
                        .anyMatch(other -> other.vaccineGroups().stream().anyMatch(dose.vaccineGroups()::contains));
    }

    private List<LocalDate> earlier(LocalDate day) {
        List<LocalDate> earlier = options.days().isEmpty() ? List.of(day.minusDays(1)) : options.days();
        return earlier.stream()
                .filter(other -> other.isBefore(day) && !other.isBefore(plan.from()))
                .filter(other -> dosesOf(other) < most())
                .toList();
    }

    /** How many doses are given on a day, with those on record, but for entries that repeat others. */
    private long dosesOf(LocalDate day) {
        return ask(plan.doses(), day).doses().stream()
                .filter(dose -> dose.dose().date().equals(day))
                .filter(dose -> !dose.notEvaluated().equals(Optional.of(NotEvaluatedReason.REPEATED)))
                .count();
    }

    private static boolean allows(Forecast answer, Purpose purpose, LocalDate day) {
        return answer.group(purpose.vaccineGroup()).forecasts().stream()
                .filter(group -> group.seriesType() == purpose.seriesType())
                .filter(group -> group.dates()
                        .earliest()
                        .filter(first -> !first.isAfter(day))
                        .isPresent())
                .filter(group -> !isShared(group))
                .anyMatch(group -> group.series().stream()
                        .filter(series -> series.dates()
                                .earliest()
                                .filter(first -> !first.isAfter(day))
                                .isPresent())
                        .map(SeriesForecast::antigen)
                        .toList()
                        .containsAll(purpose.antigens()));
    }

    private static boolean isShared(VaccineGroupForecast group) {
        return group.series().stream()
                .filter(series -> series.status() == SeriesStatus.NOT_COMPLETE)
                .allMatch(SeriesForecast::sharedDecision);
    }

    private Set<String> open(List<PlannedDose> doses) {
        return ask(doses, end).forecasts().stream()
                .filter(group -> group.status() == SeriesStatus.NOT_COMPLETE)
                .map(group -> group.vaccineGroup() + group.seriesType() + group.antigens())
                .collect(Collectors.toSet());
    }

    /** What is open after the last visit has its reason, or closes in time without a dose. */
    private void everythingOpenHasItsReason() {
        Set<String> reasons = plan.stillOpen().stream()
                .map(open -> open.vaccineGroup() + open.seriesType())
                .collect(Collectors.toSet());
        for (VaccineGroupForecast group : plan.forecast().forecasts()) {
            boolean open = group.status() == SeriesStatus.NOT_COMPLETE;
            if (open && !reasons.contains(group.vaccineGroup() + group.seriesType()) && !closes(group)) {
                faults.add(group.vaccineGroup() + " " + group.seriesType() + " is open without a reason");
            }
        }
    }

    private void reasonsFitTheOptions() {
        boolean isBounded = options.until().isPresent() || !options.days().isEmpty();
        for (StillOpen open : plan.stillOpen()) {
            boolean fits = switch (open.reason()) {
                case AFTER_THE_PLAN -> isBounded;
                case NO_ROOM -> isBounded && options.maxDosesPerVisit().isPresent();
                case RECURS -> options.until().isEmpty();
                case NEEDS_DECISION -> !options.sharedDecisions();
                default -> true;
            };
            if (!fits) {
                faults.add("not a reason of this plan: " + open);
            }
        }
    }

    private boolean closes(VaccineGroupForecast group) {
        for (int months = 1; months <= 240; months++) {
            boolean open =
                    ask(plan.doses(), end.plusDays(30L * months)).group(group.vaccineGroup()).forecasts().stream()
                            .anyMatch(later -> later.seriesType() == group.seriesType()
                                    && later.status() == SeriesStatus.NOT_COMPLETE);
            if (!open) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRisk(SeriesType type) {
        return type == SeriesType.RISK;
    }

    private Forecast ask(List<PlannedDose> doses, LocalDate day) {
        List<DoseAdministered> all = new ArrayList<>(patient.doses());
        doses.stream().filter(dose -> !dose.date().isAfter(day)).forEach(dose -> all.add(dose.administered()));
        return forecaster.forecast(with(patient, all), day);
    }

    /** Asks with all doses before a day, and none of that day: vaccines that conflict may be given on one day. */
    private Forecast askBefore(List<PlannedDose> doses, LocalDate day) {
        List<DoseAdministered> all = new ArrayList<>(patient.doses());
        doses.forEach(dose -> all.add(dose.administered()));
        all.removeIf(dose -> !dose.date().isBefore(day));
        return forecaster.forecast(with(patient, all), day);
    }

    private static Patient without(Patient patient, LocalDate after) {
        return with(
                patient,
                patient.doses().stream()
                        .filter(dose -> !dose.date().isAfter(after))
                        .toList());
    }

    private static Patient with(Patient patient, List<DoseAdministered> doses) {
        return new Patient(
                patient.birthDate(),
                patient.sex(),
                patient.countryOfBirth(),
                doses,
                patient.observations(),
                patient.birthDateAssumption());
    }
}
