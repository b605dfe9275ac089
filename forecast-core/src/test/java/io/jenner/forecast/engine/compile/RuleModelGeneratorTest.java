package io.jenner.forecast.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenner.forecast.engine.rules.RuleBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleModelGeneratorTest {

    private static final String RELEASE = "test:rules:1";

    @TempDir
    private Path folder;

    private Path drl;
    private Path sources;
    private Path resources;

    @BeforeEach
    void prepare() throws IOException {
        drl = Files.createDirectories(folder.resolve("drl"));
        sources = folder.resolve("sources");
        resources = folder.resolve("resources");
    }

    @Test
    void noRulesGiveAnEmptyList() throws IOException {
        generate();

        assertThat(resources.resolve(RuleBase.MODEL_LIST)).isEmptyFile();
        assertThat(sources).doesNotExist();
    }

    @Test
    void theListNamesAClassThatWasWritten() throws IOException {
        write("years.drl", rule("a leap year", "leapYear == true"));
        generate();

        String name = Files.readString(resources.resolve(RuleBase.MODEL_LIST)).strip();
        assertThat(sources.resolve(name.replace('.', '/') + ".java")).exists();
    }

    @Test
    void theSameRulesGiveTheSameSources() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("file" + i + ".drl", rule("rule " + i, "leapYear == true, year > " + i));
        }
        generate();
        Map<String, String> first = contents(sources);
        Path again = folder.resolve("again");
        RuleModelGenerator.generate(drl, again, resources, RELEASE);

        assertThat(contents(again)).isEqualTo(first);
    }

    @Test
    void unchangedFilesAreLeftAloneAndStaleOnesGo() throws IOException {
        write("years.drl", rule("a leap year", "leapYear == true"));
        generate();
        FileTime old = FileTime.fromMillis(1_000_000);
        for (String name : contents(sources).keySet()) {
            Files.setLastModifiedTime(sources.resolve(name), old);
        }
        Path stale = Files.writeString(sources.resolve("Stale.java"), "class Stale {}");
        generate();

        assertThat(stale).doesNotExist();
        for (String name : contents(sources).keySet()) {
            assertThat(Files.getLastModifiedTime(sources.resolve(name))).isEqualTo(old);
        }
    }

    @Test
    void everyErrorHasItsFileLineAndRule() throws IOException {
        write("a.drl", rule("fine", "leapYear == true") + rule("misspelt", "leapYaer == true"));
        write("b.drl", rule("mistyped", "leapYear == true, month == Month.MARHC"));

        RuleErrorsException thrown = catchThrowableOfType(RuleErrorsException.class, this::generate);

        assertThat(thrown.errors()).hasSize(2);
        assertThat(thrown.errors().get(0))
                .startsWith(drl + "/a.drl:13: rule \"misspelt\": ")
                .contains("leapYaer");
        assertThat(thrown.errors().get(1))
                .startsWith(drl + "/b.drl:4: rule \"mistyped\": ")
                .contains("MARHC");
        assertThat(resources).doesNotExist();
    }

    @Test
    void aSnapshotReleaseIsRefusedAsItsNamesAreRandom() throws IOException {
        write("years.drl", rule("a leap year", "leapYear == true"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleModelGenerator.generate(drl, sources, resources, "test:rules:1-SNAPSHOT"))
                .withMessageContaining("test:rules:1-SNAPSHOT");
    }

    private void generate() throws IOException {
        RuleModelGenerator.generate(drl, sources, resources, RELEASE);
    }

    /** A rule of seven lines; the heading of a file has three. */
    private static String rule(String name, String constraint) {
        return """
                rule "%s"
                when
                    $date : LocalDate(%s)
                then
                    $date.getYear();
                end

                """.formatted(name, constraint);
    }

    private void write(String name, String rules) throws IOException {
        Files.writeString(
                drl.resolve(name), "package test.rules\nimport java.time.LocalDate\nimport java.time.Month\n" + rules);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return contents;
    }
}
