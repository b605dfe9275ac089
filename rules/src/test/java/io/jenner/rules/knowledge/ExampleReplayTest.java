package io.jenner.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.replay.ExampleReplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the replay says of an example that does not hold, and of a series without any. */
class ExampleReplayTest {

    private static final String FILE = "ebola/ebola-risk-1-dose-series.yaml";

    /** Examples about one person: a dose at 17 that does not count, and the next from 18 years on. */
    private static final String EXAMPLES = """
            examples:
            - title: All as it is
              born: 2000-01-01
              as-of: 2025-11-22
              observations: [{code: "182"}]
              doses: [{date: 2017-05-05, cvx: "204", verdict: not valid, reason: too young}]
              forecast: {status: not complete, dose: 1, earliest: 2018-01-01, past-due: none}
            - title: Verdict
              born: 2000-01-01
              as-of: 2025-11-22
              observations: [{code: "182"}]
              doses: [{date: 2017-05-05, cvx: "204", verdict: valid}]
              forecast: {status: not complete}
            - title: Reason and target dose
              born: 2000-01-01
              as-of: 2025-11-22
              observations: [{code: "182"}]
              doses: [{date: 2017-05-05, cvx: "204", verdict: not valid, target-dose: 2, reason: too soon}]
              forecast: {status: not complete}
            - title: All reasons
              born: 2000-01-01
              as-of: 2025-11-22
              observations: [{code: "182"}]
              doses: [{date: 2017-05-05, cvx: "204", verdict: not valid, reasons: [too young, too soon]}]
              forecast: {status: not complete}
            - title: Remark
              born: 2000-01-01
              as-of: 2025-11-22
              observations: [{code: "182"}]
              doses: [{date: 2017-05-05, cvx: "204", verdict: not valid, remark: age grace period}]
              forecast: {status: not complete}
            - title: Another antigen
              born: 2000-01-01
              as-of: 2025-11-22
              observations: [{code: "182"}]
              doses: [{date: 2025-05-05, cvx: "03", verdict: valid}]
              forecast: {status: not complete}
            - title: Dates and numbers
              born: 2000-01-01
              as-of: 2025-11-22
              observations: [{code: "182"}]
              forecast: {status: not complete, dose: 2, target-dose: 2, earliest: 2018-01-02, past-due: 2018-02-01}
            - title: Closed
              born: 2000-01-01
              as-of: 2025-11-22
              observations: [{code: "182"}]
              forecast: {status: complete, reason: series complete}
            - title: Not relevant
              born: 2000-01-01
              as-of: 2025-11-22
              forecast: {status: not complete}
            """;

    private static Series series;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        Map<String, String> texts = EmbeddedKnowledge.texts(EmbeddedKnowledge.FOLDER);
        texts.computeIfPresent(FILE, (file, text) -> text.replaceFirst("(?s)\nexamples:\n.*", "\n") + EXAMPLES);
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        series = KnowledgeLoader.load(folder).antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .filter(candidate -> candidate.place().file().equals(FILE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void exampleThatHoldsGivesNothing() {
        assertThat(replay("All as it is")).isEmpty();
    }

    @Test
    void verdictThatDiffersIsFoundAtTheDose() {
        String dose = FILE + ":" + (line("Verdict") + 4);

        assertThat(replay("Verdict"))
                .containsExactly(dose
                        + ": found the dose of 2017-05-05 not valid (too young, wrong vaccine), expected valid. Remedy:"
                        + " correct the example 'Verdict', or what makes the series say so.");
    }

    @Test
    void reasonAndTargetDoseThatDifferAreFound() {
        assertThat(found("Reason and target dose"))
                .containsExactly(
                        "the dose of 2017-05-05 judged against target dose 1, expected 2",
                        "the reasons for the dose of 2017-05-05 too young, wrong vaccine, expected too soon");
    }

    @Test
    void reasonsAreAllOfThem() {
        assertThat(found("All reasons"))
                .containsExactly(
                        "the reasons for the dose of 2017-05-05 too young, wrong vaccine, expected all of too young, too soon");
    }

    @Test
    void remarkThatIsNotMadeIsFound() {
        assertThat(found("Remark"))
                .containsExactly("the remarks on the dose of 2017-05-05 none, expected age grace period");
    }

    @Test
    void doseOfAnotherAntigenIsNotEvaluated() {
        assertThat(found("Another antigen")).containsExactly("the dose of 2025-05-05 not evaluated, expected valid");
    }

    @Test
    void datesAndNumbersThatDifferAreFoundAtTheForecast() {
        assertThat(replay("Dates and numbers"))
                .allSatisfy(problem -> assertThat(problem).startsWith(FILE + ":" + (line("Dates and numbers") + 4)));
        assertThat(found("Dates and numbers"))
                .containsExactly(
                        "the dose number 1, expected 2",
                        "the target dose 1, expected 2",
                        "the date 'earliest' 2018-01-01, expected 2018-01-02",
                        "the date 'past-due' none, expected 2018-02-01");
    }

    @Test
    void closedForecastHasNoDatesWhereNoneIsNamed() {
        assertThat(found("Closed"))
                .containsExactly(
                        "the status not complete, expected complete",
                        "the reason none, expected series complete",
                        "the date 'earliest' 2018-01-01, expected none",
                        "the date 'recommended' 2018-01-01, expected none");
    }

    @Test
    void personForWhomTheSeriesIsNotRelevantIsFound() {
        assertThat(replay("Not relevant"))
                .containsExactly(FILE + ":" + line("Not relevant") + ": found a person for whom the series 'Ebola Risk"
                        + " 1-dose series' is not relevant, expected one whom it is for. Remedy: add the sex or the"
                        + " observation that the series asks for, at an age it holds for.");
    }

    @Test
    void seriesWithoutAnExampleIsNamed() {
        Knowledge knowledge = EmbeddedKnowledge.fromFiles().knowledge();

        assertThat(ExampleReplay.missing(knowledge.withExamples(
                        other -> other.name().equals(series.name()) ? List.of() : other.examples())))
                .extracting(Problem::toString)
                .containsExactly(FILE + ": found a series without an example, expected at least one under 'examples',"
                        + " at the end of the file. Remedy: add one; CONTRIBUTING.md says how.");
    }

    private static SeriesExample example(String title) {
        return series.examples().stream()
                .filter(example -> example.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static int line(String title) {
        return example(title).place().line();
    }

    private static List<String> replay(String title) {
        return ExampleReplay.replay(Forecaster.usSchedule(), series, example(title)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> found(String title) {
        return ExampleReplay.replay(Forecaster.usSchedule(), series, example(title)).stream()
                .map(problem -> problem.found() + ", expected " + problem.expected())
                .toList();
    }
}
