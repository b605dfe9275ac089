package io.jenner.cli.table;

import io.jenner.cli.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file that holds a table; it can be read several times. Immutable. */
public interface TableFile {

    /** Returns what messages call it: the name of the file, with that of the sheet in brackets. */
    String name();

    /** Returns how it is read, such as {@code comma} or {@code sheet 'Pupils'}. */
    String form();

    /** Opens it at its first row. */
    RowReader open() throws IOException;

    /** Returns whether the name of a file is that of a table. */
    static boolean isTable(String file) {
        return isCsv(file) || isWorkbook(file) || isOther(file);
    }

    /**
     * Checks a file and returns it as a table.
     *
     * @param file its path; {@code .csv}, {@code .tsv} and {@code .txt} (also with {@code .gz}) are CSV, {@code .xlsx}
     *     and {@code .xlsm} are workbooks
     * @param delimiter what stands between the cells of CSV; empty to find out
     * @param sheet the sheet of a workbook; empty for the first one
     * @param limits how large it may be
     * @throws UnreadableInputException if it is none, or too large
     */
    static TableFile of(String file, Optional<Character> delimiter, Optional<String> sheet, Limits limits) {
        Path path = Path.of(file);
        if (isOther(file)) {
            throw new UnreadableInputException(path.getFileName() + ": found a spreadsheet of another form, expected"
                    + " .xlsx or .csv. Remedy: save it as .xlsx, or as CSV in UTF-8.");
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableInputException(path.getFileName() + ": found no such file, expected a roster."
                    + " Remedy: correct the path; a table is read twice and cannot come from standard input.");
        }
        return isWorkbook(file) ? WorkbookFile.check(path, sheet, limits) : CsvFile.check(path, delimiter, limits);
    }

    /** Returns whether the name of a file is that of a workbook. */
    static boolean isWorkbook(String file) {
        return lower(file).matches(".*\\.xls[xm]");
    }

    /** Returns whether the name of a file is that of CSV. */
    static boolean isCsv(String file) {
        return lower(file).matches(".*\\.(csv|tsv|txt)(\\.gz)?");
    }

    private static boolean isOther(String file) {
        return lower(file).matches(".*\\.(xls|xlsb|ods|numbers)");
    }

    private static String lower(String file) {
        return file.toLowerCase(Locale.ROOT);
    }
}
