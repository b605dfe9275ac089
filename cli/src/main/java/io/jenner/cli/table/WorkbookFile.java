package io.jenner.cli.table;

import io.jenner.cli.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook (.xlsx).
 *
 * @param path where the workbook is
 * @param sheet name of the sheet
 * @param others how many other visible sheets there are
 * @param limits how large it may be
 */
record WorkbookFile(Path path, String sheet, int others, Limits limits) implements TableFile {

    static WorkbookFile check(Path path, Optional<String> wanted, Limits limits) {
        String name = path.getFileName().toString();
        try {
            Archive.check(path, limits);
            try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile())) {
                if (workbook.isDate1904()) {
                    throw new UnreadableInputException(name + ": found the 1904 date system, expected the 1900 date"
                            + " system. Remedy: save the workbook with the 1900 date system, or as CSV in UTF-8.");
                }
                List<String> visible = workbook.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .map(Sheet::getName)
                        .toList();
                return new WorkbookFile(path, sheet(name, visible, wanted), visible.size() - 1, limits);
            }
        } catch (ExcelReaderException | IOException e) {
            throw unreadable(name, e);
        }
    }

    private static String sheet(String name, List<String> visible, Optional<String> wanted) {
        Optional<String> found = visible.stream()
                .filter(sheet -> wanted.map(sheet::equalsIgnoreCase).orElse(true))
                .findFirst();
        return found.orElseThrow(() -> new UnreadableInputException(name + ": found no such visible sheet as --sheet"
                + " names, expected one of "
                + visible.stream().map(sheet -> "'" + sheet + "'").collect(Collectors.joining(", "))
                + ". Remedy: name one of these, or leave --sheet out for the first."));
    }

    @Override
    public String name() {
        return path.getFileName() + "[" + sheet + "]";
    }

    @Override
    public String form() {
        return others == 0 ? "its only sheet" : "one of " + (others + 1) + " sheets";
    }

    @Override
    public RowReader open() throws IOException {
        ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        try {
            Stream<org.dhatim.fastexcel.reader.Row> rows =
                    workbook.findSheet(sheet).orElseThrow().openStream();
            return new Rows(name(), limits, workbook, rows);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static UnreadableInputException unreadable(String name, Exception e) {
        return new UnreadableInputException(
                name + ": found a file that cannot be read as a workbook, expected one in the form .xlsx."
                        + " Remedy: open it in a spreadsheet program and save it as .xlsx, or as CSV in UTF-8.",
                e);
    }

    private static final class Rows implements RowReader {
        private final String name;
        private final Limits limits;
        private final ReadableWorkbook workbook;
        private final Stream<org.dhatim.fastexcel.reader.Row> rows;
        private final Iterator<org.dhatim.fastexcel.reader.Row> iterator;

        Rows(String name, Limits limits, ReadableWorkbook workbook, Stream<org.dhatim.fastexcel.reader.Row> rows) {
            this.name = name;
            this.limits = limits;
            this.workbook = workbook;
            this.rows = rows;
            this.iterator = rows.iterator();
        }

        @Override
        public @Nullable Row next() throws IOException {
            try {
                while (iterator.hasNext()) {
                    org.dhatim.fastexcel.reader.Row read = iterator.next();
                    Row row = new Row(read.getRowNum(), cells(read));
                    if (!row.isBlank()) {
                        return row;
                    }
                }
                return null;
            } catch (ExcelReaderException e) {
                throw unreadable(name, e);
            }
        }

        private List<Cell> cells(org.dhatim.fastexcel.reader.Row read) {
            List<Cell> cells = new ArrayList<>();
            for (int place = 0; place < Math.min(read.getCellCount(), limits.columns() + 1); place++) {
                cells.add(read.getOptionalCell(place).map(WorkbookCell::of).orElse(Cell.BLANK));
            }
            while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
                cells.remove(cells.size() - 1);
            }
            if (cells.size() > limits.columns()) {
                throw new UnreadableInputException(name + ":" + read.getRowNum() + ": found more than "
                        + limits.columns() + " columns, expected at most that. Remedy: leave out columns that no"
                        + " patient needs.");
            }
            return cells;
        }

        @Override
        public void close() throws IOException {
            rows.close();
            workbook.close();
        }
    }
}
