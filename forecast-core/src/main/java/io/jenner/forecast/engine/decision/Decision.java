package io.jenner.forecast.engine.decision;

import java.util.EnumSet;
import java.util.Set;

/**
 * A question to the rules, with their answer once they have concluded.
 *
 * <p>All that a rule may look at comes from a few enumerations and truth values, so that a class of decisions asks only
 * so many different questions. Two decisions are equal when they ask the same; what was concluded plays no part. An
 * answer may therefore be remembered for everyone who asks the same again. Dates stay with the one who asks: a rule
 * concludes which of them counts.
 *
 * <p>A decision is for one thread until it is concluded; then nothing changes it any more.
 */
public abstract class Decision {

    private final long signature;

    /**
     * Creates a decision.
     *
     * @param signature all that the rules may look at, made by {@link #with}
     */
    Decision(long signature) {
        this.signature = signature;
    }

    /** Adds a truth value to a signature, which starts at 0. */
    static long with(long signature, boolean value) {
        return signature << 1 | (value ? 1 : 0);
    }

    /** Adds a value of an enumeration of at most 16 to a signature, which starts at 0. */
    static long with(long signature, Enum<?> value) {
        return signature << 4 | value.ordinal();
    }

    /** Returns a set with one more value; most questions end without any, so that none is made before. */
    static <E extends Enum<E>> Set<E> joined(Set<E> set, E value) {
        EnumSet<E> joined = EnumSet.of(value);
        joined.addAll(set);
        return joined;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Decision) other).signature == signature;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(signature * 0x9E3779B97F4A7C15L) ^ getClass().hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + Long.toHexString(signature);
    }
}
