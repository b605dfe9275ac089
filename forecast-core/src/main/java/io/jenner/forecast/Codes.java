package io.jenner.forecast;

import java.util.regex.Pattern;

/** Codes as callers write them. */
final class Codes {

    private static final int LONGEST = 20;
    private static final int LONGEST_SHOWN = 4;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1," + LONGEST + "}");

    private Codes() {}

    /** Returns the code without blanks around it, a number padded with zeros to the length. */
    static String padded(String field, String code, int length) {
        String trimmed = code.strip();
        if (trimmed.isEmpty()) {
            throw new InvalidPatientException(
                    field, "an empty code", "a code", "give the code, or leave the entry out");
        }
        if (!CODE.matcher(trimmed).matches()) {
            throw new InvalidPatientException(
                    field,
                    "a text that is no code",
                    "up to " + LONGEST + " letters, digits, dots and hyphens",
                    "correct the code");
        }
        if (!isNumber(trimmed)) {
            return trimmed;
        }
        int firstDigit = 0;
        while (firstDigit < trimmed.length() - 1 && trimmed.charAt(firstDigit) == '0') {
            firstDigit++;
        }
        String digits = trimmed.substring(firstDigit);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /** Returns a number with a blank before it, for messages; nothing of any other text, which may be a name. */
    static String shown(String code, int length) {
        String padded = padded("cvx", code, length);
        return isNumber(padded) && padded.length() <= LONGEST_SHOWN ? " " + padded : "";
    }

    private static boolean isNumber(String code) {
        return code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
