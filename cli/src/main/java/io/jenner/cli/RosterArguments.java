package io.jenner.cli;

import io.jenner.cli.roster.Layout;
import io.jenner.cli.roster.RosterOptions;
import io.jenner.cli.table.Limits;
import io.jenner.cli.table.TableFile;
import io.jenner.forecast.DateAssumption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a roster in CSV or a workbook is read. */
final class RosterArguments {

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "Which column of a table means what, and what its values mean, as YAML.")
    private @Nullable Path map;

    @Option(
            names = "--map-template",
            description = "Answer nothing; print a map of the table to edit, on standard output.")
    private boolean template;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            converter = LayoutWord.class,
            description = "long (one dose in a row of the table) or wide (one patient). Default: as the headings show.")
    private @Nullable Layout layout;

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How dates of a table are written beside 2021-03-10, such as MM/dd/yyyy.")
    private @Nullable String dateFormat;

    @Option(
            names = "--assume-day",
            paramLabel = "DAY",
            converter = AssumedDay.class,
            description =
                    "first, middle or last: the day for dates of a table without one, which are refused otherwise.")
    private @Nullable DateAssumption assumption;

    @Option(
            names = "--keep",
            paramLabel = "COL",
            split = ",",
            description = "Columns of a table to carry into the results, such as Homeroom.")
    private List<String> keep = new ArrayList<>();

    @Option(
            names = "--ignore",
            paramLabel = "COL",
            split = ",",
            description = "Columns of a table that hold no doses and are left out, such as Exempt.")
    private List<String> ignore = new ArrayList<>();

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            converter = Delimiter.class,
            description = "comma, semicolon, tab or a character. Default: what the first line of the CSV shows.")
    private @Nullable Character delimiter;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook. Default: the first one.")
    private @Nullable String sheet;

    /** Returns whether to print a map in place of answers. */
    boolean isTemplate() {
        return template;
    }

    /** Returns the options; refuses them for a roster that is no table. */
    RosterOptions options(String input) {
        boolean any = map != null
                || template
                || layout != null
                || dateFormat != null
                || assumption != null
                || !keep.isEmpty()
                || !ignore.isEmpty()
                || delimiter != null
                || sheet != null;
        if (any && !TableFile.isTable(input)) {
            throw new UnreadableInputException("--map, --map-template, --layout, --date-format, --assume-day, --keep,"
                    + " --ignore, --delimiter, --sheet: found with a roster in NDJSON, expected a table (.csv, .tsv, .txt, .xlsx)."
                    + " Remedy: leave them out, or give the table its usual ending.");
        }
        return new RosterOptions(
                Optional.ofNullable(map),
                Optional.ofNullable(layout),
                Optional.ofNullable(dateFormat),
                Optional.ofNullable(assumption),
                keep,
                ignore,
                Optional.ofNullable(delimiter),
                Optional.ofNullable(sheet),
                Limits.USUAL);
    }

    /** Returns the map, if one is named. */
    Optional<Path> map() {
        return Optional.ofNullable(map);
    }

    private static <T> T word(String word, Map<String, T> meanings) {
        T meaning = meanings.get(word.toLowerCase(Locale.ROOT));
        if (meaning == null) {
            throw new TypeConversionException("found '" + word + "', expected one of "
                    + String.join(", ", meanings.keySet().stream().sorted().toList())
                    + ". Remedy: write one of these.");
        }
        return meaning;
    }

    private static final class LayoutWord implements ITypeConverter<Layout> {
        @Override
        public Layout convert(String value) {
            return word(value, Map.of("long", Layout.LONG, "wide", Layout.WIDE));
        }
    }

    private static final class AssumedDay implements ITypeConverter<DateAssumption> {
        @Override
        public DateAssumption convert(String value) {
            return word(
                    value,
                    Map.of(
                            "first", DateAssumption.FIRST_DAY,
                            "middle", DateAssumption.MIDDLE_DAY,
                            "last", DateAssumption.LAST_DAY));
        }
    }

    private static final class Delimiter implements ITypeConverter<Character> {
        @Override
        public Character convert(String value) {
            boolean single = value.length() == 1
                    && !Character.isLetterOrDigit(value.charAt(0))
                    && "\"\r\n".indexOf(value.charAt(0)) < 0;
            return single
                    ? (Character) value.charAt(0)
                    : word(value, Map.of("comma", ',', "semicolon", ';', "tab", '\t'));
        }
    }
}
