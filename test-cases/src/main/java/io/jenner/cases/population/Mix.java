package io.jenner.cases.population;

import java.util.List;

/**
 * Which people a population consists of. The same seed gives other people in another mix.
 *
 * <p>The figures that each mix promises stand in {@code docs/population.md} and are tested.
 */
public enum Mix {
    /** Mostly children, many risks and every mishap, to try properties on. */
    BROAD(
            List.of(
                    new AgeBand(0.30, 0, years(2)),
                    new AgeBand(0.25, years(2), years(7)),
                    new AgeBand(0.20, years(7), years(19)),
                    new AgeBand(0.25, years(19), years(90) + 22)),
            years(100),
            0.35,
            new HabitShares(0, 0.45, 0.25, 0.15, 0.10, 0.05, 0.35),
            true,
            0,
            Integer.MAX_VALUE),

    /** Newborn to 80 years, 17 doses in the mean and at most 40, one in ten with observations. */
    EVERYDAY(
            List.of(
                    new AgeBand(0.24, 0, years(2)),
                    new AgeBand(0.25, years(2), years(7)),
                    new AgeBand(0.20, years(7), years(19)),
                    new AgeBand(0.31, years(19), years(80) + 20)),
            years(80) + 20,
            0.111,
            new HabitShares(0, 0.45, 0.25, 0.15, 0.10, 0.05, 0.35),
            true,
            0,
            40),

    /** Adolescents of 11 to 18 years who got what is recommended: 35 doses each, nothing else. */
    CHILDHOOD(
            List.of(new AgeBand(1, years(11) + 3, years(18) + 3)),
            years(18) + 3,
            0,
            new HabitShares(1, 0, 0, 0, 0, 0, 0),
            false,
            35,
            35);

    private final List<AgeBand> ages;
    private final int oldest;
    private final double observed;
    private final HabitShares habits;
    private final boolean mishaps;
    private final int fewestDoses;
    private final int mostDoses;

    Mix(
            List<AgeBand> ages,
            int oldest,
            double observed,
            HabitShares habits,
            boolean mishaps,
            int fewestDoses,
            int mostDoses) {
        this.ages = ages;
        this.oldest = oldest;
        this.observed = observed;
        this.habits = habits;
        this.mishaps = mishaps;
        this.fewestDoses = fewestDoses;
        this.mostDoses = mostDoses;
    }

    /** Returns an age in days. */
    int age(Dice dice) {
        AgeBand band =
                ages.get(dice.weighted(ages.stream().mapToDouble(AgeBand::share).toArray()));
        return dice.between(band.from(), band.to());
    }

    /** Returns whether somebody may be that many days old. */
    boolean allowsAge(long days) {
        return days >= ages.get(0).from() && days <= oldest;
    }

    /** Returns whether somebody may have that many doses on record. */
    boolean allowsDoses(int count) {
        return count >= fewestDoses && count <= mostDoses;
    }

    /** Returns the share of people for whom observations are drawn; a draw may give none. */
    double observed() {
        return observed;
    }

    HabitShares habits() {
        return habits;
    }

    boolean mishaps() {
        return mishaps;
    }

    private static int years(int years) {
        return years * 365;
    }

    /**
     * A share of the people, and their ages in days; both ends are included.
     *
     * @param share weight beside the other bands
     * @param from youngest
     * @param to oldest
     */
    record AgeBand(double share, int from, int to) {}

    /**
     * How many people have which habits: weights beside each other, but for the last.
     *
     * @param complete get everything in time
     * @param prompt come in time
     * @param late come late
     * @param patchy miss a quarter of the doses
     * @param away are away for years
     * @param unvaccinated get nearly nothing
     * @param recordsLost share of those over ten whose records before some day are lost
     */
    record HabitShares(
            double complete,
            double prompt,
            double late,
            double patchy,
            double away,
            double unvaccinated,
            double recordsLost) {}
}
