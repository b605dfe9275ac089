package io.jenner.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word was meant. */
final class Spelling {

    private static final int MOST_EDITS = 2;
    private static final int LONGEST_NAME = 40;

    private Spelling() {}

    /** Returns the word that is like the one found, apart from case, underscores and up to two letters. */
    static Optional<String> nearest(String found, Collection<String> words) {
        if (found.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return words.stream()
                .min(Comparator.comparingInt(word -> edits(plain(found), plain(word))))
                .filter(word -> edits(plain(found), plain(word)) <= Math.min(MOST_EDITS, word.length() - 2));
    }

    /** Returns whether two words are the same, apart from case, blanks, hyphens and underscores. */
    static boolean isSame(String one, String other) {
        return one.length() <= LONGEST_NAME && plain(one).equals(plain(other));
    }

    private static String plain(String word) {
        return word.replaceAll("[_\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** Returns how many letters are to be added, deleted or replaced (Levenshtein). */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
