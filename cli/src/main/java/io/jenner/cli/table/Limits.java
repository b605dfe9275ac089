package io.jenner.cli.table;

/**
 * How large the files may be.
 *
 * @param columns most columns of a table
 * @param cellCharacters most characters of a single cell, beyond which the file is taken for broken
 * @param entries most files in a workbook's archive
 * @param bytes most bytes of a workbook, unpacked
 * @param ratio how many times larger an entry of more than {@code freeBytes} may be unpacked than packed
 * @param freeBytes most unpacked bytes for which the ratio does not matter
 * @param textBytes most unpacked bytes of the texts that the cells of a workbook share; they are kept in memory
 */
public record Limits(
        int columns, int cellCharacters, int entries, long bytes, int ratio, long freeBytes, long textBytes) {

    private static final long MEGABYTE = 1_000_000;

    /** The limits of the command. */
    public static final Limits USUAL =
            new Limits(500, 1_000_000, 1_000, 1_000 * MEGABYTE, 200, 10 * MEGABYTE, 50 * MEGABYTE);
}
