package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Patient;
import io.jenner.forecast.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JennerJsonTest {

    private static final JennerJson JSON = JennerJson.DEFAULT;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Request REQUEST = Answers.examples().get(2);
    private static final Forecast FORECAST = Answers.answer(REQUEST);

    @Test
    void sameRequestIsReadFromTextBytesStreamAndReader() throws IOException {
        String text = JSON.writeRequest(REQUEST);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.readRequest(text)).isEqualTo(REQUEST);
        assertThat(JSON.readRequest(bytes)).isEqualTo(REQUEST);
        assertThat(JSON.readRequest(new ByteArrayInputStream(bytes))).isEqualTo(REQUEST);
        assertThat(JSON.readRequest(new StringReader(text))).isEqualTo(REQUEST);
    }

    @Test
    void sameAnswerIsReadFromTextBytesStreamAndReader() throws IOException {
        String text = JSON.writeAnswer(FORECAST);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.readAnswer(bytes)).isEqualTo(FORECAST);
        assertThat(JSON.readAnswer(new ByteArrayInputStream(bytes))).isEqualTo(FORECAST);
        assertThat(JSON.readAnswer(new StringReader(text))).isEqualTo(FORECAST);
    }

    @Test
    void streamsGetWhatTextsHoldAndStayOpen() throws IOException {
        Unclosable out = new Unclosable();

        JSON.writeRequest(REQUEST, out);
        JSON.writeAnswer(FORECAST, out);
        JSON.writeShortAnswer(FORECAST, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(JSON.writeRequest(REQUEST) + JSON.writeAnswer(FORECAST) + JSON.writeShortAnswer(FORECAST));
    }

    @Test
    void halfCharacterOfAnIdIsWrittenAsAnEscape() throws IOException {
        Request request = Request.of(Patient.born("2021-03-10").build(), LocalDate.of(2025, 11, 22))
                .withId("a\ud83d\u00e9\ud83d\ude00");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        JSON.writeRequest(request, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"id\":\"a\\ud83d\u00e9\ud83d\ude00\"");
        assertThat(MAPPER.readTree(out.toByteArray()).get("id").asText()).isEqualTo("a\ud83d\u00e9\ud83d\ude00");
    }

    @Test
    void documentsHoldOneLineUnlessIndented() {
        assertThat(JSON.writeAnswer(FORECAST)).doesNotContain("\n");
        assertThat(JSON.indented().writeAnswer(FORECAST).lines().count()).isGreaterThan(100);
    }

    @Test
    void codesHaveTextsInTheLanguageOfTheAnswer() throws IOException {
        Locale spanish = Locale.forLanguageTag("es");
        Forecast forecast = Answers.answer(REQUEST, ForecastOptions.DEFAULT.inLanguage(spanish));

        JsonNode answer = MAPPER.readTree(JSON.writeAnswer(forecast));

        Texts texts = Texts.in(spanish);
        assertThat(answer.get("language").asText()).isEqualTo("es");
        assertThat(answer.get("groups").get(0).get("dueStatusText").asText())
                .isEqualTo(texts.of(forecast.groups().get(0).dueStatus()))
                .isNotEqualTo(
                        Texts.in(Locale.ENGLISH).of(forecast.groups().get(0).dueStatus()));
    }

    @Test
    void textsAreLeftOutWhenAskedFor() {
        assertThat(JSON.writeAnswer(FORECAST)).contains("dueStatusText", "reasonTexts", "statusText");
        assertThat(JSON.withoutTexts().writeAnswer(FORECAST)).doesNotContain("Text");
        assertThat(JSON.writeShortAnswer(FORECAST)).doesNotContain("Text");
    }

    @Test
    void shortAnswerIsLessThanATenthOfTheWholeInTheMean() {
        long whole = 0;
        long brief = 0;
        for (Request person : Answers.people(100)) {
            Forecast forecast = Answers.answer(person);
            whole += JSON.writeAnswer(forecast).length();
            brief += JSON.writeShortAnswer(forecast).length();
        }

        assertThat(brief * 10).isLessThan(whole);
    }

    @Test
    void answerOfAnotherVersionIsRefused() {
        String answer = JSON.writeAnswer(FORECAST).replaceFirst("\"version\":1", "\"version\":2");

        assertThatThrownBy(() -> JSON.readAnswer(answer))
                .hasMessage("answer:1:12: version: found a number, expected the number 1."
                        + " Remedy: give the answer as it was written.");
    }

    @Test
    void fieldOfALaterReleaseIsPassedOverInAnAnswer() {
        String answer = JSON.writeAnswer(FORECAST).replaceFirst("\"asOf\"", "\"mood\":{\"x\":[1]},\"asOf\"");

        assertThat(JSON.readAnswer(answer)).isEqualTo(FORECAST);
    }

    @Test
    void shortAnswerCannotBeReadBack() {
        assertThatThrownBy(() -> JSON.readAnswer(JSON.writeShortAnswer(FORECAST)))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("found no such field");
    }

    @Test
    void answerThatDoesNotFitIsRefusedWithItsPlace() {
        String answer = JSON.writeAnswer(FORECAST).replaceFirst("\"status\":\"valid\"", "\"status\":\"fine\"");

        assertThatThrownBy(() -> JSON.readAnswer(answer))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::code)
                                .isEqualTo(List.of(FaultCode.INVALID_VALUE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"cvx\":\"[0-9]+\"|\"cvx\":\"a b\"|/doses/0/cvx",
                "\"cvx\":\"[0-9]+\"|\"cvx\":\"\"|/doses/0/cvx",
                "\"poorCondition\":false|\"poorCondition\":false,\"volumeMl\":-1|/doses/0/volumeMl",
                "\"poorCondition\":false|\"poorCondition\":\"N\"|/doses/0/poorCondition",
                "\"position\":1|\"position\":1.5|/doses/0/position",
                "\"position\":1|\"position\":0|/doses/0/position",
                "\"position\":1|\"position\":2|/doses/0/position",
                "\"position\":2|\"position\":1|/doses/1/position",
                "\"doseNumber\":[0-9]+|\"doseNumber\":0|/groups/2/forecasts/0/doseNumber",
                "\"candidateVaccines\":.\\{\"cvx\":\"|\"candidateVaccines\":[{\"cvx\":\"no code |/groups/2/forecasts/0/candidateVaccines/0/cvx",
                "\"language\":\"[a-z]+\"|\"language\":\"fr\"|/language",
                "\"language\":\"[a-z]+\"|\"language\":\"\"|/language",
                "\"language\":\"[a-z]+\"|\"language\":\"no tag\"|/language",
                "\"asOf\":\"2025|\"asOf\":\"25|/asOf"
            })
    void valueOfAnAnswerThatNothingCanBeMadeOfIsRefused(String written, String damaged, String pointer) {
        String answer = JSON.writeAnswer(FORECAST).replaceFirst(written, damaged);

        assertThatThrownBy(() -> JSON.readAnswer(answer))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::pointer)
                                .containsExactly(pointer));
    }

    private static final class Unclosable extends ByteArrayOutputStream {
        @Override
        public void close() {
            throw new AssertionError("found the stream of the host closed");
        }
    }
}
