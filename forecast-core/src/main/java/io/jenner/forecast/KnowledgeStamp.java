package io.jenner.forecast;

import java.time.LocalDate;

/**
 * Which engine and which knowledge gave an answer.
 *
 * @param engineVersion version of this library
 * @param knowledgeId name of the knowledge, such as {@code us-4.64}, or {@code us-4.64+harbor-county} with an overlay
 * @param digest digest of the facts of the knowledge and of the rules of overlays: equal digests mean equal facts
 * @param published day on which the release of the schedule was published
 */
public record KnowledgeStamp(String engineVersion, String knowledgeId, String digest, LocalDate published) {}
