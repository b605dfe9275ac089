package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jenner.forecast.Patient;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line among those of many patients: with an id, and faults that repeat nothing it says. */
class PatientLineTest {

    private static final String SECRET = "Zaphod77";
    private static final String SOUND =
            "{\"id\":\"a\",\"birthDate\":\"2021-03-10\",\"sex\":\"female\",\"doses\":[{\"date\":\"2021-05-12\","
                    + "\"cvx\":\"110\",\"volumeMl\":0.5}],\"observations\":[{\"code\":\"007\"}]}";

    @Test
    void idComesBackBesideThePatient() {
        PatientRecord read = JennerJson.DEFAULT.readRecord("{\"birthDate\": \"2021-03-10\", \"id\": \" a 1\"}");

        assertThat(read.id()).contains(" a 1");
        assertThat(read.request().orElseThrow().patient())
                .isEqualTo(Patient.born("2021-03-10").build());
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void idIsKnownAlthoughOtherFieldsAreBad() {
        assertThat(JennerJson.DEFAULT
                        .readRecord("{\"id\": \"a\", \"birthDate\": 3}")
                        .id())
                .contains("a");
        assertThat(JennerJson.DEFAULT
                        .readRecord("{\"id\": \"a\", \"birthDate\": ")
                        .id())
                .contains("a");
        assertThat(JennerJson.DEFAULT
                        .readRecord("{\"doses\": [{\"id\": \"dose\"}], \"birthDate\": ")
                        .id())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"12|a number", "\" \"|a blank text", "null|null", "{}|an object"})
    void idOtherThanATextIsAFault(String id, String found) {
        PatientRecord read = JennerJson.DEFAULT.readRecord("{\"birthDate\": \"2021-03-10\", \"id\": " + id + "}");

        assertThat(read.request()).isEmpty();
        assertThat(read.faults())
                .extracting(Fault::line, Fault::column, Fault::pointer, Fault::found, Fault::expected)
                .containsExactly(tuple(1L, 35, "/id", found, "a text of 1 to 200 characters"));
    }

    @Test
    void idOf200CharactersIsReadAndOneOf201IsNot() {
        assertThat(withId("x".repeat(200)).request()).isPresent();
        assertThat(withId("x".repeat(201)).faults()).extracting(Fault::field).containsExactly("id");
        assertThat(withId("x".repeat(201)).id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zaphod77",
                "\"Zaphod77\"",
                "[\"Zaphod77\"]",
                "{\"birthDate\": \"Zaphod77\"}",
                "{\"birthDate\": Zaphod77}",
                "{\"birthDate\": \"2021-03-10\", \"sex\": [\"Zaphod77\"], \"asOf\": \"Zaphod77\"}",
                "{\"birthDate\": \"2021-03-10\", \"doses\": \"Zaphod77\"}",
                "{\"birthDate\": \"2021-03-10\", \"doses\": [\"Zaphod77\"]}",
                "{\"birthDate\": \"2021-03-10\", \"doses\": [{\"date\": \"Zaphod77\", \"cvx\": \"Zaphod77 \\\"\"}]}",
                "{\"birthDate\": \"2021-03-10\", \"doses\": [{\"lotExpires\": \"Zaphod77\", \"condition\": \"Zaphod77\"}]}",
                "{\"birthDate\": \"2021-03-10\", \"doses\": [{\"volumeMl\": \"Zaphod77\"}]}",
                "{\"birthDate\": \"2021-03-10\", \"observations\": [{\"code\": \"Zaphod77 x\", \"presence\": \"Zaphod77\"}]}",
                "{\"Zaphod77 Beeblebrox\": 1}",
                "{\"Zaphod77 Beeblebrox\": {\"a\": 1, \"a\": 2}}",
                "{\"id\": \"Zaphod77\", \"id\": \"Zaphod77\"} Zaphod77",
            })
    void faultsRepeatNothingThatTheLineSays(String text) {
        PatientRecord read = JennerJson.DEFAULT.readRecord(text);

        assertThat(read.request()).isEmpty();
        assertThat(read.faults()).isNotEmpty();
        assertThat(read.faults().toString()).doesNotContain(SECRET);
    }

    @Test
    void unknownFieldIsNamedWithAGuess() {
        assertThat(JennerJson.DEFAULT
                        .readRecord("{\"birth_date\": \"2021-03-10\"}")
                        .faults())
                .extracting(Fault::field, Fault::remedy)
                .contains(tuple("birth_date", "write birthDate"));
    }

    @Test
    void messagesSpeakOfTheLine() {
        assertThat(faults("{\"birthDate\": ").get(0).remedy()).isEqualTo("write the whole patient in one line");
        assertThat(faults("{\"birthDate\": \"2021-03-10\"} {}").get(0).expected())
                .isEqualTo("the end of the line");
        assertThat(faults("{\"birthDate\": \"2021-03-10\", \"sex\": \"f\", \"sex\": \"f\"}")
                        .get(0)
                        .found())
                .isEqualTo("the field a second time, first at column 29");
    }

    @Property(tries = 2000)
    void damagedLineIsReadOrHasFaultsAndNeverFails(
            @ForAll @IntRange(min = 0, max = 160) int from,
            @ForAll @IntRange(min = 0, max = 20) int count,
            @ForAll("damages") String damage) {
        int start = Math.min(from, SOUND.length());
        String text = SOUND.substring(0, start) + damage + SOUND.substring(Math.min(SOUND.length(), start + count));

        PatientRecord read = JennerJson.DEFAULT.readRecord(text);

        assertThat(read.request().isPresent()).isEqualTo(read.faults().isEmpty());
    }

    @Provide
    Arbitrary<String> damages() {
        return Arbitraries.of(
                "",
                "\"",
                "\\",
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "null",
                "-",
                "1e99999999999",
                "-0.5",
                "true",
                "\\u00",
                "\u0000",
                "\uFEFF",
                "\uD83D",
                "\\ud83d",
                "\"id\":7,",
                "9".repeat(2000),
                "[".repeat(30),
                "2021-02-30",
                "\r",
                "\t",
                "NaN");
    }

    private static PatientRecord withId(String id) {
        return JennerJson.DEFAULT.readRecord("{\"birthDate\": \"2021-03-10\", \"id\": \"" + id + "\"}");
    }

    private static List<Fault> faults(String text) {
        return JennerJson.DEFAULT.readRecord(text).faults();
    }
}
