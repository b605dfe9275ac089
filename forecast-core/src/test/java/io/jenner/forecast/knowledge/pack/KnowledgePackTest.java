package io.jenner.forecast.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.forecast.knowledge.InventedExample;
import io.jenner.forecast.knowledge.InventedSchedule;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgePackTest {

    private final Knowledge knowledge = KnowledgeLoader.load(InventedSchedule.folder());

    @Test
    void packHoldsEveryFactAndItsPlace() throws IOException {
        assertThat(read(packed()).knowledge()).isEqualTo(knowledge);
    }

    @Test
    void packCarriesTheDigestOfItsFacts() throws IOException {
        assertThat(read(packed()).digest()).isEqualTo(KnowledgeDigest.of(knowledge));
    }

    @Test
    void packHoldsNoExamples(@TempDir Path directory) throws IOException {
        Path folder = InventedSchedule.copyTo(directory.resolve("schedule"));
        InventedExample.addTo(folder);
        Knowledge withExamples = KnowledgeLoader.load(folder);

        assertThat(withExamples).isNotEqualTo(knowledge);
        assertThat(packed(withExamples)).isEqualTo(packed());
    }

    @Test
    void packingTwiceGivesTheSameBytes() throws IOException {
        assertThat(packed()).isEqualTo(packed());
    }

    @Test
    void packOfAnotherFormatIsRefused() throws IOException {
        byte[] bytes = packed();
        bytes[7]++;

        assertRefused(bytes, "a knowledge pack of format 4");
    }

    @Test
    void damagedPackIsRefused() throws IOException {
        byte[] bytes = packed();
        bytes[bytes.length / 2]++;

        assertRefused(bytes, "a damaged knowledge pack of " + bytes.length + " bytes");
    }

    @Test
    void packThatIsCutShortIsRefused() throws IOException {
        byte[] bytes = Arrays.copyOf(packed(), 1000);

        assertRefused(bytes, "a damaged knowledge pack of 1000 bytes");
    }

    @Test
    void otherBytesAreRefused() {
        assertRefused(
                "schedule: us".getBytes(StandardCharsets.UTF_8), "12 bytes that do not begin as a knowledge pack");
    }

    @Test
    void packingAFolderWritesWhatCanBeRead(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("META-INF/invented.knowledge");

        PackKnowledge.main(new String[] {InventedSchedule.folder().toString(), file.toString()});

        assertThat(read(Files.readAllBytes(file)).knowledge()).isEqualTo(knowledge);
    }

    @Test
    void packingAFolderWithErrorsFailsAndWritesNothing(@TempDir Path directory) {
        Path folder = InventedSchedule.copyTo(directory.resolve("schedule"));
        InventedSchedule.change(folder, "vaccines.yaml", "\"904\"", "904");
        Path file = directory.resolve("invented.knowledge");

        assertThatThrownBy(() -> PackKnowledge.main(new String[] {folder.toString(), file.toString()}))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageEndingWith("vaccines.yaml:7:11: found 904,"
                        + " expected a CVX code of two or three digits in quotes. Remedy: write \"904\".");
        assertThat(file).doesNotExist();
    }

    private byte[] packed() throws IOException {
        return packed(knowledge);
    }

    private static byte[] packed(Knowledge knowledge) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KnowledgePack.write(knowledge, out);
        return out.toByteArray();
    }

    private static KnowledgePack.Packed read(byte[] bytes) throws IOException {
        return KnowledgePack.read(new ByteArrayInputStream(bytes));
    }

    private static void assertRefused(byte[] bytes, String found) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("the packed knowledge cannot be used: 1 error\nfound " + found
                        + ", expected a whole pack of format 3."
                        + " Remedy: pack the schedule files again with this release.");
    }
}
