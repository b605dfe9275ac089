package io.jenner.cli.roster;

import io.jenner.cli.batch.AnswerSink;
import io.jenner.cli.batch.Outcome;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.CsvTableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes results as CSV, and errors as CSV to a second place if there is one. */
final class CsvSink implements AnswerSink<CsvSink.Rendered> {

    private final ResultRows rows;
    private final OutputStream out;
    private final Optional<? extends OutputStream> errors;

    private CsvSink(ResultRows rows, OutputStream out, Optional<? extends OutputStream> errors) {
        this.rows = rows;
        this.out = out;
        this.errors = errors;
    }

    /** Returns a sink; writes the headings unless they are there. */
    static CsvSink begin(ResultRows rows, OutputStream out, Optional<? extends OutputStream> errors, boolean continues)
            throws IOException {
        if (!continues) {
            out.write(headings(rows.headings()));
            if (errors.isPresent()) {
                errors.get().write(headings(rows.errorHeadings()));
            }
        }
        return new CsvSink(rows, out, errors);
    }

    private static byte[] headings(List<String> headings) {
        return CsvTableWriter.bytes(List.of(headings.stream().map(Cell::of).toList()));
    }

    @Override
    public Rendered render(Outcome outcome) {
        return new Rendered(CsvTableWriter.bytes(rows.results(outcome)), CsvTableWriter.bytes(rows.errors(outcome)));
    }

    @Override
    public void write(Kind kind, Rendered rendered) throws IOException {
        out.write(rendered.results());
        if (errors.isPresent()) {
            errors.get().write(rendered.errors());
        }
    }

    /** The rows of one record as they are written. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; copied from one thread to another
    record Rendered(byte[] results, byte[] errors) {}
}
