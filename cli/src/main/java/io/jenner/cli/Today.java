package io.jenner.cli;

import java.time.LocalDate;

/** The current day; the only place in the project that reads the clock. */
final class Today {

    private Today() {}

    static LocalDate date() {
        return LocalDate.now();
    }
}
