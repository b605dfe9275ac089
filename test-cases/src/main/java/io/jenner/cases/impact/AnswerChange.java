package io.jenner.cases.impact;

/**
 * One difference between two answers for a person.
 *
 * @param vaccineGroup name of the vaccine group; {@link #WHOLE_ANSWER} for what belongs to none
 * @param kind what is different
 * @param subject what it is about, such as {@code standard forecast} or {@code dose 2}
 * @param was the first answer in words
 * @param now the second answer in words
 */
public record AnswerChange(String vaccineGroup, ChangeKind kind, String subject, String was, String now) {

    /** Stands for a vaccine group where a difference belongs to none. */
    public static final String WHOLE_ANSWER = "(whole answer)";
}
