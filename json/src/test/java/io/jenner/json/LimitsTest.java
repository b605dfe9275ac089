package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The last that passes, and the first that is refused. */
class LimitsTest {

    private static final JennerJson JSON = JennerJson.DEFAULT;
    private static final Limits LIMITS = Limits.DEFAULT;
    private static final String DOSE = "{\"date\":\"2022-03-10\",\"cvx\":\"03\"}";

    @Test
    void documentOfTheMostBytesIsReadAndOneOfOneMoreIsRefused() throws IOException {
        String most = padded(LIMITS.bytes());
        String tooMuch = padded(LIMITS.bytes() + 1);

        assertThat(codes(JSON, most)).isEmpty();
        assertThat(codes(JSON, tooMuch)).containsExactly(FaultCode.TOO_LARGE);
        assertThat(JSON.readRequest(bytes(most))).isEqualTo(JSON.readRequest(stream(most)));
        assertThat(JSON.readRequest(new StringReader(most))).isEqualTo(JSON.readRequest(most));
        assertTooLarge(() -> JSON.readRequest(bytes(tooMuch)));
        assertTooLarge(() -> JSON.readRequest(stream(tooMuch)));
        assertTooLarge(() -> JSON.readRequest(new StringReader(tooMuch)));
    }

    @Test
    void bytesAreCountedNotCharacters() {
        String text = born("\"countryOfBirth\":\"C\u00f4te d\u2019Ivoire \ud83d\ude00\"");
        int size = bytes(text).length;

        assertThat(codes(JSON.withLimits(LIMITS.withBytes(size)), text)).isEmpty();
        assertThat(codes(JSON.withLimits(LIMITS.withBytes(size - 1)), text)).containsExactly(FaultCode.TOO_LARGE);
    }

    @Test
    void streamIsReadToOneByteBeyondTheLimit() throws IOException {
        Endless endless = new Endless();

        assertTooLarge(() -> JSON.readRequest(endless));
        assertThat(endless.given).isLessThanOrEqualTo(LIMITS.bytes() + 1L);
    }

    @Test
    void answerOfTheMostBytesIsReadAndOneOfOneMoreIsRefused() {
        String answer = JSON.writeAnswer(Answers.answer(Answers.examples().get(0)));
        int size = bytes(answer).length;

        assertThat(JSON.withLimits(LIMITS.withAnswerBytes(size))
                        .readAnswer(answer)
                        .asOf())
                .isNotNull();
        assertTooLarge(() -> JSON.withLimits(LIMITS.withAnswerBytes(size - 1)).readAnswer(answer));
    }

    @Test
    void mostDepthIsReadAndOneMoreIsRefused() {
        JennerJson keeping = JSON.keepingUnknownFields();

        assertThat(codes(keeping, nested(LIMITS.depth()))).isEmpty();
        assertThat(codes(keeping, nested(LIMITS.depth() + 1))).containsExactly(FaultCode.TOO_DEEP);
        assertThat(codes(keeping.withLimits(LIMITS.withDepth(500)), nested(500)))
                .isEmpty();
        assertThat(codes(keeping.withLimits(LIMITS.withDepth(500)), nested(501)))
                .containsExactly(FaultCode.TOO_DEEP);
    }

    @Test
    void documentNestedAHundredThousandDeepIsRefused() {
        assertThat(codes(JSON, nested(100_000))).containsExactly(FaultCode.TOO_DEEP);
    }

    @Test
    void mostDosesAreReadAndOneMoreIsRefused() {
        assertEntries("doses", DOSE, LIMITS.doses());
        JennerJson three = JSON.withLimits(LIMITS.withDoses(3));
        assertThat(codes(three, born("\"doses\":" + list(DOSE, 3)))).isEmpty();
        assertThat(codes(three, born("\"doses\":" + list(DOSE, 4)))).containsExactly(FaultCode.TOO_MANY);
    }

    @Test
    void mostObservationsAreReadAndOneMoreIsRefused() {
        assertEntries("observations", "{\"code\":\"007\"}", LIMITS.observations());
        JennerJson three = JSON.withLimits(LIMITS.withObservations(3));
        assertThat(codes(three, born("\"observations\":" + list("{\"code\":\"007\"}", 3))))
                .isEmpty();
        assertThat(codes(three, born("\"observations\":" + list("{\"code\":\"007\"}", 4))))
                .containsExactly(FaultCode.TOO_MANY);
    }

    @Test
    void mostEntriesOfOptionsAreReadAndOneMoreIsRefused() {
        int most = LIMITS.optionEntries();

        for (String entries : List.of("\"vaccineGroups\":%s|\"MMR\"", "\"products\":%s|{\"cvx\":\"03\"}")) {
            String[] part = entries.split("\\|");
            String passes = "\"options\":{" + part[0].replace("%s", list(part[1], most)) + "}";
            String refused = "\"options\":{" + part[0].replace("%s", list(part[1], most + 1)) + "}";
            assertThat(codes(JSON, born(passes))).isEmpty();
            assertThat(codes(JSON, born(refused))).containsExactly(FaultCode.TOO_MANY);
        }
        assertThat(codes(
                        JSON.withLimits(LIMITS.withOptionEntries(1)),
                        born("\"options\":{\"vaccineGroups\":[\"MMR\",\"HPV\"]}")))
                .containsExactly(FaultCode.TOO_MANY);
    }

