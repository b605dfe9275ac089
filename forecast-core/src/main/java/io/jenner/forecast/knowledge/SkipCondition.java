package io.jenner.forecast.knowledge;

import io.jenner.forecast.date.Offset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a conditional skip (CDSi Tables 6-6 to 6-9). */
public sealed interface SkipCondition {

    /** Returns where the condition stands. */
    Place place();

    /**
     * The patient's age on the reference date (Table 6-6).
     *
     * @param begin age from which it is met (inclusive), or null
     * @param end age from which it is no longer met (exclusive), or null
     * @param place where it stands
     */
    record Age(@Nullable Offset begin, @Nullable Offset end, Place place) implements SkipCondition {}

    /**
     * A series of one of these series groups of the antigen is complete (Table 6-7).
     *
     * @param seriesGroups codes of the series groups
     * @param place where it stands
     */
    record CompletedSeries(List<String> seriesGroups, Place place) implements SkipCondition {
        public CompletedSeries {
            seriesGroups = List.copyOf(seriesGroups);
        }
    }

    /**
     * The time since the previous dose administered (Table 6-8).
     *
     * @param interval interval from which it is met
     * @param place where it stands
     */
    record Elapsed(Offset interval, Place place) implements SkipCondition {}

    /**
     * The number of doses administered (Table 6-9, CONDSKIP-1).
     *
     * @param comparison how the number is compared
     * @param doseCount the number it is compared with
     * @param doseType which doses count
     * @param cvxCodes vaccines that count, of whatever antigen; empty means every dose of this antigen
     * @param beginAge age at administration from which doses count (inclusive), or null
     * @param endAge age from which they no longer count (exclusive), or null
     * @param startDate day from which doses count (inclusive), or null
     * @param endDate day from which they no longer count (exclusive), or null
     * @param place where it stands
     */
    record DoseCount(
            Comparison comparison,
            int doseCount,
            DoseType doseType,
            List<String> cvxCodes,
            @Nullable Offset beginAge,
            @Nullable Offset endAge,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            Place place)
            implements SkipCondition {
        public DoseCount {
            cvxCodes = List.copyOf(cvxCodes);
        }
    }

    /** How a number of doses is compared. */
    enum Comparison {
        MORE_THAN,
        EXACTLY,
        FEWER_THAN
    }

    /** Which doses count. */
    enum DoseType {
        /** Doses that are valid in this patient series. */
        VALID,
        /** Doses of any evaluation status. */
        TOTAL
    }
}
