package io.jenner.json;

/**
 * How much may stand in a document; what goes beyond is refused.
 *
 * <p>Start at {@link #DEFAULT} and change what you need. Every limit is the most that passes. Immutable.
 *
 * @param bytes bytes of a request in UTF-8
 * @param answerBytes bytes of an answer in UTF-8; answers that explain themselves are long
 * @param depth objects and lists around a value, counting its own: {@code {"doses": []}} is 2 deep; at most 500
 * @param doses doses of a patient
 * @param observations observations of a patient
 * @param optionEntries entries of each list in the options
 * @param textLength characters of a text or a name of a field in a request
 * @param idLength characters of an id, of a patient or of a dose
 * @param digits digits of a number in a request, with those of its exponent
 */
public record Limits(
        int bytes,
        int answerBytes,
        int depth,
        int doses,
        int observations,
        int optionEntries,
        int textLength,
        int idLength,
        int digits) {

    /** 1,000,000 bytes; 20,000,000 of an answer; 20 deep; 500 entries of a list; texts of 500, ids of 200, numbers of 30. */
    public static final Limits DEFAULT = new Limits(1_000_000, 20_000_000, 20, 500, 500, 500, 500, 200, 30);

    private static final int DEEPEST = 500;

    /**
     * Refuses limits that are not positive.
     *
     * @param bytes see {@link #bytes()}
     * @param answerBytes see {@link #answerBytes()}
     * @param depth see {@link #depth()}
     * @param doses see {@link #doses()}
     * @param observations see {@link #observations()}
     * @param optionEntries see {@link #optionEntries()}
     * @param textLength see {@link #textLength()}
     * @param idLength see {@link #idLength()}
     * @param digits see {@link #digits()}
     */
    public Limits {
        atLeastOne("bytes", bytes);
        atLeastOne("answerBytes", answerBytes);
        atLeastOne("depth", depth);
        atLeastOne("doses", doses);
        atLeastOne("observations", observations);
        atLeastOne("optionEntries", optionEntries);
        atLeastOne("textLength", textLength);
        atLeastOne("idLength", idLength);
        atLeastOne("digits", digits);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("depth: found " + depth + ", expected at most " + DEEPEST
                    + ", which every thread has stack for. Remedy: choose less.");
        }
    }

    /**
     * {@return the same limits, with another one for the bytes of a request}
     *
     * @param most the limit, inclusive
     */
    public Limits withBytes(int most) {
        return new Limits(most, answerBytes, depth, doses, observations, optionEntries, textLength, idLength, digits);
    }

    /**
     * {@return the same limits, with another one for the bytes of an answer}
     *
     * @param most the limit, inclusive
     */
    public Limits withAnswerBytes(int most) {
        return new Limits(bytes, most, depth, doses, observations, optionEntries, textLength, idLength, digits);
    }

    /**
     * {@return the same limits, with another one for the depth}
     *
     * @param most the limit, inclusive
     */
    public Limits withDepth(int most) {
        return new Limits(bytes, answerBytes, most, doses, observations, optionEntries, textLength, idLength, digits);
    }

    /**
     * {@return the same limits, with another one for the doses of a patient}
     *
     * @param most the limit, inclusive
     */
    public Limits withDoses(int most) {
        return new Limits(bytes, answerBytes, depth, most, observations, optionEntries, textLength, idLength, digits);
    }

    /**
     * {@return the same limits, with another one for the observations of a patient}
     *
     * @param most the limit, inclusive
     */
    public Limits withObservations(int most) {
        return new Limits(bytes, answerBytes, depth, doses, most, optionEntries, textLength, idLength, digits);
    }

    /**
     * {@return the same limits, with another one for the entries of each list in the options}
     *
     * @param most the limit, inclusive
     */
    public Limits withOptionEntries(int most) {
        return new Limits(bytes, answerBytes, depth, doses, observations, most, textLength, idLength, digits);
    }

    /**
     * {@return the same limits, with another one for the characters of a text}
     *
     * @param most the limit, inclusive
     */
    public Limits withTextLength(int most) {
        return new Limits(bytes, answerBytes, depth, doses, observations, optionEntries, most, idLength, digits);
    }

    /**
     * {@return the same limits, with another one for the characters of an id}
     *
     * @param most the limit, inclusive
     */
    public Limits withIdLength(int most) {
        return new Limits(bytes, answerBytes, depth, doses, observations, optionEntries, textLength, most, digits);
    }

    /**
     * {@return the same limits, with another one for the digits of a number}
     *
     * @param most the limit, inclusive
     */
    public Limits withDigits(int most) {
        return new Limits(bytes, answerBytes, depth, doses, observations, optionEntries, textLength, idLength, most);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    name + ": found " + value + ", expected 1 or more. Remedy: choose a limit that something passes.");
        }
    }
}
