package io.jenner.forecast.knowledge;

import java.time.LocalDate;

/**
 * Where content of the schedule comes from.
 *
 * @param key name by which rows of the same file cite it
 * @param title title of the publication
 * @param place where it was published, such as a journal with its issue and pages
 * @param published day of publication
 * @param checked day on which a person last compared the content with it
 */
public record Source(String key, String title, String place, LocalDate published, LocalDate checked) {}