    @Test
    void longestTextIsReadAndOneCharacterMoreIsRefused() {
        int most = LIMITS.textLength();

        assertThat(codes(JSON, born("\"countryOfBirth\":\"" + "x".repeat(most) + "\"")))
                .isEmpty();
        assertThat(codes(JSON, born("\"countryOfBirth\":\"" + "x".repeat(most + 1) + "\"")))
                .containsExactly(FaultCode.TOO_LONG);
        assertThat(codes(JSON, born("\"countryOfBirth\":\"" + "\ud83d\ude00".repeat(most) + "\"")))
                .isEmpty();
        assertThat(codes(JSON.keepingUnknownFields(), born("\"" + "x".repeat(most) + "\":1")))
                .isEmpty();
        assertThat(codes(JSON.keepingUnknownFields(), born("\"" + "x".repeat(most + 1) + "\":1")))
                .containsExactly(FaultCode.TOO_LONG);
        assertThat(codes(
                        JSON.withLimits(LIMITS.withTextLength(most + 1)),
                        born("\"countryOfBirth\":\"" + "x".repeat(most + 1) + "\"")))
                .isEmpty();
    }

    @Test
    void longestIdIsReadAndOneCharacterMoreIsRefused() {
        int most = LIMITS.idLength();

        assertThat(codes(JSON, born("\"id\":\"" + "x".repeat(most) + "\""))).isEmpty();
        assertThat(codes(JSON, born("\"id\":\"" + "x".repeat(most + 1) + "\""))).containsExactly(FaultCode.TOO_LONG);
        assertThat(codes(JSON, dose("\"id\":\"" + "x".repeat(most) + "\""))).isEmpty();
        assertThat(codes(JSON, dose("\"id\":\"" + "x".repeat(most + 1) + "\""))).containsExactly(FaultCode.TOO_LONG);
        assertThat(codes(JSON.withLimits(LIMITS.withIdLength(1)), born("\"id\":\"xy\"")))
                .containsExactly(FaultCode.TOO_LONG);
    }

    @Test
    void mostDigitsAreReadAndOneMoreIsRefused() {
        int most = LIMITS.digits();

        assertThat(codes(JSON, dose("\"volumeMl\":0." + "1".repeat(most - 1)))).isEmpty();
        assertThat(codes(JSON, dose("\"volumeMl\":0." + "1".repeat(most)))).containsExactly(FaultCode.TOO_LONG);
        assertThat(codes(JSON, dose("\"volumeMl\":5e-" + "0".repeat(most - 2) + "1")))
                .isEmpty();
        assertThat(codes(JSON, dose("\"volumeMl\":5e-" + "0".repeat(most - 1) + "1")))
                .containsExactly(FaultCode.TOO_LONG);
        assertThat(codes(JSON.withLimits(LIMITS.withDigits(2)), dose("\"volumeMl\":0.25")))
                .containsExactly(FaultCode.TOO_LONG);
    }

    @Test
    void limitThatNothingPassesIsRefused() {
        assertThatThrownBy(() -> LIMITS.withDoses(0))
                .hasMessage("doses: found 0, expected 1 or more. Remedy: choose a limit that something passes.");
        assertThatThrownBy(() -> LIMITS.withDepth(501))
                .hasMessageStartingWith("depth: found 501, expected at most 500");
    }

    private static void assertEntries(String field, String entry, int most) {
        assertThat(codes(JSON, born("\"" + field + "\":" + list(entry, most)))).isEmpty();
        assertThat(JSON.readRecord(born("\"" + field + "\":" + list(entry, most + 1)))
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(FaultCode.TOO_MANY);
                    assertThat(fault.pointer()).isEqualTo("/" + field);
                    assertThat(fault.expected()).isEqualTo("at most " + most);
                });
    }

    private static void assertTooLarge(ThrowingRead read) {
        assertThatThrownBy(read::read)
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::code)
                                .containsExactly(FaultCode.TOO_LARGE));
    }

    private static List<FaultCode> codes(JennerJson json, String text) {
        return json.readRecord(text).faults().stream().map(Fault::code).toList();
    }

    private static String padded(int bytes) {
        String begin = "{\"birthDate\":\"2021-03-10\"";
        return begin + " ".repeat(bytes - begin.length() - 1) + "}";
    }

    /** Returns a document that is that deep, the document itself counted. */
    private static String nested(int depth) {
        return born("\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1));
    }

    private static String list(String entry, int count) {
        return "[" + (entry + ",").repeat(count - 1) + entry + "]";
    }

    private static String born(String fields) {
        return "{\"birthDate\":\"2021-03-10\"," + fields + "}";
    }

    private static String dose(String field) {
        return born("\"doses\":[{\"date\":\"2022-03-10\",\"cvx\":\"03\"," + field + "}]");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(bytes(text));
    }

    private interface ThrowingRead {
        Object read() throws IOException;
    }

    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }
    }
}
