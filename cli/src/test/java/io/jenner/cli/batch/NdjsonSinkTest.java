package io.jenner.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenner.cli.batch.Outcome.Answered;
import io.jenner.cli.batch.Outcome.Blank;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.cli.batch.Outcome.Unanswered;
import io.jenner.cli.batch.Rosters.Quick;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Patient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NdjsonSinkTest {

    private static final Forecast ANSWER =
            new Quick().forecast(Patient.born("2021-03-10").build(), Rosters.TODAY);
    private static final RecordError ERROR = new RecordError("r:3:15", "birthDate", "a text", "a full date", "mend it");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final NdjsonSink sink = new NdjsonSink(out, Optional.of(errors), true);

    @Test
    void everyOutcomeIsOneLineAndThoseWithoutAnswerAreErrorsToo() throws IOException {
        write(new Answered(1, Optional.of("maya"), List.of(), ANSWER));
        write(new Blank(2));
        write(new Unanswered(3, Optional.of("noa"), List.of(), Kind.REFUSED, List.of(ERROR)));
        write(new Unanswered(4, Optional.empty(), List.of(), Kind.FAILED, List.of(ERROR)));

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"line\":1,\"id\":\"maya\",\"version\":1,\"asOf\":\"2025-11-22\",");
        assertThat(lines.get(1)).isEmpty();
        assertThat(lines.get(2))
                .isEqualTo("{\"line\":3,\"id\":\"noa\",\"outcome\":\"refused\",\"errors\":[{\"place\":\"r:3:15\","
                        + "\"field\":\"birthDate\",\"found\":\"a text\",\"expected\":\"a full date\","
                        + "\"remedy\":\"mend it\"}]}");
        assertThat(lines.get(3)).startsWith("{\"line\":4,\"outcome\":\"failed\",\"errors\":");
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualTo(lines.get(2) + "\n" + lines.get(3) + "\n");
    }

    @Test
    void twentyErrorsAreListedAndTheRestCounted() throws IOException {
        assertThat(errorsOf(20).get("errors")).hasSize(20);
        assertThat(errorsOf(20).has("moreErrors")).isFalse();
        assertThat(errorsOf(21).get("errors")).hasSize(20);
        assertThat(errorsOf(21).get("moreErrors").asInt()).isEqualTo(1);
    }

    @Test
    void idsOfEveryScriptComeBackAsTheyWere() throws IOException {
        for (String id : List.of("J\u00f6rg \"x\"", "\u738b\u5c0f\u660e", "a\tb\n", "half \uD83D", "\uD83D\uDE00")) {
            byte[] line = sink.render(new Answered(1, Optional.of(id), List.of(), ANSWER));

            assertThat(new ObjectMapper().readTree(line).get("id").asText()).isEqualTo(id);
            assertThat(line).containsOnlyOnce('\n');
        }
    }

    private JsonNode errorsOf(int count) throws IOException {
        List<RecordError> many = Collections.nCopies(count, ERROR);
        return new ObjectMapper()
                .readTree(sink.render(new Unanswered(1, Optional.empty(), List.of(), Kind.REFUSED, many)));
    }

    private void write(Outcome outcome) throws IOException {
        sink.write(outcome.kind(), sink.render(outcome));
    }
}
