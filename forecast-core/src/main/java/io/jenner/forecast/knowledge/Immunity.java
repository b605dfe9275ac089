package io.jenner.forecast.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts as evidence of immunity to an antigen (CDSi section 7.2).
 *
 * @param clinicalHistory observation codes each of which proves immunity
 * @param birthDates presumptions of immunity by date of birth
 */
public record Immunity(List<String> clinicalHistory, List<BirthDateImmunity> birthDates) {

    /** No evidence of immunity is known for the antigen. */
    public static final Immunity NONE = new Immunity(List.of(), List.of());

    public Immunity {
        clinicalHistory = List.copyOf(clinicalHistory);
        birthDates = List.copyOf(birthDates);
    }

    /**
     * People born before a day are presumed immune.
     *
     * @param bornBefore the day (exclusive)
     * @param country country of birth that is asked for, or null for any
     * @param exclusions observation codes that cancel the presumption
     * @param place where it stands
     */
    public record BirthDateImmunity(
            LocalDate bornBefore, @Nullable String country, List<String> exclusions, Place place) {

        public BirthDateImmunity {
            exclusions = List.copyOf(exclusions);
        }
    }
}
