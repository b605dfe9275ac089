package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults as a list: code, pointer, place. */
class FaultsTest {

    private static final JennerJson JSON = JennerJson.of(Answers.FORECASTER);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("faults")
    void everyKindOfFaultHasItsCodeAndPointer(FaultCode code, String pointer, String text) {
        assertThat(JSON.readRecord(text).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo(pointer);
        });
    }

    private static Stream<Arguments> faults() {
        return Stream.of(
                arguments(FaultCode.EMPTY, "", " "),
                arguments(FaultCode.NOT_JSON, "", "{\"birthDate\": NaN}"),
                arguments(FaultCode.NOT_JSON, "", "{\"birthDate\": \"a\tb\"}"),
                arguments(FaultCode.CUT_OFF, "", "{\"birthDate\": "),
                arguments(FaultCode.MORE_TEXT, "", "{\"birthDate\": \"2021-03-10\"} {}"),
                arguments(FaultCode.TOO_LARGE, "", "{\"birthDate\": \"2021-03-10\"}" + " ".repeat(1_000_000)),
                arguments(FaultCode.TOO_DEEP, "", "[".repeat(21)),
                arguments(FaultCode.TOO_MANY, "/doses", born("\"doses\": [" + "1,".repeat(500) + "1]")),
                arguments(FaultCode.TOO_LONG, "/id", born("\"id\": \"" + "x".repeat(201) + "\"")),
                arguments(FaultCode.HALF_CHARACTER, "/id", born("\"id\": \"\\ud83d\"")),
                arguments(FaultCode.HALF_CHARACTER, "/doses/0/lot", dose("\"lot\": \"\ude00\ud83d\"")),
                arguments(FaultCode.REPEATED_FIELD, "/doses/0/lot", dose("\"lot\": \"a\", \"lot\": \"b\"")),
                arguments(FaultCode.UNKNOWN_FIELD, "/doses/0", dose("\"lott\": \"a\"")),
                arguments(FaultCode.UNKNOWN_FIELD, "/doses/0/lot_expires", dose("\"lot_expires\": \"a\"")),
                arguments(FaultCode.MISSING_FIELD, "/birthDate", "{}"),
                arguments(FaultCode.WRONG_TYPE, "/doses/0/mvx", dose("\"mvx\": 1")),
                arguments(FaultCode.INVALID_VALUE, "/doses/0/condition", dose("\"condition\": \"x\"")),
                arguments(FaultCode.PARTIAL_DATE, "/birthDate", "{\"birthDate\": \"2021-03\"}"),
                arguments(FaultCode.PARTIAL_DATE, "/asOf", born("\"asOf\": \"2021-03\"")),
                arguments(
                        FaultCode.CONTRADICTION,
                        "/observations/1/until",
                        born("\"observations\": [{\"code\": \"007\"},"
                                + " {\"code\": \"007\", \"date\": \"2024-02-02\", \"until\": \"2024-02-01\"}]")),
                arguments(FaultCode.UNKNOWN_VERSION, "/version", born("\"version\": 2")),
                arguments(
                        FaultCode.NOT_IN_SCHEDULE,
                        "/options/vaccineGroups/1",
                        born("\"options\": {\"vaccineGroups\": [\"MMR\", \"mumps\"]}")),
                arguments(
                        FaultCode.NOT_IN_SCHEDULE,
                        "/doses/0/tradeName",
                        born("\"doses\": [{\"date\": \"2022-03-10\", \"tradeName\": \"Nosuch\"}]")));
    }

    @Test
    void everyCodeIsTriedHere() {
        Set<FaultCode> tried = faults().map(found -> (FaultCode) found.get()[0])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FaultCode.class)));
        tried.add(FaultCode.NOT_UTF8);

        assertThat(tried).containsExactlyInAnyOrder(FaultCode.values());
    }

    @Test
    void bytesOtherThanUtf8AreRefused() {
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            assertThat(JSON.readRecord(born("\"countryOfBirth\": \"C\u00f4te\"").getBytes(charset))
                            .faults())
                    .extracting(Fault::code)
                    .containsExactly(FaultCode.NOT_UTF8);
        }
    }

    @Test
    void byteOrderMarkIsPassedOverAtTheBeginningAndNowhereElse() {
        String text = "\uFEFF" + born("\"id\": \"a\"");

        assertThat(JSON.readRequest(text)).isEqualTo(JSON.readRequest(text.substring(1)));
        assertThat(JSON.readRequest(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(JSON.readRequest(text));
        assertThatThrownBy(() -> JSON.readRequest("\uFEFF" + text))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::code)
                                .containsExactly(FaultCode.NOT_JSON));
    }

    @Test
    void pointersAreEscaped() {
        assertThatThrownBy(() -> JSON.ofFile("maya.json").readRequest(born("\"a/b~c\": 1")))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/a~1b~0c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maya R.", "Maya", "maya", "Cox", "lott"})
    void nameThatMayBeAPersonsIsNotRepeatedAndPointsToItsObject(String name) {
        assertThat(JSON.readRecord(dose("\"" + name + "\": 1")).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/doses/0");
                    assertThat(fault.field()).isEqualTo("doses[1].(unnamed)");
                });
    }

    @Test
    void whatStandsInAnUnnamedFieldPointsToTheObjectThatHoldsTheField() {
        assertThat(JSON.keepingUnknownFields()
                        .readRecord(dose("\"Maya\": [{\"lot\": \"\\ud83d\"}]"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/doses/0");
    }

    @Test
    void messagesOfARequestNameNeitherAFileNorAValue() {
        assertThatThrownBy(() -> JSON.readRequest(born("\"asOf\": \"soon\"")))
                .hasMessage("request:1:37: asOf: found a text, expected a full date such as 2021-03-10."
                        + " Remedy: write year-month-day, without a time.");
    }

    @Test
    void errorsDocumentHoldsEveryPartOfAFault() throws IOException {
        List<Fault> faults = JSON.readRecord(dose("\"mvx\": 1")).faults();

        JsonNode document = MAPPER.readTree(JSON.writeErrors(faults));

        assertThat(document).isEqualTo(MAPPER.readTree("""
                        {"version": 1, "errors": [{
                          "code": "wrongType", "pointer": "/doses/0/mvx", "field": "doses[1].mvx",
                          "line": 1, "column": 82, "found": "a number",
                          "expected": "a manufacturer code such as \\"MSD\\"", "remedy": "put the value in quotes"}]}
                        """));
    }

    @Test
    void errorsDocumentHoldsTheFirstHundredAndCountsTheRest() throws IOException {
        List<Fault> faults =
                JSON.readRecord(born("\"doses\": [" + "1,".repeat(100) + "1]")).faults();

        assertThat(faults).hasSize(101);
        assertThat(MAPPER.readTree(JSON.writeErrors(faults)).get("moreErrors").asInt())
                .isEqualTo(1);
        assertThat(MAPPER.readTree(JSON.writeErrors(faults.subList(0, 100))).has("moreErrors"))
                .isFalse();
    }

    @Test
    void noMoreThanAThousandFaultsAreTold() {
        JennerJson wide = JSON.withLimits(Limits.DEFAULT.withDoses(5000));

        assertThat(wide.readRecord(born("\"doses\": [" + "1,".repeat(1000) + "1]"))
                        .faults())
                .hasSize(1000);
    }

    @Test
    void faultOfAnotherFormGetsAPointerFromItsField() {
        assertThat(new Fault(3, 0, "doses[2].cvx", "x", "y", "z").pointer()).isEqualTo("/doses/1/cvx");
        assertThat(new Fault(3, 0, "", "x", "y", "z").pointer()).isEmpty();
    }

    @Test
    void codesAreNeverRenamed() {
        assertThat(Arrays.stream(FaultCode.values()).map(JennerJson::code))
                .containsExactly(
                        "empty",
                        "notUtf8",
                        "notJson",
                        "cutOff",
                        "moreText",
                        "tooLarge",
                        "tooDeep",
                        "tooMany",
                        "tooLong",
                        "halfCharacter",
                        "repeatedField",
                        "unknownField",
                        "missingField",
                        "wrongType",
                        "invalidValue",
                        "partialDate",
                        "contradiction",
                        "unknownVersion",
                        "notInSchedule");
    }

    private static String born(String fields) {
        return "{\"birthDate\": \"2021-03-10\", " + fields + "}";
    }

    private static String dose(String field) {
        return born("\"doses\": [{\"date\": \"2022-03-10\", \"cvx\": \"03\", " + field + "}]");
    }
}
