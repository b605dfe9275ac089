package io.jenner.forecast.plan;

import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesForecast.TargetDoseStatus;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the doses that are due goes first; it matters where a visit has no room for all of them. */
final class Urgency {

    private final AllowedDays days;
    private final PlanOptions options;

    Urgency(AllowedDays days, PlanOptions options) {
        this.days = days;
        this.options = options;
    }

    /**
     * Returns forecasts in the order in which they are served on a day: by due status; then those that would be too late on the
     * day on which the last of all has its turn; then those with most doses left, for they take longest; then by the
     * recommended day; then in the order given.
     */
    List<VaccineGroupForecast> inOrder(List<VaccineGroupForecast> due, LocalDate day) {
        Optional<LocalDate> lastTurn = lastTurn(due.size(), day);
        return due.stream()
                .sorted(Comparator.comparing(VaccineGroupForecast::dueStatus)
                        .thenComparing(group -> closing(group, lastTurn))
                        .thenComparing(Urgency::dosesLeft, Comparator.reverseOrder())
                        .thenComparing(group -> group.dates().recommended().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Returns the visit on which the last of so many doses is given; empty where the plan has no such visit. */
    private Optional<LocalDate> lastTurn(int doses, LocalDate day) {
        int most = options.maxDosesPerVisit().orElse(Integer.MAX_VALUE);
        Optional<LocalDate> turn = Optional.of(day);
        for (int served = most; served < doses && turn.isPresent(); served += most) {
            turn = days.onOrAfter(turn.get().plusDays(1));
        }
        return turn;
    }

    /** Returns the last day for a dose if it may pass before all have had their turn. */
    private static LocalDate closing(VaccineGroupForecast group, Optional<LocalDate> lastTurn) {
        return group.dates()
                .latest()
                .filter(latest -> lastTurn.filter(latest::isAfter).isEmpty())
                .orElse(LocalDate.MAX);
    }

    private static long dosesLeft(VaccineGroupForecast group) {
        return Aim.open(group).stream().mapToLong(Urgency::dosesLeft).max().orElse(0);
    }

    private static long dosesLeft(SeriesForecast series) {
        return series.targetDoses().stream()
                .filter(target -> target.status() == TargetDoseStatus.NOT_SATISFIED)
                .count();
    }
}
