package io.jenner.forecast.knowledge.cdsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CdsiImportTest {

    private static final String EXAMPLE = """
            examples:
              - title: Nothing given yet
                born: 2020-01-01
                as-of: 2025-11-22
                forecast: {status: not complete, dose: 1}
            """;

    @TempDir
    private Path out;

    @Test
    void filesSayWhatTheReleaseSays() {
        CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);

        Knowledge read = CdsiImporter.read(InventedRelease.kept(), InventedRelease.REQUEST)
                .knowledge();
        assertThat(KnowledgeDigest.of(KnowledgeLoader.load(out))).isEqualTo(KnowledgeDigest.of(read));
    }

    @Test
    void filesKeepTheSentencesOnRequest() {
        CdsiImport.run(InventedRelease.kept(), out, InventedRelease.WITH_TEXTS);

        Knowledge read = CdsiImporter.read(InventedRelease.kept(), InventedRelease.WITH_TEXTS)
                .knowledge();
        assertThat(KnowledgeDigest.of(KnowledgeLoader.load(out))).isEqualTo(KnowledgeDigest.of(read));
    }

    @Test
    void reportCountsWhatWasWritten() {
        ImportReport report = CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);

        assertThat(report.counts())
                .contains(
                        entry("antigens", 1),
                        entry("vaccines", 4),
                        entry("series", 3),
                        entry("doses", 4),
                        entry("ages", 2),
                        entry("intervals", 4),
                        entry("skip conditions", 6));
    }

    @Test
    void reportHasTheNotesOfTheReleaseAndTheWarningsOfTheFiles() {
        ImportReport report = CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);

        assertThat(report.notes()).hasSize(2).noneMatch(Problem::isError);
        assertThat(report.warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "marsh-fever/marsh-fever-2-dose.yaml:24:5: found intervals of dose 2 with and without priority,"
                                + " expected the same for all intervals of a dose."
                                + " Remedy: give all of them priority, or none.",
                        "marsh-fever/marsh-fever-2-dose.yaml:26:24: found minimum 6 months without absolute-minimum,"
                                + " so that every earlier dose counts, expected both."
                                + " Remedy: add absolute-minimum, or leave it so if it is meant.",
                        "decisions.yaml: found no series that is given by shared clinical decision, expected those that"
                                + " the release's guidance names. Remedy: copy decisions.yaml from the knowledge you"
                                + " have, or list the series by hand.");
    }

    @Test
    void reportIsSilentOnDecisionsThatAreListed() throws IOException {
        CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);
        Path decisions = out.resolve("decisions.yaml");
        String listed = Files.readString(decisions)
                .replaceFirst("decisions: .*", "decisions:\n  - {series: Marsh fever 2-dose, sources: [cdsi]}");
        Files.writeString(decisions, listed);

        ImportReport report = CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);

        assertThat(report.warnings()).extracting(Problem::file).doesNotContain("decisions.yaml");
    }

    @Test
    void importingAgainChangesNoFile(@TempDir Path other) throws IOException {
        CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);
        CdsiImport.run(InventedRelease.kept(), other, InventedRelease.REQUEST);
        CdsiImport.run(InventedRelease.kept(), other, InventedRelease.REQUEST);

        String file = "marsh-fever/marsh-fever-2-dose.yaml";
        assertThat(other.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
    }

    @Test
    void importKeepsTheExamplesOfASeries() throws IOException {
        CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);
        Path file = out.resolve("marsh-fever/marsh-fever-2-dose.yaml");
        Files.writeString(file, EXAMPLE, StandardOpenOption.APPEND);
        String before = Files.readString(file);

        CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);

        assertThat(file).hasContent(before);
    }

    @Test
    void examplesOfASeriesThatIsGoneAreReported() throws IOException {
        CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);
        Path file = out.resolve("marsh-fever/marsh-fever-2-dose.yaml");
        Files.writeString(file, EXAMPLE, StandardOpenOption.APPEND);
        Files.writeString(file, Files.readString(file).replace("series: Marsh fever 2-dose", "series: Old name"));

        ImportReport report = CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);

        assertThat(report.warnings())
                .extracting(Problem::toString)
                .contains("found examples of the series 'Old name', which the release does not have, and removed them,"
                        + " expected a series of that name. Remedy: move them from the earlier file to the series in"
                        + " its place, if there is one.");
        assertThat(file).content().doesNotContain("examples:");
    }

    @Test
    void examplesThatCannotBeReadAreNotOverwritten() throws IOException {
        CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST);
        Path file = out.resolve("marsh-fever/marsh-fever-2-dose.yaml");
        String written = Files.readString(file);
        Files.writeString(file, written + EXAMPLE.replace("born: 2020-01-01", "born: then"));

        assertThatThrownBy(() -> CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageStartingWith("the examples in " + out + " cannot be used: 1 error\nmarsh-fever/")
                .hasMessageContaining("found then, expected a date such as 2025-11-10");
        assertThat(file).content().contains("born: then");
    }

    @Test
    void foreignFolderIsLeftAlone() throws IOException {
        Files.writeString(out.resolve("letter.txt"), "Dear reader\n");

        assertThatThrownBy(() -> CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("with files but no schedule.yaml");
        assertThat(out.resolve("vaccines.yaml")).doesNotExist();
    }

    @Test
    void decisionAboutASeriesThatIsGoneIsReported() throws IOException {
        Files.writeString(out.resolve("decisions.yaml"), """
                sources:
                  us: {title: Ours, place: Here, published: 2020-01-01, checked: 2020-01-01}
                decisions:
                  - {series: Marsh fever 1-dose, sources: [us]}
                """);

        assertThatThrownBy(() -> CdsiImport.run(InventedRelease.kept(), out, InventedRelease.REQUEST))
                .hasMessage("the knowledge in " + out + " cannot be used: 1 error\n"
                        + "decisions.yaml:4:14: found the series 'Marsh fever 1-dose',"
                        + " expected one that a series file defines. Remedy: write Marsh fever 2-dose.");
        assertThat(out.resolve("vaccines.yaml")).exists();
    }
}
