package io.jenner.cases.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.jenner.cases.OwnSuites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors use says the same as the reader. */
class SuiteSchemaTest {

    private static final Path SCHEMA = Path.of("suite.schema.json");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("suites")
    void suiteOfOurOwnConforms(Path file) throws IOException {
        assertThat(complaints(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.jenner.cases.read.yaml.Samples#good")
    void schemaAndReaderAcceptGoodSuite(String text) throws IOException {
        assertThat(complaints(text)).isEmpty();
        assertThat(faults(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.jenner.cases.read.yaml.Samples#malformed")
    void schemaAndReaderRejectMalformedSuite(String text) throws IOException {
        assertThat(complaints(text)).isNotEmpty();
        assertThat(faults(text)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void schemaListsTheWordsOfTheReader(String pointer, Set<String> words) throws IOException {
        JsonNode list = new ObjectMapper().readTree(SCHEMA.toFile()).at("/$defs/" + pointer + "/enum");

        assertThat(list.valueStream().map(JsonNode::asText)).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void schemaIsOfTheDraftThatItSays() throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(new ObjectMapper().readTree(SCHEMA.toFile()))).isEmpty();
    }

    private static Stream<Path> suites() throws IOException {
        try (Stream<Path> files = Files.list(OwnSuites.FOLDER)) {
            return files.toList().stream();
        }
    }

    private static Stream<Arguments> words() {
        return Map.ofEntries(
                        Map.entry("seriesType", Words.SERIES_TYPES),
                        Map.entry("reason", Words.REASONS),
                        Map.entry("notEvaluatedReason", Words.NOT_EVALUATED_REASONS),
                        Map.entry("verdict", Words.VERDICTS),
                        Map.entry("judgement/properties/remark", Words.REMARKS),
                        Map.entry("observation/properties/presence", Words.PRESENCES),
                        Map.entry("forecast/oneOf/1/properties/status", Words.STATUSES),
                        Map.entry("forecast/oneOf/1/properties/reason", Words.FORECAST_REASONS),
                        Map.entry("forecast/oneOf/1/properties/due-status", Words.DUE_STATUSES),
                        Map.entry("case/properties/sex", Words.SEXES),
                        Map.entry("case/properties/findings/items", Words.FINDINGS))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue().keySet()));
    }

    private static Set<ValidationMessage> complaints(String text) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        return schema.validate(
                YAML.readTree(text), context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private List<String> faults(String text) throws IOException {
        YamlSuites suites = new YamlSuites();
        suites.read(Files.writeString(folder.resolve("sample.yaml"), text), "sample");
        return suites.faults();
    }
}
