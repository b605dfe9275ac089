package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad input is told with place, field, what was found and expected, and a remedy. */
class BadPatientsTest {

    private static final String FIELDS =
            "version, id, birthDate, birthDateAssumption, sex, countryOfBirth, asOf, doses, observations, options";
    private static final String DOSE_FIELDS =
            "id, date, dateAssumption, cvx, mvx, tradeName, lot, lotExpires, volumeMl, condition";

    @ParameterizedTest
    @MethodSource({"texts", "fields", "doses", "observations"})
    void isToldWithPlaceAndRemedy(String text, String message) {
        assertThatThrownBy(() -> JennerJson.DEFAULT.ofFile("maya.json").readRequest(text))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("maya.json:" + message);
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        " \n",
                        "1:1: found an empty file, expected a patient as a JSON object."
                                + " Remedy: choose the file of the patient."),
                arguments(
                        "Maya, born 2021",
                        "1:1: found text that is not JSON (Unrecognized token 'Maya': was expecting (JSON String,"
                                + " Number, Array, Object or token 'null', 'true' or 'false')), expected JSON"
                                + " (RFC 8259). Remedy: correct the text there, or write the file with a JSON library."),
                arguments(
                        "{\n  \"birthDate\": \"2021-03-10\",\n}",
                        "3:1: found text that is not JSON (Unexpected character ('}' (code 125)): was expecting"
                                + " double-quote to start field name), expected JSON (RFC 8259)."
                                + " Remedy: correct the text there, or write the file with a JSON library."),
                arguments(
                        "{\"birthDate\": \"2021-03-10\", \"doses\": [",
                        "1:39: found the end of the file, expected the rest of the JSON text."
                                + " Remedy: check that the file is whole."),
                arguments(
                        "{\"birthDate\": \"2021-03-10\"} {\"birthDate\": \"2021-03-11\"}",
                        "1:29: found more text after the patient, expected the end of the file."
                                + " Remedy: give one patient in a file, and nothing else."),
                arguments(
                        "[{\"birthDate\": \"2021-03-10\"}]",
                        "1:1: found a list, expected an object with the fields " + FIELDS
                                + ". Remedy: write { ... } with these fields."),
                arguments(
                        "\"2021-03-10\"",
                        "1:1: found '2021-03-10', expected an object with the fields " + FIELDS
                                + ". Remedy: write { ... } with these fields."),
                arguments(
                        "{\"birthDate\": \"2021-03-10\", \"doses\": " + "[".repeat(30) + "]".repeat(30) + "}",
                        "1:57: found values nested more than 20 deep, expected a"
                                + " patient as a JSON object. Remedy: choose the file of the patient."));
    }

    private static Stream<Arguments> fields() {
        return Stream.of(
                arguments(
                        "{\"sex\": \"female\"}",
                        "1:1: birthDate: found no such field, expected a full date such as 2021-03-10."
                                + " Remedy: add the field."),
                arguments(
                        patient("\"birthDate\": \"2021-03-11\""),
                        "2:1: birthDate: found the field a second time, first at 1:2, expected each field once."
                                + " Remedy: delete one of the two."),
                arguments(
                        patient("\"birtdate\": \"2021-03-11\""),
                        "2:1: birtdate: found an unknown field, expected one of " + FIELDS
                                + ". Remedy: write birthDate."),
                arguments(
                        patient("\"name\": \"X\""),
                        "2:1: name: found an unknown field, expected one of " + FIELDS + ". Remedy: delete the field."),
                arguments(
                        "{\"birthDate\": 20210310}",
                        "1:15: birthDate: found the number 20210310, expected a full date such as 2021-03-10."
                                + " Remedy: write the date in quotes."),
                arguments(
                        "{\"birthDate\": null}",
                        "1:15: birthDate: found null, expected a full date such as 2021-03-10."
                                + " Remedy: write a value; leave out a field that is not known."),
                arguments(
                        "{\"birthDate\": \"2021-03\"}",
                        "1:15: birthDate: found '2021-03', expected a full date such as 2021-03-10."
                                + " Remedy: give year, month and day, because a dose can count or not by a single day; or"
                                + " state birthDateAssumption."),
                arguments(
                        "{\"birthDate\": \"2021-02-29\"}",
                        "1:15: birthDate: found '2021-02-29', expected a day that the calendar has."
                                + " Remedy: correct the date."),
                arguments(
                        "{\"birthDate\": \"03/10/2021\"}",
                        "1:15: birthDate: found '03/10/2021', expected a full date such as 2021-03-10."
                                + " Remedy: write year-month-day, without a time."),
                arguments(
                        patient("\"asOf\": \"2025-11-22T08:00:00\""),
                        "2:9: asOf: found '2025-11-22T08:00:00', expected a full date such as 2021-03-10."
                                + " Remedy: write year-month-day, without a time."),
                arguments(
                        patient("\"sex\": 1"),
                        "2:8: sex: found the number 1, expected female, male or another text."
                                + " Remedy: put the value in quotes, or leave the field out."),
                arguments(
                        patient("\"countryOfBirth\": {}"),
                        "2:19: countryOfBirth: found an object, expected a country as the schedule writes it."
                                + " Remedy: put the value in quotes."),
                arguments(
                        patient("\"doses\": {}"),
                        "2:10: doses: found an object, expected a list of objects."
                                + " Remedy: write [ ... ], empty if there are none."));
    }

    private static Stream<Arguments> doses() {
        return Stream.of(
                arguments(
                        patient("\"doses\": [\"03\"]"),
                        "2:11: doses[1]: found '03', expected an object with the fields " + DOSE_FIELDS
                                + ". Remedy: write { ... } with these fields."),
                arguments(
                        dose("\"cvx\": \"03\""),
                        "2:11: doses[1].date: found no such field, expected a full date such as 2021-03-10."
                                + " Remedy: add the field."),
                arguments(
                        dose("\"date\": \"2022-03-10\""),
                        "2:11: doses[1].cvx: found no such field, expected a CVX code in quotes, such as \"03\"."
                                + " Remedy: add the field."),
                arguments(
                        dose("\"date\": \"2022-03-10\", \"cvx\": 94"),
                        "2:41: doses[1].cvx: found the number 94, expected a CVX code in quotes, such as \"03\"."
                                + " Remedy: put the value in quotes."),
                arguments(
                        dose("\"date\": \"2022-03-10\", \"cvx\": 03"),
                        "2:42: found a number with a leading zero, expected JSON (RFC 8259)."
                                + " Remedy: put codes in quotes, such as \"03\"."),
                arguments(
                        dose("\"date\": \"2022-03-10\", \"cvx\": \" \""),
                        "2:41: doses[1].cvx: found ' ', expected a CVX code in quotes, such as \"03\"."
                                + " Remedy: write a value; leave out a field that is not known."),
                arguments(
                        full("\"lot_expires\": \"2023-01-01\""),
                        "2:47: doses[1].lot_expires: found an unknown field, expected one of " + DOSE_FIELDS
                                + ". Remedy: write lotExpires."),
                arguments(
                        full("\"lotExpires\": \"01/2023\""),
                        "2:61: doses[1].lotExpires: found '01/2023', expected a date such as 2026-05-31, or a month"
                                + " such as 2026-05. Remedy: write year-month-day or year-month."),
                arguments(
                        full("\"lotExpires\": \"2023-13\""),
                        "2:61: doses[1].lotExpires: found '2023-13', expected a day or month that the calendar has."
                                + " Remedy: correct the date."),
                arguments(
                        full("\"volumeMl\": \"0.5 mL\""),
                        "2:59: doses[1].volumeMl: found '0.5 mL', expected a number of millilitres above 0 and at"
                                + " most 1000. Remedy: write such a number without quotes and without a unit,"
                                + " or leave the field out."),
                arguments(
                        full("\"volumeMl\": 0"),
                        "2:59: doses[1].volumeMl: found the number 0, expected a number of millilitres above 0 and at"
                                + " most 1000. Remedy: write such a number without quotes and without a unit,"
                                + " or leave the field out."),
                arguments(
                        full("\"volumeMl\": 1e999999999"),
                        "2:59: doses[1].volumeMl: found the number 1E+999999999, expected a number of millilitres above 0"
                                + " and at most 1000. Remedy: write such a number without quotes and without a unit,"
                                + " or leave the field out."),
                arguments(
                        full("\"volumeMl\": 1e99999999999"),
                        "2:59: doses[1].volumeMl: found a number out of all bounds, expected a number of few digits."
                                + " Remedy: correct the number."),
                arguments(
                        "{\"birthDate\": \"0021-03-10\"}",
                        "1:15: birthDate: found '0021-03-10', expected a year from 1800 to 2999."
                                + " Remedy: correct the date."),
                arguments(
                        "{\"birthDate\": \"2021-03-10\", \"doses\": [{\"date\": \"2021-05-12\", \"cvx\": \"MMR II\"}]}",
                        "1:69: doses[1].cvx: found 'MMR II', expected a CVX code in quotes, such as \"03\"."
                                + " Remedy: write a code of up to 20 letters, digits, dots and hyphens."),
                arguments(
                        "{\"birthDate\": \"2021-03-10\", \"observations\":"
                                + " [{\"code\": \"007\", \"date\": \"2024-02-02\", \"until\": \"2024-02-01\"}]}",
                        "1:93: observations[1].until: found '2024-02-01', expected a day on or after the date of the"
                                + " observation. Remedy: correct one of them."),
                arguments(
                        full("\"condition\": \"broken\""),
                        "2:60: doses[1].condition: found 'broken', expected Y if the dose must be repeated for its"
                                + " condition, else N. Remedy: write \"Y\" or \"N\"."));
    }

    private static Stream<Arguments> observations() {
        return Stream.of(
                arguments(
                        observation("\"date\": \"2022-03-10\""),
                        "2:18: observations[1].code: found no such field, expected a CDSi observation code in quotes,"
                                + " such as \"007\". Remedy: add the field."),
                arguments(
                        observation("\"code\": 7"),
                        "2:27: observations[1].code: found the number 7, expected a CDSi observation code in quotes,"
                                + " such as \"007\". Remedy: put the value in quotes."),
                arguments(
                        observation("\"code\": \"007\", \"presence\": \"absent\""),
                        "2:46: observations[1].presence: found 'absent', expected present or unknown."
                                + " Remedy: write one of these; leave out an observation that is absent."),
                arguments(
                        observation("\"code\": \"007\", \"until\": true"),
                        "2:43: observations[1].until: found true, expected a full date such as 2021-03-10."
                                + " Remedy: write the date in quotes."));
    }

    @Test
    void everyFaultIsToldInTheOrderOfTheText() {
        String text = """
                {
                  "doses": [
                    {"date": "2021-13-01", "cvx": 3},
                    {"dat": "2021-01-01", "cvx": "03"}
                  ],
                  "sex": true
                }
                """;

        assertThatThrownBy(() -> JennerJson.DEFAULT.ofFile("maya.json").readRequest(text))
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "maya.json:1:1: birthDate: found no such field, expected a full date such as 2021-03-10."
                                + " Remedy: add the field.",
                        "maya.json:3:14: doses[1].date: found '2021-13-01', expected a day that the calendar has."
                                + " Remedy: correct the date.",
                        "maya.json:3:35: doses[1].cvx: found the number 3, expected a CVX code in quotes, such as \"03\"."
                                + " Remedy: put the value in quotes.",
                        "maya.json:4:5: doses[2].date: found no such field, expected a full date such as 2021-03-10."
                                + " Remedy: add the field.",
                        "maya.json:4:6: doses[2].dat: found an unknown field, expected one of " + DOSE_FIELDS
                                + ". Remedy: write date.",
                        "maya.json:6:10: sex: found true, expected female, male or another text."
                                + " Remedy: put the value in quotes, or leave the field out."));
    }

    private static String patient(String field) {
        return "{\"birthDate\": \"2021-03-10\",\n" + field + "}";
    }

    private static String dose(String fields) {
        return patient("\"doses\": [{" + fields + "}]");
    }

    private static String full(String field) {
        return dose("\"date\": \"2022-03-10\", \"cvx\": \"03\", " + field);
    }

    private static String observation(String fields) {
        return patient("\"observations\": [{" + fields + "}]");
    }
}
