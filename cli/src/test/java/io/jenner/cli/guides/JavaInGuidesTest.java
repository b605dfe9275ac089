package io.jenner.cli.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code java} blocks of the guide to embedding, one after the other: they compile and run. */
class JavaInGuidesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** What the guide leaves to the reader's editor. */
    private static final List<String> IMPORTS = List.of(
            "io.jenner.forecast.*",
            "io.jenner.forecast.plan.*",
            "io.jenner.forecast.text.*",
            "io.jenner.json.*",
            "java.math.BigDecimal",
            "java.nio.file.Path",
            "java.time.LocalDate",
            "java.time.YearMonth",
            "java.util.List",
            "java.util.Locale",
            "java.util.Optional");

    @TempDir
    private Path folder;

    @Test
    void javaOfTheGuideToEmbeddingCompilesAndRuns() throws Exception {
        List<String> blocks = BLOCK.matcher(Files.readString(ROOT.resolve("docs/guides/embed.md")))
                .results()
                .map(block -> block.group(1).replace("examples/overlays", "../examples/overlays"))
                .toList();

        assertThat(blocks).hasSizeGreaterThan(8);
        assertThat(run(compiled(blocks))).contains("MMR since 2025-03-10").contains("ask again on ");
    }

    private Path compiled(List<String> blocks) throws IOException {
        Path source = folder.resolve("Guide.java");
        String head = IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        Files.writeString(
                source,
                head + "public class Guide { public static void main(String[] arguments) throws Exception {\n"
                        + String.join("\n", blocks) + "}}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean good = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "-d",
                                    folder.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "-proc:none"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(good).as(messages.toString()).isTrue();
        }
        return folder;
    }

    private static String run(Path classes) throws Exception {
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Guide").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
