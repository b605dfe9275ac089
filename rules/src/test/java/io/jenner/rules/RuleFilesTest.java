package io.jenner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.engine.lint.RuleCheck;
import io.jenner.forecast.engine.rules.RuleBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own rules keep all habits: what is a warning elsewhere fails the build here. */
class RuleFilesTest {

    private static final Path FOLDER = Path.of("src/main/drl");

    @Test
    void everyRuleFileKeepsTheHabits() {
        assertThat(RuleCheck.check(files(), Set.of(), Set.of())).isEmpty();
    }

    @Test
    void everyCompiledRuleStandsInAFile() {
        RuleBase base = RuleBase.load(RuleFilesTest.class.getClassLoader());

        assertThat(files().values().stream().flatMap(text -> RuleCheck.ruleNames(text).stream()))
                .hasSizeGreaterThan(50)
                .containsExactlyInAnyOrderElementsOf(base.rules().keySet());
    }

    private static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path :
                    paths.filter(found -> found.toString().endsWith(".drl")).toList()) {
                files.put(FOLDER.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
