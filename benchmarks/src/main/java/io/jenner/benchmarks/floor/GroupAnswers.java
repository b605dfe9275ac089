package io.jenner.benchmarks.floor;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Merges the forecasts of best series into vaccine group forecasts (spec 07). */
final class GroupAnswers {

    private final PatientOnDay patient;
    private final AntigenRun[] runs;

    /** The series forecasts of each antigen, beside its series. */
    private final SeriesForecast[][] forecasts;

    GroupAnswers(PatientOnDay patient, AntigenRun[] runs, SeriesForecast[][] forecasts) {
        this.patient = patient;
        this.runs = runs;
        this.forecasts = forecasts;
    }

    List<VaccineGroupForecasts> groups(InputFindings input) {
        List<VaccineGroupForecasts> groups = new ArrayList<>(patient.plan.groups.length);
        for (SchedulePlan.Group group : patient.plan.groups) {
            Stand stand = stand(group);
            List<VaccineGroupForecast> found = new ArrayList<>(2);
            add(found, group, stand, SeriesType.STANDARD);
            add(found, group, stand, SeriesType.RISK);
            VaccineGroupForecasts forecasts =
                    VaccineGroupForecasts.of(group.definition().name(), found);
            groups.add(isConditional(group, forecasts, input) ? forecasts.conditional() : forecasts);
        }
        return groups;
    }

    /** Decision 0027: what is not known holds a dose back that could be given, or could call for one. */
    private static boolean isConditional(
            SchedulePlan.Group group, VaccineGroupForecasts forecasts, InputFindings input) {
        boolean mayStop = input.isEveryOneDoubtful(forecasts.forecasts().stream()
                .flatMap(forecast -> forecast.candidateVaccines().stream())
                .toList());
        boolean mayBegin = false;
        for (int antigen : group.antigens()) {
            mayStop |= input.mayBeContraindicated(antigen);
            mayBegin |= input.mayBeIndicated(antigen);
        }
        return switch (forecasts.dueStatus()) {
            case OVERDUE, DUE_NOW, NEEDS_DECISION -> mayStop;
            case MAY_BE_GIVEN -> mayStop || mayBegin;
            case DUE_LATER, COMPLETE, AGED_OUT, NOT_RECOMMENDED -> mayBegin;
            case IMMUNE, CONTRAINDICATED -> false;
        };
    }

    /** Which series are merged. */
    private enum Stand {
        BEST,
        PRIORITIZED,
        GATED;

        boolean holds(PatientSeries series) {
            return switch (this) {
                case BEST -> series.best;
                case PRIORITIZED -> series.prioritized && !series.isOpen();
                case GATED -> series.isGated();
            };
        }
    }

    /** Returns which series stand for the group (decision 0007-10). */
    private Stand stand(SchedulePlan.Group group) {
        for (Stand stand : List.of(Stand.BEST, Stand.PRIORITIZED)) {
            for (int antigen : group.antigens()) {
                for (PatientSeries series : runs[antigen].series) {
                    if (stand.holds(series)) {
                        return stand;
                    }
                }
            }
        }
        return Stand.GATED;
    }

    /** Decision 0007-1: by series type; evaluation-only series count as standard. */
    private void add(List<VaccineGroupForecast> found, SchedulePlan.Group group, Stand stand, SeriesType type) {
        List<PatientSeries> contained = new ArrayList<>(4);
        List<SeriesForecast> answers = new ArrayList<>(4);
        for (int antigen : group.antigens()) {
            PatientSeries[] series = runs[antigen].series;
            for (int i = 0; i < series.length; i++) {
                if (stand.holds(series[i]) && (series[i].plan.type == SeriesType.RISK) == (type == SeriesType.RISK)) {
                    contained.add(series[i]);
                    answers.add(forecasts[antigen][i]);
                }
            }
        }
        if (!contained.isEmpty()) {
            found.add(forecast(group, type, contained, answers));
        }
    }

    private VaccineGroupForecast forecast(
            SchedulePlan.Group group, SeriesType type, List<PatientSeries> contained, List<SeriesForecast> answers) {
        SeriesStatus status = status(contained);
        boolean open = status == SeriesStatus.NOT_COMPLETE;
        GroupDates dates = open ? new GroupDates(patient, group, contained) : null;
        return new VaccineGroupForecast(
                group.definition().name(),
                type,
                status,
                reasons(contained),
                dates == null ? ForecastDates.NONE : dates.dates(),
                dates == null ? OptionalInt.empty() : OptionalInt.of(dates.doseNumber()),
                recommendedAntigens(contained),
                open ? union(answers, SeriesForecast::recommendedVaccines) : List.<VaccineProduct>of(),
                open ? union(answers, SeriesForecast::candidateVaccines) : List.<VaccineProduct>of(),
                GroupAnswers.<Contraindication>union(answers, SeriesForecast::contraindications),
                List.of(),
                answers,
                GroupDates.dueStatus(status, dates, answers, patient.asOf));
    }

    /** Table 9-4. */
    private static SeriesStatus status(List<PatientSeries> contained) {
        int found = 0;
        for (PatientSeries series : contained) {
            found |= 1 << series.seriesStatus().ordinal();
        }
        for (SeriesStatus status : List.of(
                SeriesStatus.CONTRAINDICATED,
                SeriesStatus.AGED_OUT,
                SeriesStatus.NOT_RECOMMENDED,
                SeriesStatus.NOT_COMPLETE,
                SeriesStatus.COMPLETE)) {
            if ((found & 1 << status.ordinal()) != 0) {
                return status;
            }
        }
        return SeriesStatus.IMMUNE;
    }

    /** FORECASTVG-7. */
    private static List<ForecastReason> reasons(List<PatientSeries> contained) {
        List<ForecastReason> reasons = new ArrayList<>(2);
        for (PatientSeries series : contained) {
            if (series.closed != null && !reasons.contains(series.closed)) {
                reasons.add(series.closed);
            }
        }
        return reasons;
    }

    /** FORECASTVG-8. */
    private static List<String> recommendedAntigens(List<PatientSeries> contained) {
        List<String> antigens = new ArrayList<>(3);
        for (PatientSeries series : contained) {
            String name = series.plan.series.antigen();
            if (series.isOpen() && !antigens.contains(name)) {
                antigens.add(name);
            }
        }
        return antigens;
    }

    private static <T> List<T> union(List<SeriesForecast> answers, Function<SeriesForecast, List<T>> part) {
        if (answers.size() == 1) {
            return part.apply(answers.get(0));
        }
        List<T> all = new ArrayList<>();
        for (SeriesForecast answer : answers) {
            for (T each : part.apply(answer)) {
                if (!all.contains(each)) {
                    all.add(each);
                }
            }
        }
        return all;
    }
}
