package io.jenner.cases.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheet of a workbook that holds cases; it is known by its header, not by its name. */
final class WorkbookTable {

    private WorkbookTable() {}

    static Table read(Path file) throws UnreadableSuiteException {
        String name = file.getFileName().toString();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            if (workbook.isDate1904()) {
                throw new UnreadableSuiteException(List.of(name + ": found the 1904 date system, expected the 1900"
                        + " date system. Remedy: save the workbook with the 1900 date system."));
            }
            for (Sheet sheet : workbook.getSheets().toList()) {
                Optional<Table> table = table(name, sheet.read());
                if (table.isPresent()) {
                    return table.get();
                }
            }
        } catch (ExcelReaderException | IOException e) {
            throw new UnreadableSuiteException(
                    name + ": found a file that is no workbook, expected one in the format .xlsx."
                            + " Remedy: save it as .xlsx, or as .csv.",
                    e);
        }
        throw new UnreadableSuiteException(List.of(name + ": found no sheet with cases, expected one with the columns "
                + Columns.ID + " and " + Columns.NUMBER + ". Remedy: choose the workbook with the cases."));
    }

    private static Optional<Table> table(String file, List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = cells(rows.get(0)).stream().map(Cell::found).toList();
        if (!Columns.areOfCases(header)) {
            return Optional.empty();
        }
        return Optional.of(new Table(
                file,
                header,
                rows.stream()
                        .skip(1)
                        .map(row -> new Table.Row("row " + row.getRowNum(), cells(row)))
                        .toList()));
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < row.getCellCount(); place++) {
            cells.add(row.getOptionalCell(place).map(WorkbookTable::cell).orElse(Cell.NOTHING));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return new Cell.Numeric(number);
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? Cell.NOTHING : Cell.text(text);
    }
}
