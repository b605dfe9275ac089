package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.jenner.forecast.DateAssumption;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.SeriesForecast.TargetDoseStatus;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.plan.CheckFinding;
import io.jenner.forecast.plan.CheckVerdict;
import io.jenner.forecast.plan.OpenReason;
import io.jenner.forecast.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what is read and written. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JennerJson JSON = JennerJson.DEFAULT;
    private static final int PEOPLE = 300;
    private static final int EXPLAINED_PEOPLE = 20;
    private static final int PLANNED_PEOPLE = 10;

    @ParameterizedTest
    @EnumSource(JsonSchema.class)
    void everySchemaIsOneOfDraft202012AndNamesItsVersion(JsonSchema schema) throws IOException {
        JsonNode text = MAPPER.readTree(schema.text());

        assertThat(text.get("$id").asText()).isEqualTo(schema.id()).endsWith(":" + JennerJson.VERSION);
        assertThat(Schemas.draft202012().validate(text)).isEmpty();
    }

    @Test
    void everyFieldOfARequestIsInTheSchema() throws IOException {
        JsonNode schema = MAPPER.readTree(JsonSchema.REQUEST.text());
        JsonNode defs = schema.get("$defs");

        assertThat(names(schema)).isEqualTo(RequestReader.NAMES);
        assertThat(names(defs.get("dose"))).isEqualTo(DoseReader.NAMES);
        assertThat(names(defs.get("observation"))).isEqualTo(ObservationReader.NAMES);
        assertThat(names(defs.get("options"))).isEqualTo(OptionsReader.NAMES);
        assertThat(names(defs.get("product"))).isEqualTo(OptionsReader.PRODUCT_NAMES);
    }

    @Test
    void languagesOfTheSchemasAreThoseOfTheTexts() throws IOException {
        List<String> languages =
                Texts.languages().stream().map(Locale::toLanguageTag).toList();

        for (JsonSchema schema :
                List.of(JsonSchema.ANSWER, JsonSchema.SHORT_ANSWER, JsonSchema.CHECK, JsonSchema.PLAN)) {
            JsonNode text = MAPPER.readTree(schema.text());
            assertThat(values(text.get("properties").get("language"))).isEqualTo(languages);
        }
    }

    @Test
    void everyEnumOfTheApiIsThatOfTheSchemas() throws IOException {
        Map<String, Class<? extends Enum<?>>> enums = Map.ofEntries(
                Map.entry("dateAssumption", DateAssumption.class),
                Map.entry("dueStatus", DueStatus.class),
                Map.entry("openDecision", OpenDecision.class),
                Map.entry("seriesStatus", SeriesStatus.class),
                Map.entry("seriesType", SeriesType.class),
                Map.entry("forecastReason", ForecastReason.class),
                Map.entry("evaluationStatus", EvaluationStatus.class),
                Map.entry("evaluationReason", EvaluationReason.class),
                Map.entry("notEvaluatedReason", NotEvaluatedReason.class),
                Map.entry("findingCode", Finding.Code.class),
                Map.entry("checkVerdict", CheckVerdict.class),
                Map.entry("checkFindingCode", CheckFinding.Code.class),
                Map.entry("openReason", OpenReason.class),
                Map.entry("targetDoseStatus", TargetDoseStatus.class),
                Map.entry("question", Question.class),
                Map.entry("factKind", FactKind.class),
                Map.entry("outcome", Outcome.class),
                Map.entry("code", FaultCode.class));
        List<String> compared = new ArrayList<>();

        for (JsonSchema schema : JsonSchema.values()) {
            for (Map.Entry<String, JsonNode> definition :
                    MAPPER.readTree(schema.text()).get("$defs").properties()) {
                if (definition.getValue().has("enum")) {
                    Class<? extends Enum<?>> type = enums.get(definition.getKey());
                    assertThat(type).as(definition.getKey()).isNotNull();
                    assertThat(values(definition.getValue()))
                            .as(definition.getKey())
                            .isEqualTo(codes(type));
                    compared.add(definition.getKey());
                }
            }
        }
        assertThat(compared).containsAll(enums.keySet());
    }

    @Test
    void everyAnswerForTheExamplesFitsItsSchema() {
        for (Request example : Answers.examples()) {
            assertFits(example, ForecastOptions.DEFAULT);
            assertFits(example, ForecastOptions.DEFAULT.withExplanations().inLanguage(Locale.forLanguageTag("es")));
        }
    }

    @Test
    void everyCheckAndPlanForMadeUpPeopleFitsItsSchema() {
        List<VaccineProduct> products = List.of("03", "21", "110", "140", "08", "999").stream()
                .map(cvx -> new VaccineProduct(cvx, "a vaccine", Optional.empty(), Optional.empty()))
                .toList();
        Answers.people(PLANNED_PEOPLE).forEach(person -> {
            LocalDate day = person.asOf().orElseThrow();
            String check = JSON.writeCheck(
                    Answers.FORECASTER.check(person.patient(), products, day), Locale.forLanguageTag("es"));
            String plan = JSON.writePlan(Answers.FORECASTER.plan(person.patient(), day));

            assertThat(Schemas.strictFaults(JsonSchema.CHECK, check)).isEmpty();
            assertThat(Schemas.strictFaults(JsonSchema.PLAN, plan)).isEmpty();
        });
    }

    @Test
    void everyAnswerForMadeUpPeopleFitsItsSchema() {
        Answers.people(PEOPLE).forEach(person -> assertFits(person, ForecastOptions.DEFAULT));
        Answers.people(EXPLAINED_PEOPLE)
                .forEach(person -> assertFits(
                        person,
                        ForecastOptions.DEFAULT
                                .withExplanations()
                                .withReEvaluation()
                                .withProducts(List.of())
                                .countingDosesAfterAssessmentDate()));
    }

    @Test
    void everyExampleFitsTheSchemaOfRequests() {
        for (String text : Answers.exampleTexts()) {
            assertThat(Schemas.faults(JsonSchema.REQUEST, text)).isEmpty();
        }
    }

    @Property(tries = 500)
    void everyRequestThatIsWrittenFitsItsSchema(@ForAll Request request) {
        assertThat(Schemas.faults(JsonSchema.REQUEST, JSON.writeRequest(request)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.jenner.json.BadRequests#allThatASchemaCanTell")
    void badRequestIsRefusedByReaderAndSchema(String text) {
        PatientRecord read = JSON.readRecord(text);

        assertThat(read.faults()).isNotEmpty();
        assertThat(Schemas.faults(JsonSchema.REQUEST, text)).isNotEmpty();
        assertThat(Schemas.strictFaults(JsonSchema.ERRORS, JSON.writeErrors(read.faults())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.jenner.json.BadRequests#allThatOnlyAReaderCanTell")
    void whatNoSchemaCanTellIsRefusedByTheReader(String text) {
        assertThat(JSON.readRecord(text).faults()).isNotEmpty();
        assertThat(Schemas.faults(JsonSchema.REQUEST, text)).isEmpty();
    }

    private static void assertFits(Request request, ForecastOptions options) {
        Forecast forecast = Answers.answer(request, options);

        assertThat(Schemas.strictFaults(JsonSchema.ANSWER, JSON.writeAnswer(forecast)))
                .isEmpty();
        assertThat(Schemas.strictFaults(JsonSchema.ANSWER, JSON.withoutTexts().writeAnswer(forecast)))
                .isEmpty();
        assertThat(Schemas.strictFaults(JsonSchema.SHORT_ANSWER, JSON.writeShortAnswer(forecast)))
                .isEmpty();
    }

    private static List<String> names(JsonNode object) {
        return object.get("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.get("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    private static List<String> codes(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(JennerJson::code).toList();
    }

    /** Validates; a strict schema refuses what it does not declare, as a published one of answers must not. */
    private static final class Schemas {

        private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        private static final SchemaValidatorsConfig CONFIG =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        private static final Map<String, com.networknt.schema.JsonSchema> KNOWN = new HashMap<>();

        static com.networknt.schema.JsonSchema draft202012() {
            return FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"), CONFIG);
        }

        static List<String> faults(JsonSchema schema, String text) {
            return faults(schema.id(), schema, text, false);
        }

        static List<String> strictFaults(JsonSchema schema, String text) {
            return faults(schema.id() + "!", schema, text, true);
        }

        private static List<String> faults(String key, JsonSchema schema, String text, boolean strict) {
            try {
                if (!KNOWN.containsKey(key)) {
                    JsonNode node = MAPPER.readTree(schema.text());
                    KNOWN.put(key, FACTORY.getSchema(strict ? closed(node) : node, CONFIG));
                }
                return KNOWN.get(key).validate(MAPPER.readTree(text)).stream()
                        .map(Object::toString)
                        .toList();
            } catch (IOException e) {
                return List.of("no JSON");
            }
        }

        private static JsonNode closed(JsonNode schema) {
            if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
                object.put("additionalProperties", false);
            }
            schema.forEach(Schemas::closed);
            return schema;
        }
    }
}
