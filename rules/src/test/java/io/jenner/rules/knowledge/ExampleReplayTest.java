package io.jenner.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.replay.ExampleReplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the replay says of an example that does not hold, and of a series without any. */
class ExampleReplayTest {

    private static final String FILE = "dengue/dengue-risk-3-dose-series.yaml";
    private static final String REMEDY = ". Remedy: correct the example 'A second dose five days short of six months"
            + " restarts the interval', or what makes the series say so.";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (Map.Entry<String, String> file :
                EmbeddedKnowledge.texts(EmbeddedKnowledge.FOLDER).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @Test
    void verdictThatDiffersIsFoundAtTheDose() throws IOException {
        change("verdict: not valid, target-dose: 2, reason: too soon", "verdict: valid, target-dose: 2");

        assertThat(replay())
                .containsExactly(
                        FILE + ":54: found the dose of 2025-07-10 not valid (too soon), expected valid" + REMEDY);
    }

    @Test
    void reasonAndTargetDoseThatDifferAreFoundAtTheDose() throws IOException {
        change("not valid, target-dose: 2, reason: too soon", "not valid, target-dose: 3, reason: too young");

        assertThat(replay())
                .containsExactly(
                        FILE + ":54: found the dose of 2025-07-10 judged against target dose 2, expected 3" + REMEDY,
                        FILE + ":54: found the reasons for the dose of 2025-07-10 too soon, expected too young"
                                + REMEDY);
    }

    @Test
    void reasonsAreAllOfThem() throws IOException {
        change("reason: too soon", "reasons: [too soon, too young]");

        assertThat(replay())
                .containsExactly(FILE + ":54: found the reasons for the dose of 2025-07-10 too soon, expected all of"
                        + " too soon, too young" + REMEDY);
    }

    @Test
    void remarkThatIsNotMadeIsFound() throws IOException {
        change(
                "{date: 2025-01-15, cvx: \"56\", verdict: valid",
                "{date: 2025-01-15, cvx: \"56\", remark: age grace period, verdict: valid");

        assertThat(replay())
                .containsExactly(FILE + ":53: found the remarks on the dose of 2025-01-15 none, expected"
                        + " age grace period" + REMEDY);
    }

    @Test
    void doseOfAnotherAntigenIsNotEvaluated() throws IOException {
        change(
                "{date: 2025-01-15, cvx: \"56\", verdict: valid, target-dose: 1}",
                "{date: 2025-01-15, cvx: \"56\", verdict: valid, target-dose: 1}\n      - {date: 2025-01-16, cvx: \"165\", verdict: valid}");

        assertThat(replay())
                .containsExactly(FILE + ":54: found the dose of 2025-01-16 not evaluated, expected valid" + REMEDY);
    }

    @Test
    void datesAndNumbersThatDifferAreFoundAtTheForecast() throws IOException {
        change("dose: 2, target-dose: 2, earliest: 2026-01-10,", "dose: 3, target-dose: 3, earliest: 2026-01-11,");
        change("past-due: none", "past-due: 2026-02-01");

        assertThat(replay())
                .containsExactly(
                        FILE + ":55: found the dose number 2, expected 3" + REMEDY,
                        FILE + ":55: found the target dose 2, expected 3" + REMEDY,
                        FILE + ":55: found the date 'earliest' 2026-01-10, expected 2026-01-11" + REMEDY,
                        FILE + ":55: found the date 'past-due' none, expected 2026-02-01" + REMEDY);
    }

    @Test
    void closedForecastHasNoDatesWhereNoneIsNamed() throws IOException {
        change(
                "{status: not complete, dose: 2, target-dose: 2, earliest: 2026-01-10, recommended: 2026-01-10, past-due: none}",
                "{status: complete, reason: series complete}");

        assertThat(replay())
                .containsExactly(
                        FILE + ":55: found the status not complete, expected complete" + REMEDY,
                        FILE + ":55: found the reason none, expected series complete" + REMEDY,
                        FILE + ":55: found the date 'earliest' 2026-01-10, expected none" + REMEDY,
                        FILE + ":55: found the date 'recommended' 2026-01-10, expected none" + REMEDY);
    }

    @Test
    void personForWhomTheSeriesIsNotRelevantIsFound() throws IOException {
        change("born: 2014-01-15", "born: 2004-01-15");

        assertThat(replay())
                .containsExactly(FILE + ":47: found a person for whom the series 'Dengue risk 3-dose series' is not"
                        + " relevant, expected one whom it is for. Remedy: add the sex or the observation that the"
                        + " series asks for, at an age it holds for.");
    }

    @Test
    void seriesWithoutAnExampleIsNamed() throws IOException {
        Path file = folder.resolve(FILE);
        Files.writeString(file, Files.readString(file).replaceFirst("(?s)\nexamples:\n.*", "\n"));

        assertThat(ExampleReplay.missing(KnowledgeLoader.load(folder)))
                .extracting(Problem::toString)
                .containsExactly(FILE + ": found a series without an example, expected at least one under 'examples',"
                        + " at the end of the file. Remedy: add one; CONTRIBUTING.md says how.");
    }

    @Test
    void folderWithoutExamplesGivesTheSameAnswers() throws IOException {
        Path file = folder.resolve(FILE);
        Files.writeString(file, Files.readString(file).replaceFirst("(?s)\nexamples:\n.*", "\n"));

        assertThat(Forecaster.fromFolder(folder).stamp())
                .isEqualTo(Forecaster.usSchedule().stamp());
    }

    private void change(String from, String to) throws IOException {
        Path file = folder.resolve(FILE);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    /** Replays all examples: those of the other files hold. */
    private List<String> replay() {
        Knowledge knowledge = KnowledgeLoader.load(folder);
        return ExampleReplay.replay(Forecaster.usSchedule(), knowledge).stream()
                .map(Problem::toString)
                .toList();
    }
}
