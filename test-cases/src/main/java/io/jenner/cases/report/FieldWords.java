package io.jenner.cases.report;

import io.jenner.cases.run.FieldResult;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of fields for people: {@code earliestDate} is called Earliest date, {@code evaluationReason2} Dose 2, reason. */
final class FieldWords {

    private static final Pattern DOSE = Pattern.compile("evaluation(Status|Reason|Remark)(\\d+)");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private FieldWords() {}

    static String of(FieldResult field) {
        Matcher dose = DOSE.matcher(field.field());
        if (dose.matches()) {
            String part = dose.group(1).toLowerCase(Locale.ROOT);
            return "Dose " + dose.group(2) + (part.equals("status") ? "" : ", " + part);
        }
        String words = CAPITAL.matcher(field.field()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
