package io.jenner.cli.roster;

import io.jenner.cli.batch.AnswerForm;
import io.jenner.cli.batch.AnswerSink;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers as a table: a row for each patient and vaccine group, and one for each patient without an answer.
 *
 * @param workbook whether to write a workbook, else CSV
 * @param kept headings of columns that come from the roster
 * @param statuses which due statuses are wanted; empty for all
 * @param language language of words for people
 */
public record ResultForm(boolean workbook, List<String> kept, Set<DueStatus> statuses, Locale language)
        implements AnswerForm {

    public ResultForm {
        kept = List.copyOf(kept);
        statuses = statuses.isEmpty() ? Set.of() : EnumSet.copyOf(statuses);
    }

    @Override
    public AnswerSink<?> sink(OutputStream out, Optional<? extends OutputStream> errors, boolean continues)
            throws IOException {
        ResultRows rows = new ResultRows(kept, statuses, Texts.in(language));
        return workbook ? new WorkbookSink(rows, out, errors) : CsvSink.begin(rows, out, errors, continues);
    }

    @Override
    public boolean isResumable() {
        return !workbook;
    }

    @Override
    public Map<String, String> terms() {
        return Map.of(
                "form of results",
                workbook ? "xlsx" : "csv",
                "--keep",
                kept.toString(),
                "--statuses",
                statuses.toString());
    }
}
