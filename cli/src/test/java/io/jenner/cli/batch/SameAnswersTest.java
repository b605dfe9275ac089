package io.jenner.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.forecast.Forecaster;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run answers is what {@code jenner forecast} answers, patient by patient. */
class SameAnswersTest {

    private static final int PEOPLE = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void answersOfARunAreThoseOfForecastOneByOne() throws IOException {
        List<JsonNode> people = people();
        List<JsonNode> whole = answers(people, false);
        List<JsonNode> brief = answers(people, true);

        assertThat(whole).hasSize(PEOPLE);
        for (int place = 0; place < PEOPLE; place++) {
            JsonNode expected = forecast(people.get(place));
            ObjectNode found = (ObjectNode) whole.get(place);
            assertThat(found.remove("line").asInt()).isEqualTo(place + 1);
            assertThat(found.remove("id")).isEqualTo(people.get(place).get("id"));
            assertThat((JsonNode) found).isEqualTo(expected);
            ObjectNode part = (ObjectNode) brief.get(place);
            part.remove(List.of("line", "id"));
            assertPartOf(part, expected, "");
        }
    }

    /** Every field of the short answer has the value it has in the whole one. */
    private static void assertPartOf(JsonNode part, JsonNode whole, String path) {
        if (part.isObject()) {
            part.properties()
                    .forEach(field ->
                            assertPartOf(field.getValue(), whole.path(field.getKey()), path + "/" + field.getKey()));
        } else if (part.isArray()) {
            assertThat(part.size()).as(path).isEqualTo(whole.size());
            for (int place = 0; place < part.size(); place++) {
                assertPartOf(part.get(place), whole.get(place), path + "/" + place);
            }
        } else {
            assertThat(part).as(path).isEqualTo(whole);
        }
    }

    private static JsonNode forecast(JsonNode person) throws IOException {
        ObjectNode withoutId = person.deepCopy();
        withoutId.remove("id");
        Request file = JennerJson.DEFAULT.readRequest(withoutId.toString());
        return JSON.readTree(JennerJson.DEFAULT.writeAnswer(
                Forecaster.usSchedule().forecast(file.patient(), file.asOf().orElseThrow())));
    }

    private List<JsonNode> answers(List<JsonNode> people, boolean shortAnswers) throws IOException {
        Path roster = folder.resolve("people.ndjson");
        Files.write(roster, people.stream().map(JsonNode::toString).toList());
        Path out = folder.resolve(shortAnswers ? "short.ndjson" : "whole.ndjson");
        BatchJob job = new BatchJob(
                roster.toString(),
                new Destination("--out", out.toString()),
                Optional.empty(),
                Optional.empty(),
                Rosters.TODAY,
                new NdjsonForm(shortAnswers),
                AskedOptions.NONE,
                2,
                BatchJob.Earlier.KEEP);
        Rosters.run(job, Forecaster.usSchedule());
        List<JsonNode> answers = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    private static List<JsonNode> people() throws IOException {
        Population population = Population.usSchedule();
        List<JsonNode> people = new ArrayList<>();
        for (long index = 0; index < PEOPLE; index++) {
            people.add(asJson(population.person(15, index)));
        }
        return people;
    }

    private static JsonNode asJson(Individual person) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            Request request = Request.of(person.patient(), person.asOf()).withId(person.seed() + "-" + person.index());
            JennerJson.DEFAULT.writeRequestMembers(request, json);
            json.writeEndObject();
        }
        return JSON.readTree(text.toString());
    }
}
