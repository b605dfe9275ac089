package io.jenner.benchmarks.answers;

import io.jenner.benchmarks.BenchmarkException;
import io.jenner.benchmarks.patients.Asked;
import io.jenner.benchmarks.patients.Patients;
import io.jenner.forecast.Forecaster;
import java.util.List;
import java.util.Locale;

/** Stops a measurement whose answers are not the known ones: time is no use where the answer is wrong. */
public final class AnswerCheck {

    private AnswerCheck() {}

    /**
     * Asks the forecaster about all patients and compares with the digests that came with this build.
     *
     * @param patients what was read
     * @param asked the questions read
     * @param form name of the form of the forecaster, for the message
     * @param forecaster who answers
     * @throws BenchmarkException if the answers are others, or nothing is stored to compare with
     */
    public static void check(Patients patients, List<Asked> asked, String form, Forecaster forecaster) {
        compare(patients, form, Digests.of(asked, forecaster), StoredDigests.embedded());
    }

    static void compare(Patients patients, String form, Digests found, StoredDigests stored) {
        String place = patients + ", form " + form + ": ";
        Digests expected = stored.of(patients.toString())
                .orElseThrow(() -> new BenchmarkException(place + "found no stored digest of answers, expected one."
                        + remedy(patients, "After a look at some answers, write one with")));
        if (!found.patients().equals(expected.patients())) {
            throw new BenchmarkException(place + "found other patients (" + found.patients() + "), expected "
                    + expected.patients() + "."
                    + remedy(patients, "If the population or the CDC's files changed on purpose, write it anew with"));
        }
        if (!found.answers().equals(expected.answers())) {
            String knowledge = found.knowledge().equals(expected.knowledge())
                    ? "the schedule is the same"
                    : "the schedule is another one, too";
            throw new BenchmarkException(place + "found other answers (" + found.answers() + "), expected "
                    + expected.answers() + "; " + knowledge + "."
                    + remedy(patients, "If the change is intended, write the digest anew with"));
        }
    }

    private static String remedy(Patients patients, String when) {
        String parameters =
                patients.source().isMadeUp() ? " --seed " + patients.seed() + " --count " + patients.count() : "";
        return " Remedy: " + when + " benchmarks/run digests --write --source "
                + patients.source().name().toLowerCase(Locale.ROOT) + parameters;
    }
}
