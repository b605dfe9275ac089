package io.jenner.forecast.plan;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks, with a plan kept, whether its doses count on their days. */
final class Replay {

    private final Asking asking;

    Replay(Asking asking) {
        this.asking = asking;
    }

    /** Returns the first dose from a day on that does not count in full; empty where all do. */
    Optional<PlannedDose> firstFailure(List<PlannedDose> doses, LocalDate from) {
        List<LocalDate> days = doses.stream()
                .map(PlannedDose::date)
                .filter(day -> !day.isBefore(from))
                .distinct()
                .sorted()
                .toList();
        for (LocalDate day : days) {
            List<PlannedDose> known =
                    doses.stream().filter(dose -> !dose.date().isAfter(day)).toList();
            Forecast answer = asking.planned(known, day);
            for (int index = 0; index < known.size(); index++) {
                PlannedDose dose = known.get(index);
                if (dose.date().equals(day) && !counts(dose, answer, asking.added(answer, index))) {
                    return Optional.of(dose);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a dose counts in full for all that it is planned for. */
    static boolean counts(PlannedDose dose, Forecast answer, EvaluatedDose evaluated) {
        return dose.purposes().stream()
                .allMatch(purpose -> purpose.antigens().stream()
                        .map(antigen -> new Aim(antigen, purpose.seriesType() == SeriesType.RISK))
                        .allMatch(aim -> aim.countsInFull(answer, evaluated)));
    }
}
