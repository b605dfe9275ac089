package io.jenner.benchmarks.patients;

/** Where patients come from. */
public enum Source {
    /** Full records of adolescents, 35 doses each, made up. */
    CHILDHOOD(200),
    /** People from newborn to 80 years, made up. */
    POPULATION(1000),
    /** The CDC's case workbooks, which are not part of this project. */
    CDC(0);

    private final int usualCount;

    Source(int usualCount) {
        this.usualCount = usualCount;
    }

    /** Returns how many patients are taken unless said otherwise; 0 for all there are. */
    public int usualCount() {
        return usualCount;
    }

    /** Returns whether the patients are made up, so that seed and count decide who they are. */
    public boolean isMadeUp() {
        return this != CDC;
    }

    /** Returns whether patients can be had now. */
    public boolean isAtHand() {
        return isMadeUp() || !CdcCases.folder().isEmpty();
    }
}
