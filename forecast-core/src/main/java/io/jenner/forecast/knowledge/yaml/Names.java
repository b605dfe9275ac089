package io.jenner.forecast.knowledge.yaml;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How things are called in the files: words of enums, names of files, and what a misspelt name was meant to be. */
public final class Names {

    private Names() {}

    /** Returns the word for an enum value: {@code EVALUATION_ONLY} is written {@code evaluation-only}. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the words for enum values, in order. */
    public static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Names::word).toList();
    }

    /** Returns the words that a function has for some values, in their order, and what they mean. */
    public static <E> Map<String, E> meanings(E[] values, Function<E, String> word) {
        Map<String, E> meanings = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> meanings.put(word.apply(value), value));
        return meanings;
    }

    /** Makes a file name of a title: small letters and digits, hyphens between, and a number if it is taken. */
    public static String slug(String title, Set<String> taken) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "unnamed" : slug;
        String name = base;
        for (int next = 2; !taken.add(name); next++) {
            name = base + "-" + next;
        }
        return name;
    }

    /** Returns the known name that looks most like {@code name}, or null where none is near. */
    @Nullable
    public static String nearest(String name, Collection<String> known) {
        String best = null;
        int bestDistance = Math.max(2, name.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Counts the letters to change, add or remove to get from one word to the other (Levenshtein). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(above[column - 1] + change, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[to.length()];
    }
}
