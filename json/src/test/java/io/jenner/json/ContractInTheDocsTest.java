package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenner.forecast.Forecast;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/json.md} shows is what is read and written. */
class ContractInTheDocsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JennerJson JSON = JennerJson.of(Answers.FORECASTER);
    private static final String PAGE = Answers.read(Path.of("..", "docs", "json.md"));
    private static final List<String> SHOWN = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL)
            .matcher(PAGE)
            .results()
            .map(block -> block.group(1))
            .toList();

    @Test
    void pageShowsAsManyDocumentsAsAreTriedHere() {
        assertThat(SHOWN).hasSize(5);
    }

    @Test
    void shortAnswerShownIsThatOfTheRequestShown() throws IOException {
        ObjectNode answer = (ObjectNode) MAPPER.readTree(JSON.writeShortAnswer(answer()));
        answer.remove(List.of("stamp", "notice"));

        assertThat((JsonNode) answer).isEqualTo(MAPPER.readTree(SHOWN.get(2)));
    }

    @Test
    void groupShownIsThatOfTheRequestShown() throws IOException {
        ObjectNode group = (ObjectNode)
                MAPPER.readTree(JSON.writeAnswer(answer())).get("groups").get(0);
        group.remove("forecasts");

        assertThat((JsonNode) group).isEqualTo(MAPPER.readTree(SHOWN.get(1)));
    }

    @Test
    void errorsShownAreThoseOfTheBadRequestShown() throws IOException {
        List<Fault> faults = JSON.readRecord(SHOWN.get(3)).faults();

        assertThat(MAPPER.readTree(JSON.writeErrors(faults))).isEqualTo(MAPPER.readTree(SHOWN.get(4)));
    }

    @Test
    void limitsShownAreTheUsualOnes() {
        Limits limits = Limits.DEFAULT;

        assertThat(rows())
                .contains(
                        row("`bytes`", limits.bytes()),
                        row("`answerBytes`", limits.answerBytes()),
                        row("`depth`", limits.depth()),
                        row("`doses`, `observations`", limits.doses()),
                        row("`optionEntries`", limits.optionEntries()),
                        row("`textLength`", limits.textLength()),
                        row("`idLength`", limits.idLength()),
                        row("`digits`", limits.digits()));
        assertThat(limits.observations()).isEqualTo(limits.doses());
    }

    @Test
    void schemasShownAreThoseInTheJar() {
        for (JsonSchema schema : JsonSchema.values()) {
            assertThat(PAGE).contains("`" + schema.id() + "`");
        }
    }

    private static Forecast answer() {
        Request request = JSON.readRequest(SHOWN.get(0));
        return Answers.answer(request, request.options());
    }

    /** Returns the first two things of each row: what it is about, and the number behind it. */
    private static List<String> rows() {
        return Pattern.compile("(?m)^\\| ([^|]+) \\| ([\\d,]+) ")
                .matcher(PAGE)
                .results()
                .map((MatchResult row) -> row.group(1) + " " + row.group(2))
                .toList();
    }

    private static String row(String name, int limit) {
        return String.format(Locale.ROOT, "%s %,d", name, limit);
    }
}
