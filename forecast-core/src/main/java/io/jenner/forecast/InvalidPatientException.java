package io.jenner.forecast;

import org.jspecify.annotations.Nullable;

/**
 * The input makes an answer impossible, such as a missing date of birth.
 *
 * <p>The message names the field, what was found, what was expected and a remedy; it holds no personal data.
 */
public final class InvalidPatientException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String found;
    private final String expected;
    private final String remedy;

    /** Creates the exception for a field. */
    public InvalidPatientException(String field, String found, String expected, String remedy) {
        super(field + ": found " + found + ", expected " + expected + ". Remedy: " + remedy + ".");
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

    /** Returns the name of the field, such as {@code birthDate}. */
    public String field() {
        return field;
    }

    /** Returns what stands there, in words. */
    public String found() {
        return found;
    }

    /** Returns what should stand there. */
    public String expected() {
        return expected;
    }

    /** Returns what to do, as a sentence without its full stop. */
    public String remedy() {
        return remedy;
    }
}
