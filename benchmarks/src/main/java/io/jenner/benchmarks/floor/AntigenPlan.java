package io.jenner.benchmarks.floor;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.VaccineProduct;
import org.jspecify.annotations.Nullable;

/** An antigen with its series and what is asked once for all of them. */
final class AntigenPlan {

    final String name;

    /** Number of the antigen in the schedule. */
    final int number;

    /** Number of its vaccine group. */
    final int vaccineGroup;

    final SeriesPlan[] series;

    /** How many series groups it has. */
    final int groups;

    /** Observations each of which proves immunity. */
    final int[] immunityObservations;

    final BirthDateImmunity[] birthDateImmunities;
    final AntigenRule[] contraindications;
    final VaccineRule[] vaccineContraindications;

    AntigenPlan(
            String name,
            int number,
            int vaccineGroup,
            SeriesPlan[] series,
            int groups,
            int[] immunityObservations,
            BirthDateImmunity[] birthDateImmunities,
            AntigenRule[] contraindications,
            VaccineRule[] vaccineContraindications) {
        this.name = name;
        this.number = number;
        this.vaccineGroup = vaccineGroup;
        this.series = series;
        this.groups = groups;
        this.immunityObservations = immunityObservations;
        this.birthDateImmunities = birthDateImmunities;
        this.contraindications = contraindications;
        this.vaccineContraindications = vaccineContraindications;
    }

    /**
     * A presumption of immunity by date of birth (Table 7-3).
     *
     * @param country country of birth as {@link Standing#country} writes it, or null for any
     */
    record BirthDateImmunity(int bornBefore, @Nullable String country, int[] exclusions) {}

    /**
     * A contraindication of the whole antigen (Table 7-5).
     *
     * @param answer what an answer says of it
     */
    record AntigenRule(int observation, int begin, int end, Contraindication answer) {}

    /** A contraindication of single vaccines (Table 7-6). */
    record VaccineRule(int observation, String code, String title, RuledOut[] vaccines) {}

    /** A vaccine that is ruled out at some ages. */
    record RuledOut(int cvx, int begin, int end, VaccineProduct product) {}
}
