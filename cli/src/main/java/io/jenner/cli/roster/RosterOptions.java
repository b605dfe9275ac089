package io.jenner.cli.roster;

import io.jenner.cli.table.Limits;
import io.jenner.forecast.DateAssumption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a roster is to be read.
 *
 * @param map the map, if there is one
 * @param layout the layout; empty to find out
 * @param dateFormat pattern of dates beside ISO; goes before that of the map
 * @param assumption what to assume of a day that is missing; empty to refuse such dates
 * @param keep headings of columns that come back with the results
 * @param ignore headings of columns that are left out
 * @param delimiter what stands between the cells of CSV; empty to find out
 * @param sheet sheet of a workbook; empty for the first
 * @param limits how large the file may be
 */
public record RosterOptions(
        Optional<Path> map,
        Optional<Layout> layout,
        Optional<String> dateFormat,
        Optional<DateAssumption> assumption,
        List<String> keep,
        List<String> ignore,
        Optional<Character> delimiter,
        Optional<String> sheet,
        Limits limits) {

    /** Nothing is stated. */
    public static final RosterOptions NONE = new RosterOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Limits.USUAL);

    public RosterOptions {
        keep = List.copyOf(keep);
        ignore = List.copyOf(ignore);
    }
}
