package io.jenner.forecast.knowledge;

import io.jenner.forecast.date.Offset;
import org.jspecify.annotations.Nullable;

/**
 * An observation that rules out every vaccine of an antigen (CDSi Table 7-5).
 *
 * @param observation observation code
 * @param begin age from which it holds (inclusive), or null
 * @param end age from which it no longer holds (exclusive), or null
 * @param text sentence for people, or null
 * @param guidance remark for clinicians, or null
 * @param place where it stands
 */
public record AntigenContraindication(
        String observation,
        @Nullable Offset begin,
        @Nullable Offset end,
        @Nullable String text,
        @Nullable String guidance,
        Place place) {}
