package io.jenner.cli.batch;

import io.jenner.json.Request;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which day to judge a patient on.
 *
 * @param forAll the day for all patients, if one is set
 * @param otherwise the day for patients whose record names none
 */
public record DayRule(Optional<LocalDate> forAll, LocalDate otherwise) {

    LocalDate of(Request request) {
        return forAll.or(request::asOf).orElse(otherwise);
    }
}
