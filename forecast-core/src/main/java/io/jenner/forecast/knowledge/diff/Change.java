package io.jenner.forecast.knowledge.diff;

import java.util.Optional;

/**
 * One difference, in words.
 *
 * @param kind what happened
 * @param what what it happened to, such as {@code minimum interval from dose 1}
 * @param was what the first schedule says; empty for what was added
 * @param now what the second schedule says; empty for what was removed
 * @param effect whether more than words of an answer may change
 */
public record Change(Kind kind, String what, Optional<String> was, Optional<String> now, Effect effect) {

    /** What may happen to a fact or a row. */
    public enum Kind {
        /** Only the second schedule has it. */
        ADDED,
        /** Only the first schedule has it. */
        REMOVED,
        /** Both have it, with another value. */
        CHANGED,
        /** Both have the rows, in another order. */
        REORDERED
    }

    /** What a difference can do to answers. */
    public enum Effect {
        /** Statuses, dates, numbers, vaccines or verdicts may change; they need not. */
        MAY_CHANGE_ANSWERS,
        /** Only titles, names, remarks or the stamp of answers change. */
        WORDS_ONLY
    }

    static Change changed(String what, String was, String now, Effect effect) {
        return new Change(Kind.CHANGED, what, Optional.of(was), Optional.of(now), effect);
    }

    static Change added(String what, String now, Effect effect) {
        return new Change(Kind.ADDED, what, Optional.empty(), Optional.of(now), effect);
    }

    static Change removed(String what, String was, Effect effect) {
        return new Change(Kind.REMOVED, what, Optional.of(was), Optional.empty(), effect);
    }

    static Change reordered(String what, String was, String now, Effect effect) {
        return new Change(Kind.REORDERED, what, Optional.of(was), Optional.of(now), effect);
    }

    /** Returns whether only words of answers change. */
    public boolean isWordsOnly() {
        return effect == Effect.WORDS_ONLY;
    }

    /** Returns the same difference of a part of something, such as of a condition of a skip. */
    Change within(String whole) {
        return new Change(kind, whole + ", " + what, was, now, effect);
    }

    /** Returns the difference as a sentence without a full stop. */
    public String sentence() {
        String sentence = switch (kind) {
            case ADDED -> "added " + what + told(now);
            case REMOVED -> "removed " + what + told(was);
            case CHANGED, REORDERED -> what + " was " + was.orElse("") + ", now " + now.orElse("");
        };
        return isWordsOnly() ? sentence + " (words only)" : sentence;
    }

    private static String told(Optional<String> value) {
        return value.filter(text -> !text.isEmpty()).map(text -> ": " + text).orElse("");
    }

    @Override
    public String toString() {
        return sentence();
    }
}
