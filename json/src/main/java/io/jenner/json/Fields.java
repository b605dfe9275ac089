package io.jenner.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the fields of one object; what cannot be read becomes a fault and is taken for absent. */
final class Fields {

    private static final String DATE = "a full date such as 2021-03-10";
    private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,20}");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    private final Json.Members object;
    private final String path;
    private final Faults faults;

    private Fields(Json.Members object, String path, Faults faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** Returns the fields of a value that has to be an object with no other names than these. */
    static Optional<Fields> of(Json value, String path, List<String> names, Faults faults) {
        if (!(value instanceof Json.Members object)) {
            String expected = "an object with the fields " + String.join(", ", names);
            faults.add(value.place(), path, faults.found(value), expected, "write { ... } with these fields");
            return Optional.empty();
        }
        Fields fields = new Fields(object, path, faults);
        object.keys().forEach((key, place) -> fields.checkName(key, place, names));
        return Optional.of(fields);
    }

    private void checkName(String key, Place place, List<String> names) {
        if (!names.contains(key)) {
            String remedy =
                    Spelling.nearest(key, names).map(name -> "write " + name).orElse("delete the field");
            faults.add(
                    place, pathOf(faults.name(key)), "an unknown field", "one of " + String.join(", ", names), remedy);
        }
    }

    Optional<LocalDate> requiredDate(String name) {
        return required(name, DATE) ? date(name) : Optional.empty();
    }

    Optional<LocalDate> date(String name) {
        return text(name, DATE, "write the date in quotes").flatMap(text -> isoDate(name, text));
    }

    Optional<String> requiredText(String name, String expected, String remedy) {
        return required(name, expected) ? text(name, expected, remedy) : Optional.empty();
    }

    /** Returns a text that is not blank, without blanks at its ends. */
    Optional<String> text(String name, String expected, String remedy) {
        Json value = object.members().get(name);
        if (value instanceof Json.Text text && !text.text().isBlank()) {
            return Optional.of(text.text().strip());
        }
        if (value instanceof Json.Text || value instanceof Json.Null) {
            fault(name, expected, "write a value; leave out a field that is not known");
        } else if (value != null) {
            fault(name, expected, remedy);
        }
        return Optional.empty();
    }

    /** Returns a code in quotes: letters, digits, dots and hyphens. */
    Optional<String> requiredCode(String name, String expected) {
        Optional<String> code = requiredText(name, expected, "put the value in quotes");
        if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
            fault(name, expected, "write a code of up to 20 letters, digits, dots and hyphens");
            return Optional.empty();
        }
        return code;
    }

    Optional<BigDecimal> positiveNumber(String name, int largest, String expected) {
        Json value = object.members().get(name);
        if (value instanceof Json.Numeric numeric
                && numeric.number().signum() > 0
                && numeric.number().compareTo(BigDecimal.valueOf(largest)) <= 0) {
            return Optional.of(numeric.number());
        }
        if (value != null) {
            fault(name, expected, "write such a number without quotes and without a unit, or leave the field out");
        }
        return Optional.empty();
    }

    /** Returns the value as it stands; empty if there is none. */
    Optional<Json> value(String name) {
        return Optional.ofNullable(object.members().get(name));
    }

    /** Returns what each item of a list is read as; items that cannot be read are left out. */
    <T> List<T> list(String name, Reader<T> reader) {
        Json value = object.members().get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Json.Items list)) {
            fault(name, "a list of objects", "write [ ... ], empty if there are none");
            return List.of();
        }
        List<Json> items = list.items();
        return IntStream.range(0, items.size())
                .mapToObj(i -> reader.read(items.get(i), pathOf(name) + "[" + (i + 1) + "]"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Records a fault of a field that is present. */
    void fault(String name, String expected, String remedy) {
        Json value = object.members().get(name);
        faults.add(value.place(), pathOf(name), faults.found(value), expected, remedy);
    }

    private boolean required(String name, String expected) {
        boolean present = object.keys().containsKey(name);
        if (!present) {
            faults.add(object.place(), pathOf(name), "no such field", expected, "add the field");
        }
        return present;
    }

    private Optional<LocalDate> isoDate(String name, String text) {
        if (FULL_DATE.matcher(text).matches()) {
            try {
                LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return Optional.of(date);
                }
                fault(name, "a year from " + FIRST_YEAR + " to " + LAST_YEAR, "correct the date");
                return Optional.empty();
            } catch (DateTimeException e) {
                fault(name, "a day that the calendar has", "correct the date");
                return Optional.empty();
            }
        }
        if (text.matches("\\d{4}(-\\d{2})?")) {
            fault(name, DATE, "give year, month and day; a part of a date cannot be judged");
        } else {
            fault(name, DATE, "write year-month-day, without a time");
        }
        return Optional.empty();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Reads one item of a list. */
    interface Reader<T> {
        Optional<T> read(Json item, String path);
    }
}
