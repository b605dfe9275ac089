package io.jenner.cli.batch;

import io.jenner.cli.batch.Outcome.Answered;
import io.jenner.cli.batch.Outcome.Blank;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.cli.batch.Outcome.Unanswered;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.InvalidPatientException;
import io.jenner.json.PatientRecord;
import io.jenner.json.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Answers one record, whatever is wrong with it. Immutable and safe to share between threads. */
final class Answerer {

    private static final String OWN_PACKAGES = "io.jenner.";

    private final String file;
    private final Forecaster forecaster;
    private final DayRule day;
    private final AskedOptions asked;

    /**
     * Creates an answerer.
     *
     * @param file what messages call the roster
     * @param asked what goes before the options of a record
     */
    Answerer(String file, Forecaster forecaster, DayRule day, AskedOptions asked) {
        this.file = file;
        this.forecaster = forecaster;
        this.day = day;
        this.asked = asked;
    }

    /** Returns what comes of a record; never throws because of what stands in it. */
    Outcome answer(RosterRecord record) {
        if (record.isBlank()) {
            return new Blank(record.line());
        }
        Optional<String> id = Optional.empty();
        try {
            PatientRecord read = record.read();
            id = read.id();
            if (read.request().isEmpty()) {
                return refused(record, read);
            }
            Request request = read.request().get();
            Forecast forecast = forecaster.forecast(request.patient(), day.of(request), asked.added(request.options()));
            return new Answered(record.line(), id, record.kept(), forecast);
        } catch (InvalidPatientException e) {
            RecordError error = new RecordError(place(record), e.field(), e.found(), e.expected(), e.remedy());
            return new Unanswered(record.line(), id, record.kept(), Kind.REFUSED, List.of(error));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(record, id, e);
        }
    }

    private Outcome refused(RosterRecord record, PatientRecord read) {
        List<RecordError> errors =
                read.faults().stream().map(fault -> RecordError.of(file, fault)).toList();
        return new Unanswered(record.line(), read.id(), record.kept(), Kind.REFUSED, errors);
    }

    /** Returns that this program failed; the message of the fault is left out: it may hold what the record says. */
    Outcome failed(RosterRecord record, Optional<String> id, Throwable fault) {
        String where = Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN_PACKAGES))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        RecordError error = new RecordError(
                place(record),
                "",
                "a fault of this program, not of the record: "
                        + fault.getClass().getSimpleName() + where,
                "an answer",
                "report it, with what 'jenner forecast --stacktrace' prints for this patient");
        return new Unanswered(record.line(), id, record.kept(), Kind.FAILED, List.of(error));
    }

    private String place(RosterRecord record) {
        return file + ":" + record.line();
    }
}
