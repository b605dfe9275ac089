package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.SeriesPlan.SharedAges;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesForecast.Selection;
import io.jenner.forecast.SeriesForecast.TargetDose;
import io.jenner.forecast.SeriesForecast.TargetDoseStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts a series into the words of the API. */
final class SeriesAnswer {

    private static final Selection NOT_CHOSEN = new Selection(false, OptionalInt.empty(), false, false);

    private SeriesAnswer() {}

    static SeriesForecast of(PatientSeries series, Recommendations recommendations) {
        boolean open = series.isOpen();
        boolean names = open && series.best;
        return new SeriesForecast(
                series.plan.series.antigen(),
                series.plan.series.name(),
                series.plan.type,
                series.plan.series.selection().group(),
                series.seriesStatus(),
                Optional.ofNullable(series.closed),
                open ? dates(series) : ForecastDates.NONE,
                open ? OptionalInt.of(series.doseNumber) : OptionalInt.empty(),
                open ? OptionalInt.of(series.nextDose().number) : OptionalInt.empty(),
                targetDoses(series),
                names ? recommendations.named(series) : List.of(),
                names ? recommendations.candidates(series) : List.of(),
                series.run.standing.contraindications(),
                List.of(),
                isShared(series),
                selection(series));
    }

    private static ForecastDates dates(PatientSeries series) {
        return new ForecastDates(
                Days.date(series.earliest),
                Days.date(series.recommended),
                Days.date(series.pastDue),
                Days.date(series.latest),
                Days.date(series.unadjustedRecommended),
                Days.date(series.unadjustedPastDue));
    }

    private static List<TargetDose> targetDoses(PatientSeries series) {
        if (series.done == 0) {
            return series.plan.untouched;
        }
        DosePlan[] doses = series.plan.doses;
        TargetDose[] targets = new TargetDose[series.done + doses.length - series.next];
        for (int i = 0; i < series.done; i++) {
            DosePlan dose = doses[series.doneTarget[i]];
            int by = series.doneBy[i];
            targets[i] = by < 0
                    ? dose.skipped
                    : new TargetDose(
                            dose.number,
                            TargetDoseStatus.SATISFIED,
                            Optional.of(series.patient.history.dose[by].date()));
        }
        for (int i = series.next; i < doses.length; i++) {
            targets[series.done + i - series.next] = doses[i].open;
        }
        return List.of(targets);
    }

    private static boolean isShared(PatientSeries series) {
        for (SharedAges ages : series.plan.sharedDecisions) {
            if (series.patient.isAge(ages.begin(), ages.end(), series.patient.asOf)) {
                return true;
            }
        }
        return false;
    }

    private static Selection selection(PatientSeries series) {
        if (!series.scorable && !series.prioritized) {
            return NOT_CHOSEN;
        }
        return new Selection(
                series.scorable,
                series.scored ? OptionalInt.of(series.score) : OptionalInt.empty(),
                series.prioritized,
                series.best);
    }
}
