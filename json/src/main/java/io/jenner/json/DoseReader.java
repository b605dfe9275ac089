package io.jenner.json;

import io.jenner.forecast.DoseAdministered;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one dose administered. */
final class DoseReader {

    /** The fields of a dose. */
    static final List<String> NAMES = List.of(
            "id", "date", "dateAssumption", "cvx", "mvx", "tradeName", "lot", "lotExpires", "volumeMl", "condition");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Reading reading;

    DoseReader(Reading reading) {
        this.reading = reading;
    }

    Optional<DoseAdministered> read(Json value, Path path) {
        return Fields.of(value, path, NAMES, reading).flatMap(DoseReader::dose);
    }

    private static Optional<DoseAdministered> dose(Fields fields) {
        Optional<RecordedDate> date = fields.requiredDate("date", "dateAssumption");
        Optional<ProductReader.Named> vaccine = new ProductReader(fields).read();
        Optional<String> id = fields.id("id");
        Optional<String> lot = fields.text("lot", Fields.TEXT, Fields.QUOTE);
        Optional<LocalDate> lotExpires = lotExpires(fields);
        var volume = fields.positiveNumber("volumeMl", 1000, "a number of millilitres above 0 and at most 1000");
        boolean poorCondition = poorCondition(fields);
        if (date.isEmpty() || vaccine.isEmpty()) {
            return Optional.empty();
        }
        DoseAdministered.Builder dose =
                DoseAdministered.builder(date.get().day(), vaccine.get().cvx());
        id.ifPresent(dose::id);
        vaccine.get().mvx().ifPresent(dose::mvx);
        vaccine.get().tradeName().ifPresent(dose::tradeName);
        lot.ifPresent(dose::lot);
        lotExpires.ifPresent(dose::lotExpires);
        volume.ifPresent(dose::volumeMl);
        return Optional.of(dose.poorCondition(poorCondition)
                .dateAssumption(date.get().assumption())
                .build());
    }

    /** A month stands for its last day (CALCDTLOTEXP-1); a year alone says too little and is taken for unknown. */
    private static Optional<LocalDate> lotExpires(Fields fields) {
        String name = "lotExpires";
        String expected = "a date such as 2026-05-31, or a month such as 2026-05";
        Optional<String> text = fields.text(name, expected, Fields.QUOTE);
        if (text.isEmpty() || YEAR.matcher(text.get()).matches()) {
            return Optional.empty();
        }
        try {
            if (MONTH.matcher(text.get()).matches()) {
                return Optional.of(YearMonth.parse(text.get()).atEndOfMonth());
            }
            if (DAY.matcher(text.get()).matches()) {
                return Optional.of(LocalDate.parse(text.get()));
            }
        } catch (DateTimeException e) {
            String possible = "a day or month that the calendar has";
            fields.fault(name, FaultCode.INVALID_VALUE, possible, "correct the date");
            return Optional.empty();
        }
        fields.fault(name, FaultCode.INVALID_VALUE, expected, "write year-month-day or year-month");
        return Optional.empty();
    }

    private static boolean poorCondition(Fields fields) {
        String name = "condition";
        Optional<Json> value = fields.value(name);
        if (value.isEmpty()) {
            return false;
        }
        if (value.get() instanceof Json.Truth truth) {
            return truth.value();
        }
        if (value.get() instanceof Json.Text text && text.text().matches("[YNyn]")) {
            return text.text().equalsIgnoreCase("Y");
        }
        FaultCode code = value.get() instanceof Json.Text ? FaultCode.INVALID_VALUE : FaultCode.WRONG_TYPE;
        String expected = "Y if the dose must be repeated for its condition, else N";
        fields.fault(name, code, expected, "write \"Y\" or \"N\"");
        return false;
    }
}
