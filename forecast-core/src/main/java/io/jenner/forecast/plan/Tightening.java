package io.jenner.forecast.plan;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Moves doses of a plan to earlier days until none can be moved any more.
 *
 * <p>A dose may be moved to an earlier allowed day with room if the forecaster, asked on that day without it, says that it may
 * be given, and if then every dose of the plan still counts and nothing is open at the end that was not.
 */
final class Tightening {

    private final Asking asking;
    private final AllowedDays days;
    private final Wanted wanted;
    private final Replay replay;
    private final LocalDate end;
    private final Map<LocalDate, Forecast> answers = new HashMap<>();

    Tightening(Asking asking, AllowedDays days, Wanted wanted, LocalDate end) {
        this.asking = asking;
        this.days = days;
        this.wanted = wanted;
        this.replay = new Replay(asking);
        this.end = end;
    }

    /** Returns the doses on the days on which they stay, in the order of days. */
    List<PlannedDose> tighten(List<PlannedDose> doses) {
        List<PlannedDose> tight = inOrder(doses);
        Optional<List<PlannedDose>> moved = move(tight);
        while (moved.isPresent()) {
            tight = moved.get();
            answers.clear();
            moved = move(tight);
        }
        return tight;
    }

    private Optional<List<PlannedDose>> move(List<PlannedDose> doses) {
        for (int index = 0; index < doses.size(); index++) {
            Optional<List<PlannedDose>> moved = move(doses, index);
            if (moved.isPresent()) {
                return moved;
            }
        }
        return Optional.empty();
    }

    private Optional<List<PlannedDose>> move(List<PlannedDose> doses, int index) {
        PlannedDose dose = doses.get(index);
        for (LocalDate earlier : days.earlierWithRoom(dose.date(), doses)) {
            Forecast answer = answers.computeIfAbsent(
                    earlier, day -> asking.before(doses, day)); // the dose itself lies behind that day
            if (isFree(dose, doses, earlier) && mayBeGiven(dose, answer, earlier)) {
                Predicate<LocalDate> fits = day -> fits(doses, index, day);
                if (fits.test(earlier)) {
                    LocalDate goal = goal(dose, answer, earlier);
                    LocalDate first = goal.isBefore(earlier) ? Halving.begin(goal, earlier, fits) : earlier;
                    return Optional.of(moved(doses, index, first));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether the day has no dose of a vaccine group of this one. */
    private boolean isFree(PlannedDose dose, List<PlannedDose> doses, LocalDate day) {
        return doses.stream()
                .filter(other -> other.date().equals(day))
                .noneMatch(other -> other.vaccineGroups().stream().anyMatch(dose.vaccineGroups()::contains));
    }

    /** Returns whether the forecaster says that the dose may be given for all that it is planned for. */
    private boolean mayBeGiven(PlannedDose dose, Forecast answer, LocalDate day) {
        return dose.purposes().stream()
                .allMatch(purpose -> find(purpose, answer)
                        .filter(group -> reached(group, day).containsAll(purpose.antigens()))
                        .isPresent());
    }

    private Optional<VaccineGroupForecast> find(PlannedDose.Purpose purpose, Forecast answer) {
        return wanted.open(answer).stream()
                .filter(group -> group.vaccineGroup().equals(purpose.vaccineGroup())
                        && group.seriesType() == purpose.seriesType()
                        && !wanted.day(group).isAfter(answer.asOf()))
                .findFirst();
    }

    private static Set<String> reached(VaccineGroupForecast group, LocalDate day) {
        return Aim.reached(group, day).stream().map(SeriesForecast::antigen).collect(Collectors.toSet());
    }

    /** Returns the first day that the forecast names, if it is allowed; else the latest one in question. */
    private LocalDate goal(PlannedDose dose, Forecast answer, LocalDate latest) {
        return dose.purposes().stream()
                .flatMap(purpose -> find(purpose, answer).stream())
                .map(wanted::day)
                .max(Comparator.naturalOrder())
                .flatMap(days::onOrAfter)
                .filter(day -> day.isBefore(latest))
                .orElse(latest);
    }

    /** Returns whether the plan is as good with a dose moved to a day. */
    private boolean fits(List<PlannedDose> doses, int index, LocalDate day) {
        PlannedDose dose = doses.get(index);
        return days.onOrAfter(day).equals(Optional.of(day))
                && days.hasRoom(day, doses)
                && isFree(dose, doses, day)
                && mayBeGiven(dose, asking.before(doses, day), day)
                && isGood(moved(doses, index, day), day, doses);
    }

    private static List<PlannedDose> moved(List<PlannedDose> doses, int index, LocalDate day) {
        List<PlannedDose> moved = new ArrayList<>(doses);
        moved.add(moved.remove(index).on(day));
        return inOrder(moved);
    }

    private static List<PlannedDose> inOrder(List<PlannedDose> doses) {
        return doses.stream().sorted(Comparator.comparing(PlannedDose::date)).toList();
    }

    private boolean isGood(List<PlannedDose> moved, LocalDate from, List<PlannedDose> before) {
        return replay.firstFailure(moved, from).isEmpty() && open(before).containsAll(open(moved));
    }

    private Set<String> open(List<PlannedDose> doses) {
        return wanted.open(asking.planned(doses, end)).stream()
                .map(group -> Wanted.key(group) + group.antigens())
                .collect(Collectors.toSet());
    }
}
