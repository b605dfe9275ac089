package io.jenner.forecast.knowledge.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.InventedSchedule;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeFilesTest {

    private final Knowledge knowledge = KnowledgeLoader.load(InventedSchedule.folder());
    private final Series marsh = knowledge.antigens().get(0).series().get(0);

    @Test
    void antigensAndSeriesKeepTheOrderOfTheLists() {
        assertThat(knowledge.antigens()).extracting(Antigen::name).containsExactly("Marsh fever", "Hill cough");
        assertThat(knowledge.antigens().get(0).series())
                .extracting(Series::name)
                .containsExactly("Marsh fever 3-dose series", "Marsh fever risk series");
    }

    @Test
    void datedAgeRowsStayRows() {
        assertThat(marsh.doses().get(0).ages())
                .extracting(SeriesDose.AgeRow::minimum, SeriesDose.AgeRow::from, SeriesDose.AgeRow::until)
                .containsExactly(
                        tuple(Offset.parse("6 weeks"), null, LocalDate.of(2016, 12, 16)),
                        tuple(Offset.parse("9 years"), LocalDate.of(2016, 12, 16), null));
    }

    @Test
    void everyKindOfReferenceIsRead() {
        assertThat(marsh.doses())
                .flatExtracting(SeriesDose::intervals)
                .extracting(SeriesDose.Interval::reference)
                .containsExactly(
                        new IntervalReference.FromPrevious(),
                        new IntervalReference.FromMostRecent(List.of("902", "904")),
                        new IntervalReference.FromTargetDose(1),
                        new IntervalReference.FromObservation("003"));
    }

    @Test
    void everyKindOfSkipConditionIsRead() {
        assertThat(marsh.doses())
                .flatExtracting(SeriesDose::skips)
                .flatExtracting(ConditionalSkip::sets)
                .flatExtracting(ConditionalSkip.SkipSet::conditions)
                .hasOnlyElementsOfTypes(
                        SkipCondition.Age.class,
                        SkipCondition.Elapsed.class,
                        SkipCondition.DoseCount.class,
                        SkipCondition.CompletedSeries.class)
                .hasSize(5);
    }

    @Test
    void placesNameTheLineOfTheRow() {
        assertThat(marsh.doses().get(1).intervals().get(1).place())
                .isEqualTo(new Place("marsh-fever/standard.yaml", 28))
                .hasToString("marsh-fever/standard.yaml:28");
    }

    @Test
    void decisionCarriesTheSourceItCites() {
        assertThat(knowledge.sharedDecisions().get(0).sources())
                .singleElement()
                .satisfies(source -> assertThat(source.title()).isEqualTo("A made-up list"));
    }

    @Test
    void whatIsWrittenSaysTheSame(@TempDir Path directory) {
        KnowledgeWriter.write(knowledge, directory);

        assertThat(KnowledgeDigest.of(KnowledgeLoader.load(directory))).isEqualTo(KnowledgeDigest.of(knowledge));
    }

    @Test
    void writingWhatWasReadGivesTheSameBytes(@TempDir Path first, @TempDir Path second) {
        KnowledgeWriter.write(knowledge, first);
        KnowledgeWriter.write(KnowledgeLoader.load(first), second);

        assertThat(texts(second)).isEqualTo(texts(first));
    }

    @Test
    void rewritingRemovesWhatTheKnowledgeNoLongerHas(@TempDir Path directory) throws IOException {
        KnowledgeWriter.write(knowledge, directory);
        Files.writeString(directory.resolve("hill-cough/withdrawn.yaml"), "series: Withdrawn\n");
        Files.createDirectories(directory.resolve("gone-fever"));
        Files.writeString(directory.resolve("gone-fever/antigen.yaml"), "antigen: Gone fever\n");

        KnowledgeWriter.write(knowledge, directory);

        assertThat(directory.resolve("hill-cough/withdrawn.yaml")).doesNotExist();
        assertThat(directory.resolve("gone-fever")).doesNotExist();
    }

    @Test
    void rewritingKeepsDecisionsAndOtherFiles(@TempDir Path directory) throws IOException {
        KnowledgeWriter.write(knowledge, directory);
        Files.writeString(directory.resolve("decisions.yaml"), "# kept by hand\n");
        Files.writeString(directory.resolve("hill-cough/notes.txt"), "kept too\n");

        KnowledgeWriter.write(knowledge, directory);

        assertThat(directory.resolve("decisions.yaml")).hasContent("# kept by hand");
        assertThat(directory.resolve("hill-cough/notes.txt")).hasContent("kept too");
    }

    @Test
    void filesAreNamedAfterWhatTheyHold(@TempDir Path directory) {
        KnowledgeWriter.write(knowledge, directory);

        assertThat(texts(directory))
                .containsOnlyKeys(
                        "decisions.yaml",
                        "hill-cough/antigen.yaml",
                        "hill-cough/hill-cough-once.yaml",
                        "marsh-fever/antigen.yaml",
                        "marsh-fever/marsh-fever-3-dose-series.yaml",
                        "marsh-fever/marsh-fever-risk-series.yaml",
                        "observations.yaml",
                        "schedule.yaml",
                        "vaccine-conflicts.yaml",
                        "vaccine-groups.yaml",
                        "vaccines.yaml");
    }

    @Test
    void namesOfVaccinesStandInComments(@TempDir Path directory) {
        KnowledgeWriter.write(knowledge, directory);

        assertThat(texts(directory).get("marsh-fever/marsh-fever-3-dose-series.yaml"))
                .contains("- {cvx: \"902\", begin: 9 years - 4 days}  # marsh, live\n");
    }

    private static Map<String, String> texts(Path directory) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }
}
