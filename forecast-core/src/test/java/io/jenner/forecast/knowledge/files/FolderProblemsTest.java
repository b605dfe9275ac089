package io.jenner.forecast.knowledge.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are missing, unreadable or out of place. */
class FolderProblemsTest {

    private EditedSchedule schedule;

    @BeforeEach
    void copy(@TempDir Path directory) {
        schedule = new EditedSchedule(directory);
    }

    @Test
    void folderWithoutScheduleFileIsNoKnowledge() throws IOException {
        Files.delete(schedule.folder().resolve("schedule.yaml"));

        schedule.isRefused("schedule.yaml: found no such file, expected it in " + schedule.folder()
                + ". Remedy: add it, or name a knowledge folder.");
    }

    @Test
    void missingTableIsReportedOnceAndNotForEachUse() throws IOException {
        Files.delete(schedule.folder().resolve("vaccines.yaml"));

        schedule.isRefused("vaccines.yaml: found no such file, expected it in " + schedule.folder()
                + ". Remedy: add it, or name a knowledge folder.");
    }

    @Test
    void emptyFileIsReported() throws IOException {
        Files.writeString(schedule.folder().resolve("observations.yaml"), "# nothing yet\n");

        schedule.isRefused(
                "observations.yaml: found an empty file, expected a schedule file. Remedy: fill it, or remove it.");
    }

    @Test
    void bytesThatAreNotTextAreReported() throws IOException {
        Files.write(schedule.folder().resolve("observations.yaml"), new byte[] {'#', (byte) 0xff, (byte) 0xfe});

        schedule.isRefused("observations.yaml: found bytes that are not UTF-8, expected text in UTF-8."
                + " Remedy: save the file as UTF-8.");
    }

    @Test
    void seriesFileThatNothingListsIsReported() throws IOException {
        Files.copy(
                schedule.folder().resolve("hill-cough/once.yaml"),
                schedule.folder().resolve("hill-cough/twice.yaml"));

        schedule.isRefused("hill-cough/twice.yaml: found a file that nothing lists,"
                + " expected it in hill-cough/antigen.yaml. Remedy: list it there, or remove it.");
    }

    @Test
    void antigenThatNothingListsIsReported() {
        schedule.change("schedule.yaml", "  - hill-cough\n", "");
        schedule.change("vaccine-groups.yaml", ", Hill cough", "");
        schedule.change("vaccines.yaml", ", {antigen: Hill cough, begin: 1 year, end: 50 years}", "");

        schedule.isRefused("hill-cough/antigen.yaml: found a file that nothing lists,"
                + " expected it in schedule.yaml. Remedy: list it there, or remove it.");
    }

    @Test
    void tableOfUnknownNameIsReported() throws IOException {
        Files.writeString(schedule.folder().resolve("vaccine.yaml"), "vaccines: []\n");

        schedule.isRefused(
                "vaccine.yaml: found a file of an unknown name, expected one of acknowledged.yaml, decisions.yaml,"
                        + " observations.yaml, schedule.yaml, vaccine-conflicts.yaml, vaccine-groups.yaml, vaccines.yaml."
                        + " Remedy: rename or remove it.");
    }

    @Test
    void otherFilesAreNoneOfItsBusiness() throws IOException {
        Files.writeString(schedule.folder().resolve("README.md"), "How to read this\n");
        Files.writeString(schedule.folder().resolve("hill-cough/notes.txt"), "?\n");

        schedule.isTakenWith();
    }

    @Test
    void problemsOfAllFilesAreReportedTogether() {
        schedule.change("hill-cough/once.yaml", "minimum: 1 year", "minimum: 1");
        schedule.change("vaccines.yaml", "\"904\"", "904");
        schedule.change("marsh-fever/antigen.yaml", "end: 8 months", "ends: 8 months");

        KnowledgeException refused =
                catchThrowableOfType(KnowledgeException.class, () -> KnowledgeLoader.load(schedule.folder()));

        assertThat(refused.problems())
                .extracting(Problem::where)
                .containsExactly("hill-cough/once.yaml:12:28", "marsh-fever/antigen.yaml:9:26", "vaccines.yaml:7:11");
    }

    @Test
    void writerLeavesAFolderOfOtherFilesAlone(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("letter.txt"), "Dear reader\n");

        assertThatThrownBy(() -> KnowledgeWriter.write(KnowledgeLoader.load(schedule.folder()), directory))
                .hasMessage("the folder to write to cannot be used: 1 error\nfound the folder " + directory
                        + " with files but no schedule.yaml, expected a knowledge folder, an empty one, or none."
                        + " Remedy: name another folder.");
        assertThat(directory).isDirectoryNotContaining("glob:**.yaml");
    }
}
