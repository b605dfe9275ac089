package io.jenner.cases.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds columns by name, ignoring case and taking a blank for an underscore. */
final class Columns {

    static final String ID = "CDC_Test_ID";
    static final String TITLE = "Test_Case_Name";
    static final String BIRTH_DATE = "DOB";
    static final String GENDER = "Gender";
    static final String STATUS = "Series_Status";
    static final String NUMBER = "Forecast_#";
    static final String EARLIEST = "Earliest_Date";
    static final String RECOMMENDED = "Recommended_Date";
    static final String PAST_DUE = "Past_Due_Date";
    static final String GROUP = "Vaccine_Group";
    static final String AS_OF = "Assessment_Date";

    /** Columns without which a file is no suite of cases. */
    static final List<String> REQUIRED =
            List.of(ID, TITLE, BIRTH_DATE, GENDER, STATUS, NUMBER, EARLIEST, RECOMMENDED, PAST_DUE, GROUP, AS_OF);

    private final Map<String, Integer> places = new HashMap<>();

    Columns(Table table, Faults faults) {
        List<String> header = table.header();
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place);
            if (!name.isBlank() && places.putIfAbsent(normal(name), place) != null) {
                faults.add("header", name, "the column twice", "each column once", "delete or rename one of the two");
            }
        }
        for (String name : REQUIRED) {
            if (!has(name)) {
                faults.add(
                        "header", name, "no such column", "the column", "add it, or choose the sheet with the cases");
            }
        }
    }

    /** Returns whether these are the column names of a sheet with cases. */
    static boolean areOfCases(List<String> header) {
        List<String> names = header.stream().map(Columns::normal).toList();
        return names.contains(normal(ID)) && names.contains(normal(NUMBER));
    }

    boolean has(String name) {
        return places.containsKey(normal(name));
    }

    /** Returns the cell of a row below that name; nothing where there is no such column. */
    Cell cell(Table.Row row, String name) {
        Integer place = places.get(normal(name));
        return place == null || place >= row.cells().size()
                ? Cell.NOTHING
                : row.cells().get(place);
    }

    private static String normal(String name) {
        return name.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    }
}
