package io.jenner.forecast.plan;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one plan: goes forward, replays, moves doses to earlier days, and goes on from there. */
final class Planner {

    /** Moving doses to earlier days opens new ways a few times at most. */
    private static final int MOST_ROUNDS = 8;

    private final LocalDate from;
    private final Forecast first;
    private final PlanOptions options;
    private final Asking asking;
    private final Wanted wanted;
    private final Simulation simulation;
    private final Replay replay;

    Planner(Forecaster forecaster, Patient patient, LocalDate from, PlanOptions asked) {
        this.from = from;
        this.asking = new Asking(forecaster, patient, from);
        this.first = asking.planned(List.of(), from);
        this.options = asked.inNamesOf(first);
        this.wanted = new Wanted(options);
        this.simulation = new Simulation(asking, from, options);
        this.replay = new Replay(asking);
    }

    CatchUpPlan plan() {
        List<PlannedDose> doses = tighten(kept(simulation.run(List.of(), from)));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<PlannedDose> more = simulation.run(doses, simulation.lastLook());
            if (more.size() == doses.size()) {
                List<PlannedDose> tighter = tighten(doses); // now that the end is known
                if (tighter.equals(doses)) {
                    break;
                }
                more = tighter;
            }
            doses = tighten(kept(more));
        }
        return plan(doses);
    }

    /** Returns the doses without any that does not count with the plan kept. */
    private List<PlannedDose> kept(List<PlannedDose> doses) {
        List<PlannedDose> kept = new ArrayList<>(doses);
        Optional<PlannedDose> failure = replay.firstFailure(kept, from);
        while (failure.isPresent()) {
            kept.remove(failure.get());
            failure = replay.firstFailure(kept, from);
        }
        return kept;
    }

    private List<PlannedDose> tighten(List<PlannedDose> doses) {
        return options.pace() == Pace.SOONEST
                ? new Tightening(asking, simulation.days(), wanted, simulation.lastLook()).tighten(doses)
                : doses;
    }

    private CatchUpPlan plan(List<PlannedDose> doses) {
        Map<LocalDate, List<PlannedDose>> byDay = new LinkedHashMap<>();
        doses.forEach(dose ->
                byDay.computeIfAbsent(dose.date(), day -> new ArrayList<>()).add(dose));
        List<Visit> visits = byDay.entrySet().stream()
                .map(entry -> new Visit(entry.getKey(), entry.getValue()))
                .toList();
        LocalDate last = visits.isEmpty() ? from : visits.get(visits.size() - 1).date();
        Forecast end = asking.given(Asking.administered(doses, last), last, options.forecast());
        Forecast look = asking.planned(doses, simulation.lastLook());
        List<StillOpen> left =
                new Leftovers(simulation, wanted, options, doses, first, look).of(day -> asking.planned(doses, day));
        return new CatchUpPlan(from, visits, left, end);
    }
}
