package io.jenner.forecast.knowledge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A sentence, or a part of one, some of whose words name a thing of the schedule.
 *
 * @param parts its parts in the order in which they are read
 */
public record Phrase(List<Part> parts) {

    /** Says nothing. */
    public static final Phrase EMPTY = new Phrase(List.of());

    public Phrase {
        parts = List.copyOf(parts);
    }

    /** Returns a phrase of plain words. */
    public static Phrase of(String words) {
        return words.isEmpty() ? EMPTY : new Phrase(List.of(new Plain(words)));
    }

    /** Returns a phrase that names one thing. */
    public static Phrase naming(Kind kind, String key, String words) {
        return new Phrase(List.of(new Mention(kind, key, words)));
    }

    /** Returns phrases one after the other with some words between them. */
    public static Phrase joined(List<Phrase> phrases, String between) {
        Phrase whole = EMPTY;
        for (int at = 0; at < phrases.size(); at++) {
            whole = whole.and(at == 0 ? "" : between).and(phrases.get(at));
        }
        return whole;
    }

    /** Returns phrases as a list: {@code a, b and c}, with the last word given. */
    public static Phrase listed(List<Phrase> phrases, String lastWord) {
        int last = phrases.size() - 1;
        return last < 1
                ? joined(phrases, "")
                : joined(phrases.subList(0, last), ", ")
                        .and(" " + lastWord + " ")
                        .and(phrases.get(last));
    }

    /** Returns this phrase with plain words behind it. */
    public Phrase and(String words) {
        return and(of(words));
    }

    /** Returns this phrase with another behind it. */
    public Phrase and(Phrase other) {
        List<Part> all = new ArrayList<>(parts);
        for (Part part : other.parts) {
            if (part instanceof Plain next && !all.isEmpty() && all.get(all.size() - 1) instanceof Plain before) {
                all.set(all.size() - 1, new Plain(before.words() + next.words()));
            } else {
                all.add(part);
            }
        }
        return new Phrase(all);
    }

    /** Returns whether it says nothing. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns this phrase with a capital first letter. */
    public Phrase capitalized() {
        if (isEmpty() || !(parts.get(0) instanceof Plain first)) {
            return this;
        }
        List<Part> all = new ArrayList<>(parts);
        all.set(
                0,
                new Plain(first.words().substring(0, 1).toUpperCase(Locale.ROOT)
                        + first.words().substring(1)));
        return new Phrase(all);
    }

    /** Returns its words. */
    public String text() {
        return parts.stream().map(Part::words).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text();
    }

    /** Some words of a phrase. */
    public sealed interface Part {

        /** Returns the words; never empty. */
        String words();
    }

    /**
     * Words that name nothing.
     *
     * @param words the words
     */
    public record Plain(String words) implements Part {}

    /**
     * Words that name a thing of the schedule.
     *
     * @param kind what kind of thing
     * @param key its code, or its name where it has no code
     * @param words the words
     */
    public record Mention(Kind kind, String key, String words) implements Part {}

    /** What a mention names. */
    public enum Kind {
        /** A vaccine, by its CVX code. */
        VACCINE,
        /** An observation, by its code. */
        OBSERVATION,
        /** A series, by its name. */
        SERIES,
        /** A vaccine group, by its name. */
        GROUP
    }
}
