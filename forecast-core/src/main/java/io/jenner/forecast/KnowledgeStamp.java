package io.jenner.forecast;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which engine and which knowledge gave an answer.
 *
 * @param engineVersion version of this library
 * @param knowledgeId name of the knowledge, such as {@code us-4.64}, or {@code us-4.64+harbor-county} with an overlay
 * @param digest digest of the facts of the knowledge and of the rules of overlays: equal digests mean equal facts
 * @param published day on which the release of the schedule was published
 */
public record KnowledgeStamp(String engineVersion, String knowledgeId, String digest, LocalDate published) {
    /**
     * Checks that nothing is null.
     *
     * @param engineVersion see {@link #engineVersion()}
     * @param knowledgeId see {@link #knowledgeId()}
     * @param digest see {@link #digest()}
     * @param published see {@link #published()}
     */
    public KnowledgeStamp {
        Objects.requireNonNull(engineVersion, "engineVersion");
        Objects.requireNonNull(knowledgeId, "knowledgeId");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(published, "published");
    }
}
