package io.jenner.cli.roster;

import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which vaccine a text means: by the map, else by trade name, by the name in the schedule, or by CVX code. Nothing is
 * guessed. Immutable and safe to share between threads.
 */
final class VaccineNames {

    private static final Pattern CVX = Pattern.compile("\\d{1,3}");

    private final Map<String, Optional<VaccineProduct>> mapped;
    private final Map<String, VaccineProduct> known = new HashMap<>();
    private final VaccineCatalog catalog;
    private final VaccineAgreement agreement;

    /**
     * Creates the names.
     *
     * @param catalog the vaccines of the schedule
     * @param mapped vaccines by name in small letters; empty for what is no vaccine
     */
    VaccineNames(VaccineCatalog catalog, Map<String, Optional<VaccineProduct>> mapped) {
        this.catalog = catalog;
        this.agreement = new VaccineAgreement(catalog);
        this.mapped = Map.copyOf(mapped);
        for (VaccineProduct vaccine : catalog.all()) {
            if (vaccine.mvx().isEmpty() && vaccine.tradeName().isEmpty()) {
                known.putIfAbsent(lower(vaccine.name()), vaccine);
            }
        }
        for (VaccineProduct vaccine : catalog.all()) {
            vaccine.tradeName().ifPresent(name -> known.put(lower(name), vaccine));
        }
    }

    /** Returns whether a map says that a text is no vaccine. */
    boolean isNone(String text) {
        return mapped.getOrDefault(lower(text), Optional.of(catalog.all().get(0)))
                .isEmpty();
    }

    /** Returns the vaccine of a text; empty if it is unknown or none. */
    Optional<VaccineProduct> find(String text) {
        String name = lower(text);
        if (mapped.containsKey(name)) {
            return mapped.get(name);
        }
        return Optional.ofNullable(known.get(name))
                .or(() -> CVX.matcher(name).matches() ? catalog.findCvx(name) : Optional.empty());
    }

    /** Returns whether a text is known to mean another vaccine than that of a code, or none. */
    boolean contradicts(String text, String cvx) {
        return isNone(text)
                || find(text).filter(named -> !agreement.agree(cvx, named)).isPresent();
    }

    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
