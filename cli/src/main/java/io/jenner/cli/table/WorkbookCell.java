package io.jenner.cli.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook holds. */
final class WorkbookCell {

    /** Day 0 of the 1900 date system, right from March 1900 on. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_OF_MARCH_1900 = BigDecimal.valueOf(61);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** Texts in quotes, colours and languages in brackets, and letters that stand for themselves. */
    private static final Pattern NO_PART_OF_A_DATE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private WorkbookCell() {}

    static Cell of(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.BLANK;
        }
        if (cell.getType() == CellType.ERROR) {
            return new Cell(Cell.Kind.ERROR, "");
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (text == null) {
            return Cell.BLANK;
        }
        boolean numeric = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return numeric ? number(text, cell) : Cell.of(text);
    }

    private static Cell number(String text, org.dhatim.fastexcel.reader.Cell cell) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return text.startsWith("#") ? new Cell(Cell.Kind.ERROR, "") : Cell.of(text);
        }
        boolean day = isDay(cell) && number.compareTo(FIRST_OF_MARCH_1900) >= 0 && number.compareTo(LAST_DAY) <= 0;
        if (day) {
            return Cell.of(DAY_ZERO.plusDays(number.longValue()));
        }
        boolean usual = number.precision() <= 15 && Math.abs(number.scale()) <= 15;
        return new Cell(Cell.Kind.NUMBER, usual ? plain(number) : text.strip());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = NO_PART_OF_A_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.contains("y") || bare.contains("d") && bare.contains("m");
    }
}
