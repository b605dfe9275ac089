package io.jenner.benchmarks.floor;

import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schedule, prepared once for all patients. Immutable. */
final class SchedulePlan {

    final AgeTable ages;
    final AntigenPlan[] antigens;
    final Vaccine[] vaccines;
    final Group[] groups;
    final int observations;

    /** Span of the seasons that have both ends: first day, and last day. */
    final int seasonsBegin;

    final int seasonsLast;

    private final Map<String, Integer> vaccineNumbers;
    private final Map<String, Integer> observationNumbers;

    /** What a vaccine (second) may not follow too soon: by the vaccine given first, then by the one given later. */
    private final @Nullable Conflict[][] conflicts;

    SchedulePlan(
            AgeTable ages,
            AntigenPlan[] antigens,
            Vaccine[] vaccines,
            Group[] groups,
            int seasonsBegin,
            int seasonsLast,
            Codes codes,
            @Nullable Conflict[][] conflicts) {
        this.ages = ages;
        this.antigens = antigens;
        this.vaccines = vaccines;
        this.groups = groups;
        this.observations = codes.observations().size();
        this.seasonsBegin = seasonsBegin;
        this.seasonsLast = seasonsLast;
        this.vaccineNumbers = codes.vaccines();
        this.observationNumbers = codes.observations();
        this.conflicts = conflicts;
    }

    static SchedulePlan of(Knowledge knowledge) {
        return new ScheduleCompiler(knowledge).compile();
    }

    /** Returns the number of a vaccine, -1 if the schedule does not have it. */
    int vaccine(String cvx) {
        Integer number = vaccineNumbers.get(cvx);
        return number == null ? -1 : number;
    }

    /** Returns the number of an observation, -1 if the schedule does not have it. */
    int observation(String code) {
        Integer number = observationNumbers.get(code);
        return number == null ? -1 : number;
    }

    /** Returns the conflicts of a vaccine given first, by the vaccine given later; empty if it has none. */
    @Nullable
    Conflict[] conflictsAfter(int cvx) {
        return conflicts[cvx];
    }

    /** The numbers of all codes. */
    record Codes(Map<String, Integer> vaccines, Map<String, Integer> observations) {}

    /**
     * A vaccine.
     *
     * @param product how an answer names it
     * @param antigens the antigens it holds, for some ages
     */
    record Vaccine(VaccineProduct product, Association[] antigens) {}

    /** An antigen that a vaccine holds for people of some ages (spec 4.2). */
    record Association(int antigen, int begin, int end) {}

    /** A vaccine group. */
    record Group(VaccineGroup definition, int[] antigens) {}

    /** When a later vaccine conflicts with an earlier one (spec 6.7). */
    record Conflict(Span begin, Span minimumEnd, Span end) {}
}
