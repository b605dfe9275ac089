package io.jenner.forecast.knowledge;

import io.jenner.forecast.knowledge.Problem.Severity;

/**
 * Something that is looked for in a schedule or in rules.
 *
 * @param code short name in small letters with hyphens, such as {@code minimum-above-maximum}; it stays the same
 *     between releases
 * @param severity how much it matters where it is found
 * @param description what is found, in one line
 */
public record Check(String code, Severity severity, String description) {}
