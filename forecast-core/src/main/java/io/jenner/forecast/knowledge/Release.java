package io.jenner.forecast.knowledge;

import java.time.LocalDate;

/**
 * Which release of which schedule the knowledge holds.
 *
 * @param schedule short name of the schedule, such as {@code us}
 * @param version release number as published, such as {@code 4.64}, with overlays {@code 4.64+harbor-county}
 * @param published day of publication
 * @param importedFrom what the content was converted from, in words
 * @param checked day on which a person last compared the content with its source
 */
public record Release(String schedule, String version, LocalDate published, String importedFrom, LocalDate checked) {

    /** Returns this release with an overlay: the name of the overlay is added to the version. */
    public Release with(String overlay) {
        return new Release(schedule, version + "+" + overlay, published, importedFrom, checked);
    }

    /** Returns the release number without the overlays. */
    public String number() {
        int plus = version.indexOf('+');
        return plus < 0 ? version : version.substring(0, plus);
    }

    /** Returns the name that answers are stamped with, such as {@code us-4.64}. */
    public String id() {
        return schedule + "-" + version;
    }
}
