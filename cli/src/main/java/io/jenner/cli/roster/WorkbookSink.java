package io.jenner.cli.roster;

import io.jenner.cli.batch.AnswerSink;
import io.jenner.cli.batch.Outcome;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.CsvTableWriter;
import io.jenner.cli.table.WorkbookTableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes results to the sheet Results of a workbook and errors to the sheet Refused behind it, and all errors as CSV to a
 * second place if there is one.
 */
final class WorkbookSink implements AnswerSink<WorkbookSink.Rendered> {

    /** Most rows of errors; they wait in memory for the results to end. */
    static final int MOST_ERRORS = 10_000;

    private final ResultRows rows;
    private final Optional<CsvTableWriter> errors;
    private final Workbook workbook;
    private final WorkbookTableWriter results;
    private final List<List<Cell>> refused = new ArrayList<>();
    private long more;

    WorkbookSink(ResultRows rows, OutputStream out, Optional<? extends OutputStream> errors) throws IOException {
        this.rows = rows;
        this.errors = errors.map(CsvTableWriter::new);
        this.workbook = WorkbookTableWriter.workbook(out);
        this.results = new WorkbookTableWriter(workbook, "Results", rows.headings());
        if (this.errors.isPresent()) {
            this.errors.get().write(rows.errorHeadings().stream().map(Cell::of).toList());
        }
    }

    @Override
    public Rendered render(Outcome outcome) {
        return new Rendered(rows.results(outcome), rows.errors(outcome));
    }

    @Override
    public void write(Kind kind, Rendered rendered) throws IOException {
        for (List<Cell> row : rendered.results()) {
            results.write(row);
        }
        for (List<Cell> row : rendered.errors()) {
            if (errors.isPresent()) {
                errors.get().write(row);
            }
            if (refused.size() < MOST_ERRORS) {
                refused.add(row);
            } else {
                more++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        results.finish();
        if (!refused.isEmpty()) {
            WorkbookTableWriter sheet = new WorkbookTableWriter(workbook, "Refused", rows.errorHeadings());
            for (List<Cell> row : refused) {
                sheet.write(row);
            }
            if (more > 0) {
                sheet.write(List.of(Cell.BLANK, Cell.of(more + " more; --errors FILE lists all")));
            }
            sheet.finish();
        }
        workbook.finish();
    }

    /** The rows of one record. */
    record Rendered(List<List<Cell>> results, List<List<Cell>> errors) {}
}
