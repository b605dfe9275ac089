package io.jenner.json;

import io.jenner.forecast.DateAssumption;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as a record holds it.
 *
 * @param day the day
 * @param assumption what was assumed, if the day is not known
 */
record RecordedDate(LocalDate day, Optional<DateAssumption> assumption) {}
