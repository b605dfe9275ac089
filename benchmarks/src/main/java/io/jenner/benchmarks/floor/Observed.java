package io.jenner.benchmarks.floor;

import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import java.util.Arrays;
import java.util.List;

/** The active observations of a patient by number (spec 01 section 11, decision 0008). */
final class Observed {

    /** Nothing is observed. */
    static final Observed NOTHING = new Observed();

    private final boolean[] present;
    private final boolean[] unknown;
    private final int[] latestDay;

    private Observed() {
        present = new boolean[0];
        unknown = present;
        latestDay = new int[0];
    }

    private Observed(SchedulePlan plan, List<Observation> observations, int asOf) {
        present = new boolean[plan.observations];
        unknown = new boolean[plan.observations];
        latestDay = new int[plan.observations];
        Arrays.fill(latestDay, Days.ALWAYS);
        for (Observation observation : observations) {
            int number = plan.observation(observation.code());
            if (number >= 0 && isActive(observation, asOf)) {
                add(number, observation);
            }
        }
    }

    static Observed of(SchedulePlan plan, List<Observation> observations, int asOf) {
        return observations.isEmpty() ? NOTHING : new Observed(plan, observations, asOf);
    }

    static boolean isActive(Observation observation, int asOf) {
        return observation.until().isEmpty() || Days.of(observation.until().get()) > asOf;
    }

    private void add(int number, Observation observation) {
        if (observation.presence() == Presence.UNKNOWN) {
            unknown[number] = true;
            return;
        }
        present[number] = true;
        if (observation.date().isPresent()) {
            latestDay[number] =
                    Math.max(latestDay[number], Days.of(observation.date().get()));
        }
    }

    boolean isNothing() {
        return present.length == 0;
    }

    boolean isPresent(int number) {
        return present.length > 0 && present[number];
    }

    /** Returns whether nobody knows if it is present. */
    boolean isUnknown(int number) {
        return unknown.length > 0 && unknown[number] && !present[number];
    }

    boolean isAnyPresent(int[] numbers) {
        for (int number : numbers) {
            if (isPresent(number)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the latest day of an observation, {@link Days#ALWAYS} if it has none. */
    int latestDay(int number) {
        return latestDay.length > 0 ? latestDay[number] : Days.ALWAYS;
    }
}
