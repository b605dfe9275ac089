package io.jenner.forecast.engine;

import java.util.Locale;
import java.util.Map;

/** Compares countries of birth as schedules and hosts write them. */
final class Countries {

    /** Spellings of one country that differ by more than case, blanks and full stops. */
    private static final Map<String, String> SPELLINGS =
            Map.of("USA", "US", "UNITEDSTATES", "US", "UNITEDSTATESOFAMERICA", "US");

    private Countries() {}

    static boolean isSame(String first, String second) {
        return key(first).equals(key(second));
    }

    private static String key(String country) {
        String letters = country.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        return SPELLINGS.getOrDefault(letters, letters);
    }
}
