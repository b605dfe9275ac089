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

    private static final List<String> NAMES =
            List.of("id", "date", "cvx", "mvx", "tradeName", "lot", "lotExpires", "volumeMl", "condition");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String TEXT = "a text";
    private static final String QUOTE = "put the value in quotes";

    private final Faults faults;

    DoseReader(Faults faults) {
        this.faults = faults;
    }

    Optional<DoseAdministered> read(Json value, String path) {
        return Fields.of(value, path, NAMES, faults).flatMap(this::dose);
    }

    private Optional<DoseAdministered> dose(Fields fields) {
        Optional<LocalDate> date = fields.requiredDate("date");
        Optional<String> cvx = fields.requiredCode("cvx", "a CVX code in quotes, such as \"03\"");
        Optional<String> id = fields.text("id", TEXT, QUOTE);
        Optional<String> mvx = fields.text("mvx", "a manufacturer code such as \"MSD\"", QUOTE);
        Optional<String> tradeName = fields.text("tradeName", TEXT, QUOTE);
        Optional<String> lot = fields.text("lot", TEXT, QUOTE);
        Optional<LocalDate> lotExpires = lotExpires(fields);
        var volume = fields.positiveNumber("volumeMl", 1000, "a number of millilitres above 0 and at most 1000");
        boolean poorCondition = poorCondition(fields);
        if (date.isEmpty() || cvx.isEmpty()) {
            return Optional.empty();
        }
        DoseAdministered.Builder dose = DoseAdministered.builder(date.get(), cvx.get());
        id.ifPresent(dose::id);
        mvx.ifPresent(dose::mvx);
        tradeName.ifPresent(dose::tradeName);
        lot.ifPresent(dose::lot);
        lotExpires.ifPresent(dose::lotExpires);
        volume.ifPresent(dose::volumeMl);
        return Optional.of(dose.poorCondition(poorCondition).build());
    }

    /** A month stands for its last day (CALCDTLOTEXP-1); a year alone says too little and is taken for unknown. */
    private static Optional<LocalDate> lotExpires(Fields fields) {
        String name = "lotExpires";
        String expected = "a date such as 2026-05-31, or a month such as 2026-05";
        Optional<String> text = fields.text(name, expected, QUOTE);
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
            fields.fault(name, "a day or month that the calendar has", "correct the date");
            return Optional.empty();
        }
        fields.fault(name, expected, "write year-month-day or year-month");
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
        fields.fault(name, "Y if the dose must be repeated for its condition, else N", "write \"Y\" or \"N\"");
        return false;
    }
}
