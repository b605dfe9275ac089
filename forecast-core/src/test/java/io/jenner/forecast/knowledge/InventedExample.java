package io.jenner.forecast.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An example with every key, for the end of a series file of the invented schedule. */
public final class InventedExample {

    /** The series file that has 56 lines without it. */
    public static final String FILE = "marsh-fever/standard.yaml";

    private static final String TEXT = """
            examples:
              - title: Everything at once
                born: 2012-02-29
                sex: female
                country-of-birth: Marshland
                as-of: 2025-11-22
                observations:
                  - {code: "003", date: 2025-01-01, until: 2025-02-01, presence: unknown}  # Moved to the hills
                doses:
                  - {date: 2025-08-01, cvx: "901", verdict: valid, target-dose: 1, remark: age grace period}  # marsh
                  - {date: 2025-08-09, cvx: "03", mvx: MHC, trade-name: "Marsh & Hill", volume: 0.5, \
            lot-expires: 2025-08-31, condition: poor, verdict: sub-standard, reason: dose condition}  # marsh-cough
                  - {date: 2025-08-10, cvx: "902", verdict: not valid, reasons: [too soon, vaccine conflict]}  # marsh, live
                  - {date: 2025-08-11, cvx: "904", verdict: not evaluated}  # onlooker
                forecast: {status: not complete, dose: 2, target-dose: 2, earliest: 2025-09-07, past-due: none}
              - title: No dose left
                born: 2012-02-29
                as-of: 2025-11-22
                forecast: {status: complete, reason: series complete}
            """;

    private InventedExample() {}

    /** Returns its text as it is written by the program. */
    public static String text() {
        return TEXT;
    }

    /** Adds it to a copy of the schedule. */
    public static void addTo(Path folder) {
        addTo(folder, FILE);
    }

    /** Adds it to a series file in a copy of the schedule. */
    public static void addTo(Path folder, String file) {
        try {
            Files.writeString(folder.resolve(file), text(), StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
