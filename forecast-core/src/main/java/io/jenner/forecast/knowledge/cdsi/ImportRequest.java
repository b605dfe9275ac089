package io.jenner.forecast.knowledge.cdsi;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the files of a CDSi release do not say about themselves.
 *
 * @param release release number as published, such as {@code 4.64}
 * @param published day of publication
 * @param checked day on which a person compared the import with its source
 * @param keepTexts whether sentences (guidance, indications, contraindications, the end of titles that run on) are kept
 */
public record ImportRequest(String release, LocalDate published, LocalDate checked, boolean keepTexts) {

    public ImportRequest {
        if (!release.matches("\\d+(\\.\\d+)*")) {
            throw new IllegalArgumentException("found the release '" + release
                    + "', expected numbers with dots such as 4.64. Remedy: write the number of the release");
        }
        Objects.requireNonNull(published);
        Objects.requireNonNull(checked);
        if (release.isBlank()) {
            throw new IllegalArgumentException(
                    "found a blank release number, expected one such as 4.64. Remedy: name the release");
        }
        if (checked.isBefore(published)) {
            throw new IllegalArgumentException("found the check day " + checked + " before the publication day "
                    + published + ", expected the same day or later. Remedy: correct one of the two days");
        }
    }
}
