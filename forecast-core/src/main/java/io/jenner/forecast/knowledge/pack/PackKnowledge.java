package io.jenner.forecast.knowledge.pack;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Checks a knowledge folder and packs it, as a step of the build. */
public final class PackKnowledge {

    private PackKnowledge() {}

    /**
     * Packs the folder named first into the file named second; the file is left alone if it would not change.
     *
     * @throws KnowledgeException if the folder has errors; the message lists all of them
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("found " + args.length
                    + " arguments, expected the knowledge folder and the file to write. Remedy: name both");
        }
        pack(Path.of(args[0]), Path.of(args[1]));
    }

    private static void pack(Path folder, Path file) throws IOException {
        Knowledge knowledge = KnowledgeLoader.load(folder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        KnowledgePack.write(knowledge, bytes);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes.toByteArray())) {
            return;
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, bytes.toByteArray());
    }
}
