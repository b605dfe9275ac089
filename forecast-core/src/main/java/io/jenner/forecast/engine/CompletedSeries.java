package io.jenner.forecast.engine;

/** Whether a series group of an antigen was complete on a day (Table 6-7). */
@FunctionalInterface
interface CompletedSeries {

    /** Returns whether a relevant series of the group was complete on the day, from the doses before it. */
    boolean isComplete(String antigen, String seriesGroup, int date);
}
