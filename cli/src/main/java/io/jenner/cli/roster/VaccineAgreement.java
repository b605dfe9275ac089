package io.jenner.cli.roster;

import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a code and a name can mean the same dose: the same code, or two names of one kind of which one says less, such as
 * {@code DTaP} and {@code DTaP, 5 pertussis antigens}. Immutable and safe to share between threads.
 */
final class VaccineAgreement {

    private static final Pattern BEHIND_THE_KIND = Pattern.compile("[,(].*");
    private static final Set<String> SAYS_NOTHING = Set.of("unspecified", "unspecified formulation");
    private static final Pattern BEHIND_A_WORD = Pattern.compile("[^a-z0-9-].*");

    private final VaccineCatalog catalog;
    private final Set<String> kinds;

    VaccineAgreement(VaccineCatalog catalog) {
        this.catalog = catalog;
        this.kinds = catalog.all().stream()
                .map(vaccine -> kind(vaccine.name()).replace(" ", ""))
                .collect(Collectors.toSet());
    }

    /** Returns the first part of a name in small letters: what stands before a comma or a bracket. */
    static String kind(String name) {
        return BEHIND_THE_KIND
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .strip();
    }

    /** Returns whether they can mean the same dose; a code that the schedule does not have agrees with no name. */
    boolean agree(String cvx, VaccineProduct named) {
        Optional<VaccineProduct> type = catalog.findCvx(cvx);
        return type.filter(found -> found.cvx().equals(named.cvx()) || alike(found.name(), typeName(named)))
                .isPresent();
    }

    private String typeName(VaccineProduct named) {
        return catalog.findCvx(named.cvx()).map(VaccineProduct::name).orElseGet(named::name);
    }

    private boolean alike(String one, String other) {
        return kind(one).equals(kind(other))
                && !isCombined(one)
                && !isCombined(other)
                && (saysLess(one, other) || saysLess(other, one));
    }

    /** Returns whether all that one name says stands in the other one, too. */
    private static boolean saysLess(String less, String more) {
        boolean sameValence = less.toLowerCase(Locale.ROOT).contains("unspecified")
                || valence(less).equals(valence(more));
        return sameValence && parts(more).containsAll(parts(less));
    }

    /** Which strains a vaccine covers is not left out of a name by the way. */
    private static Set<String> valence(String name) {
        return parts(name).stream().filter(part -> part.endsWith("valent")).collect(Collectors.toSet());
    }

    private static Set<String> parts(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[,()]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !SAYS_NOTHING.contains(part))
                .collect(Collectors.toSet());
    }

    /** Returns whether other vaccines are named behind the first one, as in {@code DTaP, IPV, Hib, HepB}. */
    private boolean isCombined(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[,(]"))
                .skip(1)
                .map(part -> BEHIND_A_WORD.matcher(part.strip()).replaceFirst(""))
                .anyMatch(kinds::contains);
    }
}
