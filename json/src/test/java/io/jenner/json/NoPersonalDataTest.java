package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No fault repeats what a request says, wherever a name was put. */
class NoPersonalDataTest {

    private static final JennerJson JSON = JennerJson.of(Answers.FORECASTER);

    private static final List<String> SOMEBODY =
            List.of("Quill", "quill", "Quill Harbor", "Quill_Harbor", "1999-Quill");

    private static final String WHOLE = """
            {"version": 1, "birthDate": "2021-03-10", "id": "a", "sex": "female", "countryOfBirth": "U.S.",
             "asOf": "2025-11-22", "birthDateAssumption": "firstDay",
             "doses": [{"date": "2021-05-12", "cvx": "110", "mvx": "SKB", "tradeName": "Pediarix", "lot": "A1",
               "id": "7", "lotExpires": "2026-05", "volumeMl": 0.5, "condition": "N", "dateAssumption": "lastDay"}],
             "observations": [{"code": "007", "date": "2024-02-01", "until": "2024-11-10", "presence": "present"}],
             "options": {"vaccineGroups": ["MMR"], "language": "es", "reEvaluate": true, "sharedDecisions": true,
               "explain": false, "countDosesAfterAssessmentDate": false,
               "products": [{"cvx": "03", "mvx": "MSD", "tradeName": "M-M-R II", "name": "MMR"}]}}
            """;

    @ParameterizedTest
    @MethodSource("documents")
    void noFaultRepeatsAName(String document) {
        assertThat(JSON.readRecord(document).faults())
                .allSatisfy(fault ->
                        assertThat(fault.toString().toLowerCase(Locale.ROOT)).doesNotContain("quill"));
    }

    /** Every name of a field, and every value, in turn replaced by a name; then by an object and a list that hold one. */
    private static Stream<String> documents() {
        return SOMEBODY.stream()
                .flatMap(name -> Stream.of("\"" + name + "\"", "{\"" + name + "\": 1}", "[\"" + name + "\"]"))
                .flatMap(NoPersonalDataTest::replaced);
    }

    private static Stream<String> replaced(String value) {
        List<MatchResult> words = Pattern.compile("\"[^\"]*\"|true|false|0\\.5|(?<=: )1")
                .matcher(WHOLE)
                .results()
                .toList();
        return words.stream().map(word -> WHOLE.substring(0, word.start()) + value + WHOLE.substring(word.end()));
    }
}
