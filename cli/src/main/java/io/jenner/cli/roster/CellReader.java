package io.jenner.cli.roster;

import io.jenner.cli.roster.DateReader.FaultAt;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.Row;
import io.jenner.forecast.Sex;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single cells of a row that is known to be there. Immutable and safe to share between threads. */
final class CellReader {

    /** Most characters of a cell that is read or kept. */
    static final int LONGEST_TEXT = 1_000;

    private static final Pattern CVX = Pattern.compile("0{0,2}\\d{1,3}");
    private static final Pattern OBSERVATION = Pattern.compile("\\d{1,3}");
    private static final BigDecimal LARGEST_VOLUME = BigDecimal.valueOf(1000);
    private static final Map<String, Sex> SEXES = sexes();

    private final Map<String, Sex> mappedSexes;

    CellReader(Map<String, Sex> mappedSexes) {
        this.mappedSexes = mappedSexes;
    }

    private static Map<String, Sex> sexes() {
        Map<String, Sex> sexes = new HashMap<>();
        List.of("female", "f", "girl", "woman", "femenino", "mujer", "ni\u00f1a", "nina")
                .forEach(word -> sexes.put(word, Sex.FEMALE));
        List.of("male", "m", "boy", "man", "masculino", "hombre", "ni\u00f1o", "nino")
                .forEach(word -> sexes.put(word, Sex.MALE));
        List.of("unknown", "u", "x", "other", "o", "nonbinary", "non-binary", "desconocido", "otro")
                .forEach(word -> sexes.put(word, Sex.UNKNOWN));
        return Map.copyOf(sexes);
    }

    /** Returns the cell of a column, unless it is blank or cannot be read by anybody. */
    Optional<Cell> cell(Row row, Optional<Column> column, RowFaults faults) {
        if (column.isEmpty()) {
            return Optional.empty();
        }
        Cell cell = row.cell(column.get().index());
        if (cell.kind() == Cell.Kind.ERROR) {
            faults.at(row, column.get()).tell("a formula that failed", "a value", "correct the formula");
            return Optional.empty();
        }
        if (cell.text().length() > LONGEST_TEXT) {
            faults.at(row, column.get())
                    .tell("more than " + LONGEST_TEXT + " characters", "at most that", "shorten the text");
            return Optional.empty();
        }
        return Optional.of(cell).filter(found -> !found.isBlank());
    }

    /** Returns the sex that a cell says. Under a Spanish heading M may mean two things. */
    Optional<Sex> sex(Cell cell, String heading, FaultAt faults) {
        String word = VaccineNames.lower(cell.text());
        boolean spanish = List.of("sexo", "genero").contains(Headings.plain(heading));
        Optional<Sex> sex = Optional.ofNullable(mappedSexes.get(word))
                .or(() -> spanish && word.equals("m") ? Optional.empty() : Optional.ofNullable(SEXES.get(word)));
        if (sex.isEmpty()) {
            faults.tell(
                    "a word that is not known",
                    "female, male, unknown or the usual letters",
                    "correct it, or write 'values: {sex: {WORD: female}}' in a map");
        }
        return sex;
    }

    /** Returns a CVX code, with or without the zeros in front that spreadsheets take away. */
    Optional<String> cvx(Cell cell, FaultAt faults) {
        return code(cell, CVX, "one CVX code, such as 03", faults);
    }

    /** Returns an observation code. */
    Optional<String> observation(String text, FaultAt faults) {
        return code(Cell.of(text), OBSERVATION, "CDSi observation codes such as 007, with semicolons between", faults);
    }

    private static Optional<String> code(Cell cell, Pattern pattern, String expected, FaultAt faults) {
        if (pattern.matcher(cell.text()).matches()) {
            return Optional.of(cell.text());
        }
        faults.tell("a text that is no such code", expected, "correct the code");
        return Optional.empty();
    }

    /** Returns a volume in millilitres. */
    Optional<BigDecimal> volume(Cell cell, FaultAt faults) {
        try {
            BigDecimal volume = cell.text().length() > 20 ? BigDecimal.ZERO : new BigDecimal(cell.text());
            if (volume.signum() > 0 && volume.compareTo(LARGEST_VOLUME) <= 0) {
                return Optional.of(volume);
            }
        } catch (NumberFormatException e) {
            // told below, as a volume that no dose has
        }
        faults.tell(
                "a volume that no dose has",
                "a number of millilitres above 0 and at most " + LARGEST_VOLUME,
                "correct the volume, or leave it out");
        return Optional.empty();
    }

    /** Returns whether a cell says yes. */
    boolean yes(Cell cell, FaultAt faults) {
        String word = VaccineNames.lower(cell.text());
        if (!List.of("y", "n", "yes", "no").contains(word)) {
            faults.tell(
                    "a word that is not known",
                    "Y if the dose must be repeated for its condition, else N",
                    "write Y or N");
        }
        return word.startsWith("y");
    }
}
