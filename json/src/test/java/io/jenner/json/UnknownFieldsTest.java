package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Patient;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UnknownFieldsTest {

    private static final JennerJson KEEPING = JennerJson.DEFAULT.keepingUnknownFields();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEXT = """
            {
              "version": 1,
              "birthDate": "2021-03-10",
              "name": {"given": ["Maya", "R."], "family": null, "score": 1.50e3, "alive": true},
              "a/b~c": "x\\ny",
              "doses": [
                {"date": "2021-05-12", "cvx": "110"},
                {"date": "2022-03-15", "cvx": "03", "site": "left arm", "": []}
              ],
              "observations": [{"code": "007", "note": {}}],
              "options": {"products": [{"cvx": "03", "price": 21.30}], "colour": "red"}
            }
            """;

    @Test
    void unknownFieldsAreRefusedUnlessTheyAreKept() {
        assertThat(JennerJson.DEFAULT.readRecord(TEXT).faults())
                .extracting(Fault::code)
                .hasSize(7)
                .containsOnly(FaultCode.UNKNOWN_FIELD);
    }

    @Test
    void unknownFieldsAreKeptByPointerAsTheyWere() {
        assertThat(KEEPING.readRequest(TEXT).unknownFields())
                .containsOnly(
                        entry("/name", "{\"given\":[\"Maya\",\"R.\"],\"family\":null,\"score\":1.50e3,\"alive\":true}"),
                        entry("/a~1b~0c", "\"x\\ny\""),
                        entry("/doses/1/site", "\"left arm\""),
                        entry("/doses/1/", "[]"),
                        entry("/observations/0/note", "{}"),
                        entry("/options/products/0/price", "21.30"),
                        entry("/options/colour", "\"red\""));
    }

    @Test
    void keptFieldsAreWrittenBackWhereTheyStood() throws IOException {
        Request request = KEEPING.readRequest(TEXT);
        String written = KEEPING.writeRequest(request);

        assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(TEXT));
        assertThat(KEEPING.readRequest(written)).isEqualTo(request);
        assertThat(KEEPING.readRequest(KEEPING.indented().writeRequest(request)))
                .isEqualTo(request);
    }

    @Test
    void keptFieldsChangeNothingElse() {
        Request request = KEEPING.readRequest(TEXT);

        assertThat(request.patient().doses()).hasSize(2);
        assertThat(request.options().products().orElseThrow()).hasSize(1);
    }

    @Test
    void fieldThatStandsTwiceIsRefusedAlthoughUnknown() {
        assertThat(KEEPING.readRecord("{\"birthDate\": \"2021-03-10\", \"x\": {\"a\": 1, \"a\": 2}}")
                        .faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple(FaultCode.REPEATED_FIELD, ""));
    }

    @Test
    void keptFieldOfADoseThatWasTakenAwayIsNotLostSilently() {
        Request without = new Request(
                Optional.empty(),
                Patient.born("2021-03-10").build(),
                Optional.of(LocalDate.of(2025, 11, 22)),
                ForecastOptions.DEFAULT,
                Map.of("/doses/0/site", "\"left arm\""));

        assertThatThrownBy(() -> KEEPING.writeRequest(without))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("found 1 unknown fields that stand in no object of this request");
    }

    @Property(tries = 300)
    void unknownFieldOfAnyNameComesBack(@ForAll String name, @ForAll @IntRange(max = 3) int place) {
        String key = name.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF) ? "x" : name;
        Request request = JennerJson.DEFAULT.readRequest(
                "{\"birthDate\":\"2021-03-10\",\"doses\":[{\"date\":\"2022-03-10\",\"cvx\":\"03\"}],"
                        + "\"observations\":[{\"code\":\"007\"}]}");
        String object = List.of("", "/doses/0", "/observations/0", "/options").get(place);
        Request with = new Request(
                request.id(),
                request.patient(),
                request.asOf(),
                request.options(),
                Map.of(object + "/" + Path.escaped("_" + key), "[1,{\"a\":\"b\"}]"));

        assertThat(KEEPING.readRequest(KEEPING.writeRequest(with))).isEqualTo(with);
    }
}
