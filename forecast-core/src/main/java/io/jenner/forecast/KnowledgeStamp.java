package io.jenner.forecast;

import java.time.LocalDate;

/**
 * Which engine and which knowledge gave an answer.
 *
 * @param engineVersion version of this library
 * @param knowledgeId name of the knowledge, such as {@code us-4.64}
 * @param digest digest of the facts of the knowledge: equal digests mean equal facts
 * @param published day on which the release of the schedule was published
 */
public record KnowledgeStamp(String engineVersion, String knowledgeId, String digest, LocalDate published) {}
