package io.jenner.cli.batch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run is asked to do.
 *
 * @param input path of the roster, or {@code -}
 * @param out where the answers go
 * @param errors where the lines without an answer go as well
 * @param on the day for all patients
 * @param today the day for patients whose record names none
 * @param form how the answers are written
 * @param options what of every answer is shown
 * @param threads how many threads answer, at least 1
 * @param earlier what to do about output of an earlier run
 */
public record BatchJob(
        String input,
        Destination out,
        Optional<Destination> errors,
        Optional<LocalDate> on,
        LocalDate today,
        AnswerForm form,
        AskedOptions options,
        int threads,
        Earlier earlier) {

    /** Returns whether a run that was cut off can go on: all its output is in plain files, or in none yet. */
    public boolean isResumable() {
        return form.isResumable()
                && out.isResumable()
                && errors.map(Destination::isResumable).orElse(true);
    }

    /** Refuses files that exist already, before anything is written, unless they may be overwritten. */
    void refuseEarlier() {
        if (earlier != Earlier.OVERWRITE) {
            out.refuseExisting();
            errors.ifPresent(Destination::refuseExisting);
        }
    }

    /** What to do about output of an earlier run. */
    public enum Earlier {
        /** Leave it alone and refuse to run. */
        KEEP,
        /** Go on behind it. */
        RESUME,
        /** Overwrite it. */
        OVERWRITE
    }
}
