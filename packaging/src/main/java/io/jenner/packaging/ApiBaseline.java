package io.jenner.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Writes the baseline that the stable API of a module is compared with: a jar of the same classes without their code.
 *
 * <p>The same API gives the same bytes.
 */
public final class ApiBaseline {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ApiBaseline() {}

    /**
     * Writes one baseline.
     *
     * @param arguments the jar of the module, the file to write, and the packages that are stable
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        write(Path.of(words.get(0)), Path.of(words.get(1)), words.subList(2, words.size()));
    }

    /**
     * Writes one baseline.
     *
     * @param jar the jar of the module
     * @param baseline the file to write
     * @param packages names of the packages that are stable, without those below them
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if a package has no class in the jar
     */
    static void write(Path jar, Path baseline, List<String> packages) throws IOException {
        try (JarFile from = new JarFile(jar.toFile())) {
            List<JarEntry> classes = from.stream()
                    .filter(entry -> entry.getName().endsWith(".class") && packages.contains(packageOf(entry)))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
            for (String name : packages) {
                if (classes.stream().noneMatch(entry -> packageOf(entry).equals(name))) {
                    throw new IllegalArgumentException(
                            jar + ": found no class in package " + name + ", expected some. Remedy: correct its name");
                }
            }
            Files.createDirectories(baseline.toAbsolutePath().getParent());
            try (OutputStream file = Files.newOutputStream(baseline);
                    ZipOutputStream to = new ZipOutputStream(file)) {
                for (JarEntry entry : classes) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(NO_TIME);
                    to.putNextEntry(copy);
                    to.write(signatures(from, entry));
                }
            }
        }
    }

    private static String packageOf(JarEntry entry) {
        String name = entry.getName();
        return name.substring(0, Math.max(name.lastIndexOf('/'), 0)).replace('/', '.');
    }

    private static byte[] signatures(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(in).accept(writer, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            return writer.toByteArray();
        }
    }
}
