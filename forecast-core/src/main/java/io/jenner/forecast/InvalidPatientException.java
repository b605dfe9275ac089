package io.jenner.forecast;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The input makes an answer impossible, such as a missing date of birth.
 *
 * <p>The message names the field, what was found, what was expected and a remedy; it holds no personal data.
 */
public final class InvalidPatientException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Place in the input. */
    private final String field;
    /** What was found, without personal data. */
    private final String found;
    /** What was expected. */
    private final String expected;
    /** What to do about it. */
    private final String remedy;

    /**
     * Creates the exception for a field.
     *
     * @param field place in the input, such as {@code doses.date}
     * @param found what was found there, without personal data
     * @param expected what was expected
     * @param remedy what to do about it
     */
    public InvalidPatientException(String field, String found, String expected, String remedy) {
        super(Objects.requireNonNull(field, "field")
                + ": found " + Objects.requireNonNull(found, "found")
                + ", expected " + Objects.requireNonNull(expected, "expected")
                + ". Remedy: " + Objects.requireNonNull(remedy, "remedy") + ".");
        this.field = field;
        this.found = found;
        this.expected = expected;
        this.remedy = remedy;
    }

    /** Returns the value, or refuses an absent one. */
    static <T> T required(String field, @Nullable T value, String expected) {
        if (value == null) {
            throw new InvalidPatientException(field, "nothing", expected, "give it; without it there is no answer");
        }
        return value;
    }

    /** Returns the same of an entry of a list: {@code doses[2].cvx} where it was {@code doses.cvx}. */
    InvalidPatientException at(int position) {
        return new InvalidPatientException(field.replaceFirst("\\.", "[" + position + "]."), found, expected, remedy);
    }

    /** {@return the name of the field, such as {@code birthDate}} */
    public String field() {
        return field;
    }

    /** {@return what stands there, in words} */
    public String found() {
        return found;
    }

    /** {@return what should stand there} */
    public String expected() {
        return expected;
    }

    /** {@return what to do, as a sentence without its full stop} */
    public String remedy() {
        return remedy;
    }
}
