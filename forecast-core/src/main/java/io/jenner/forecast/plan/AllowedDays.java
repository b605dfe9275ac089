package io.jenner.forecast.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The days on which a plan may give doses. */
final class AllowedDays {

    private final LocalDate from;
    private final PlanOptions options;
    private final long recorded;

    AllowedDays(Asking asking, LocalDate from, PlanOptions options) {
        this.from = from;
        this.options = options;
        this.recorded = options.maxDosesPerVisit().isPresent() ? asking.recorded(from) : 0;
    }

    /** Returns the first allowed day on or after a day; empty where there is none. */
    Optional<LocalDate> onOrAfter(LocalDate day) {
        LocalDate earliest = day.isBefore(from) ? from : day;
        Optional<LocalDate> found = options.days().isEmpty()
                ? Optional.of(earliest)
                : options.days().stream()
                        .filter(allowed -> !allowed.isBefore(earliest))
                        .findFirst();
        return found.filter(allowed -> options.until().filter(allowed::isAfter).isEmpty());
    }

    /** Returns the allowed days with room before a day: all of them if the days are given, else the last one. */
    List<LocalDate> earlierWithRoom(LocalDate day, List<PlannedDose> doses) {
        if (options.days().isEmpty()) {
            LocalDate earlier = day.minusDays(1);
            while (!earlier.isBefore(from) && !hasRoom(earlier, doses)) {
                earlier = earlier.minusDays(1);
            }
            return earlier.isBefore(from) ? List.of() : List.of(earlier);
        }
        List<LocalDate> earlier = new ArrayList<>(options.days().stream()
                .filter(allowed -> !allowed.isBefore(from) && allowed.isBefore(day) && hasRoom(allowed, doses))
                .toList());
        Collections.reverse(earlier);
        return earlier;
    }

    /** Returns whether one more dose may be given on a day, beside those planned and, on the first day, on record. */
    boolean hasRoom(LocalDate day, List<PlannedDose> doses) {
        if (options.maxDosesPerVisit().isEmpty()) {
            return true;
        }
        long planned = doses.stream().filter(dose -> dose.date().equals(day)).count();
        return planned + (day.equals(from) ? recorded : 0)
                < options.maxDosesPerVisit().getAsInt();
    }
}
