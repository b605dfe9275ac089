package io.jenner.json;

import io.jenner.forecast.DateAssumption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the fields of one object; what cannot be read becomes a fault and is taken for absent. */
final class Fields {

    /** What a text field without a form of its own should hold. */
    static final String TEXT = "a text";

    /** The remedy for a value that should be a text. */
    static final String QUOTE = "put the value in quotes";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,20}");

    private final Json.Members object;
    private final Path path;
    private final Reading reading;

    private Fields(Json.Members object, Path path, Reading reading) {
        this.object = object;
        this.path = path;
        this.reading = reading;
    }

    /** Returns the fields of a value that has to be an object; other names than these are refused or kept. */
    static Optional<Fields> of(Json value, Path path, List<String> names, Reading reading) {
        if (!(value instanceof Json.Members object)) {
            String expected = "an object with the fields " + String.join(", ", names);
            String found = reading.faults().found(value);
            String remedy = "write { ... } with these fields";
            reading.faults().add(FaultCode.WRONG_TYPE, value.place(), path, found, expected, remedy);
            return Optional.empty();
        }
        Fields fields = new Fields(object, path, reading);
        object.keys().forEach((key, place) -> fields.checkName(key, place, names));
        return Optional.of(fields);
    }

    private void checkName(String key, Place place, List<String> names) {
        if (names.contains(key)) {
            return;
        }
        if (reading.keepsUnknownFields()) {
            reading.keep(path.pointer() + "/" + Path.escaped(key), value(key).orElseThrow());
            return;
        }
        String remedy =
                Spelling.nearest(key, names).map(name -> "write " + name).orElse("delete the field");
        Path field = path.member(reading.faults().name(key));
        String expected = "one of " + String.join(", ", names);
        reading.faults().add(FaultCode.UNKNOWN_FIELD, place, field, "an unknown field", expected, remedy);
    }

    /** Returns the path of the object. */
    Path path() {
        return path;
    }

    /** Returns what the readers of the request share. */
    Reading reading() {
        return reading;
    }

    Optional<LocalDate> date(String name) {
        return text(name, DateText.EXPECTED, "write the date in quotes")
                .flatMap(text -> new DateText(this, name).whole(text));
    }

    /** Returns a date of which a part may be missing if the other field says what to assume. */
    Optional<RecordedDate> requiredDate(String name, String assumptionName) {
        Optional<DateAssumption> assumption = constant(assumptionName, DateAssumption.class);
        return requiredText(name, DateText.EXPECTED, "write the date in quotes")
                .flatMap(text -> new DateText(this, name).recorded(text, assumption, assumptionName));
    }

    Optional<String> requiredText(String name, String expected, String remedy) {
        return required(name, expected) ? text(name, expected, remedy) : Optional.empty();
    }

    /** Returns a text that is not blank, without blanks at its ends. */
    Optional<String> text(String name, String expected, String remedy) {
        return exactText(name, expected, remedy).map(String::strip);
    }

    /** Returns a text that is not blank, as it stands. */
    Optional<String> exactText(String name, String expected, String remedy) {
        Json value = object.members().get(name);
        if (value instanceof Json.Text text && !text.text().isBlank()) {
            return Optional.of(text.text());
        }
        if (value instanceof Json.Text || value instanceof Json.Null) {
            FaultCode code = value instanceof Json.Text ? FaultCode.INVALID_VALUE : FaultCode.WRONG_TYPE;
            fault(name, code, expected, "write a value; leave out a field that is not known");
        } else if (value != null) {
            fault(name, FaultCode.WRONG_TYPE, expected, remedy);
        }
        return Optional.empty();
    }

    /** Returns the caller's name for something: a text that is not blank, as it stands. */
    Optional<String> id(String name) {
        int longest = reading.limits().idLength();
        String expected = "a text of 1 to " + longest + " characters";
        Optional<String> id = exactText(name, expected, "put the value in quotes, or leave the field out");
        if (id.filter(text -> text.codePointCount(0, text.length()) > longest).isPresent()) {
            fault(name, FaultCode.TOO_LONG, expected, "shorten it, or leave the field out");
            return Optional.empty();
        }
        return id;
    }

    /** Returns a code in quotes: letters, digits, dots and hyphens. */
    Optional<String> code(String name, String expected) {
        Optional<String> code = text(name, expected, QUOTE);
        if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
            String remedy = "write a code of up to 20 letters, digits, dots and hyphens";
            fault(name, FaultCode.INVALID_VALUE, expected, remedy);
            return Optional.empty();
        }
        return code;
    }

    Optional<String> requiredCode(String name, String expected) {
        return required(name, expected) ? code(name, expected) : Optional.empty();
    }

    /** Returns a constant that is written in camel case. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> words = constants.stream().map(Members::code).toList();
        String expected = "one of " + String.join(", ", words);
        Optional<String> text = text(name, expected, QUOTE);
        if (text.isPresent() && !words.contains(text.get())) {
            fault(name, FaultCode.INVALID_VALUE, expected, "write one of these, or leave the field out");
        }
        return text.map(words::indexOf).filter(index -> index >= 0).map(constants::get);
    }

    Optional<Boolean> truth(String name) {
        Json value = object.members().get(name);
        if (value != null && !(value instanceof Json.Truth)) {
            fault(name, FaultCode.WRONG_TYPE, "true or false", "write one of these without quotes");
        }
        return value instanceof Json.Truth truth ? Optional.of(truth.value()) : Optional.empty();
    }

    Optional<BigDecimal> positiveNumber(String name, int largest, String expected) {
        Json value = object.members().get(name);
        if (value instanceof Json.Numeric numeric
                && numeric.number().signum() > 0
                && numeric.number().compareTo(BigDecimal.valueOf(largest)) <= 0) {
            return Optional.of(numeric.number());
        }
        if (value != null) {
            FaultCode code = value instanceof Json.Numeric ? FaultCode.INVALID_VALUE : FaultCode.WRONG_TYPE;
            fault(
                    name,
                    code,
                    expected,
                    "write such a number without quotes and without a unit, or leave the field out");
        }
        return Optional.empty();
    }

    /** Returns the value as it stands; empty if there is none. */
    Optional<Json> value(String name) {
        return Optional.ofNullable(object.members().get(name));
    }

    /** Returns what each item of a list is read as; items that cannot be read are left out. */
    <T> List<T> list(String name, int most, Reader<T> reader) {
        return list(name, most, "a list of objects", reader).orElse(List.of());
    }

    /** Returns what each item of a list is read as; empty if there is no list or it has too many items. */
    <T> Optional<List<T>> list(String name, int most, String expected, Reader<T> reader) {
        Json value = object.members().get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Json.Items list)) {
            fault(name, FaultCode.WRONG_TYPE, expected, "write [ ... ], empty if there are none");
            return Optional.empty();
        }
        if (list.items().size() > most) {
            String found = "a list of " + list.items().size() + " entries";
            String remedy = "leave out what is not needed";
            faults().add(FaultCode.TOO_MANY, list.place(), path.member(name), found, "at most " + most, remedy);
            return Optional.empty();
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            reader.read(list.items().get(i), path.member(name).item(i)).ifPresent(read::add);
        }
        return Optional.of(read);
    }

    /** Records a fault of a field that is present. */
    void fault(String name, FaultCode code, String expected, String remedy) {
        Json value = object.members().get(name);
        faults().add(code, value.place(), path.member(name), faults().found(value), expected, remedy);
    }

    /** Records that a field is missing. */
    void missing(String name, String expected, String remedy) {
        faults().add(FaultCode.MISSING_FIELD, object.place(), path.member(name), "no such field", expected, remedy);
    }

    /** Returns whether the field is there. */
    boolean has(String name) {
        return object.keys().containsKey(name);
    }

    private boolean required(String name, String expected) {
        if (!has(name)) {
            missing(name, expected, "add the field");
        }
        return has(name);
    }

    private Faults faults() {
        return reading.faults();
    }

    /** Reads one item of a list. */
    interface Reader<T> {
        Optional<T> read(Json item, Path path);
    }
}
