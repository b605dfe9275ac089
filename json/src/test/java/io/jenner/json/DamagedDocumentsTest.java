package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.ForecastOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to a document on its way, nothing but {@link InvalidJsonException} is thrown. */
class DamagedDocumentsTest {

    private static final List<String> SOUND = sound();
    private static final String ANSWER = JennerJson.DEFAULT.writeAnswer(Answers.answer(
            Answers.examples().get(0),
            ForecastOptions.DEFAULT.withExplanations().forGroups("HPV")));
    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "true",
            "-",
            "0",
            "1e99999999999",
            "1E400",
            "-0.0",
            "NaN",
            "Infinity",
            "\\u0000",
            "\\ud83d",
            "\\udc00",
            "\ud83d",
            "\udc00",
            "\uFEFF",
            "\u0000",
            "\u2028",
            "\n",
            "\t",
            "2021-02-30",
            "2021",
            "0000",
            "9".repeat(400),
            "[".repeat(40),
            "{\"a\":".repeat(30),
            "\"doses\":",
            "\"cvx\":3",
            "\"id\":\"\"",
            "\"version\":2",
            "//",
            "/*",
            "'",
            "\u00e9");

    private static final JennerJson[] CODECS = {
        JennerJson.DEFAULT, JennerJson.DEFAULT.keepingUnknownFields(), JennerJson.of(Answers.FORECASTER)
    };

    @Property(tries = 3000)
    void requestIsReadOrHasFaults(
            @ForAll @IntRange(max = 1000) int sample,
            @ForAll @IntRange(min = 1, max = 4) int damages,
            @ForAll long seed) {
        String text = damaged(SOUND.get(sample % SOUND.size()), damages, new Random(seed));
        JennerJson codec = CODECS[sample % CODECS.length];

        PatientRecord read = codec.readRecord(text);

        assertThat(read.request().isPresent()).isEqualTo(read.faults().isEmpty());
        assertThat(readOrRefused(() -> codec.ofFile("x").readRequest(text)))
                .isEqualTo(read.faults().isEmpty() || text.startsWith("\uFEFF") && isRead(codec, text.substring(1)));
        read.request()
                .ifPresent(request -> assertThat(codec.readRequest(codec.writeRequest(request)))
                        .isEqualTo(request));
        if (!read.faults().isEmpty()) {
            assertThat(codec.writeErrors(read.faults())).startsWith("{\"version\":1,\"errors\":[{\"code\":");
        }
    }

    @Property(tries = 300)
    void answerIsReadOrRefused(@ForAll @IntRange(min = 1, max = 4) int damages, @ForAll long seed) {
        String text = damaged(ANSWER, damages, new Random(seed));

        if (readOrRefused(() -> JennerJson.DEFAULT.readAnswer(text))) {
            assertThat(JennerJson.DEFAULT.writeAnswer(JennerJson.DEFAULT.readAnswer(text)))
                    .isNotEmpty();
        }
    }

    @Property(tries = 1000)
    void bytesAreReadOrRefused(@ForAll @Size(max = 60) byte[] bytes, @ForAll @IntRange(max = 1000) int place) {
        byte[] sound = SOUND.get(place % SOUND.size()).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, sound, place % (sound.length - 60), bytes.length);

        PatientRecord read = JennerJson.DEFAULT.readRecord(sound);

        assertThat(read.request().isPresent()).isEqualTo(read.faults().isEmpty());
        readOrRefused(() -> JennerJson.DEFAULT.readAnswer(sound));
    }

    private static boolean isRead(JennerJson codec, String text) {
        return codec.readRecord(text).faults().isEmpty();
    }

    /** Returns whether it is read; anything but a refusal goes on. */
    private static boolean readOrRefused(Runnable read) {
        try {
            read.run();
            return true;
        } catch (InvalidJsonException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e).hasMessageContaining("Remedy: ");
            return false;
        }
    }

    private static String damaged(String sound, int damages, Random random) {
        StringBuilder text = new StringBuilder(sound);
        for (int i = 0; i < damages; i++) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(random.nextBoolean() ? 2 : 12));
            text.replace(from, to, random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<String> sound() {
        List<String> texts = new ArrayList<>(Answers.exampleTexts());
        texts.add("""
                {"version": 1, "id": "a", "birthDate": "2021-03", "birthDateAssumption": "lastDay", "sex": "female",
                 "countryOfBirth": "U.S.", "asOf": "2025-11-22", "doses": [
                  {"id": "d", "date": "2022", "dateAssumption": "firstDay", "cvx": "3", "mvx": "MSD", "lot": "x",
                   "lotExpires": "2024-02", "volumeMl": 0.5, "condition": "N"},
                  {"date": "2022-09-09", "tradeName": "Engerix-B adult"}],
                 "observations": [{"code": "7", "date": "2024-01-01", "until": "2024-02-01", "presence": "unknown"}],
                 "options": {"vaccineGroups": ["MMR"], "products": [{"cvx": "03"}], "language": "es", "explain": false}}
                """);
        return texts;
    }
}
