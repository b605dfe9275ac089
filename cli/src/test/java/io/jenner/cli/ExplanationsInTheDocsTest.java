package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanations in the documents are what the command prints, to the letter. */
class ExplanationsInTheDocsTest {

    private static final Pattern BLOCK =
            Pattern.compile("```\\n\\$ bin/jenner (?<command>[^\\n]+)\\n(?<output>.*?)```", Pattern.DOTALL);

    private record Shown(String command, String output) {

        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Shown> shown() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "explanations.md")).replace("\r\n", "\n");
        return BLOCK.matcher(page).results().map(ExplanationsInTheDocsTest::shown);
    }

    private static Shown shown(MatchResult block) {
        Matcher matcher = BLOCK.matcher(block.group());
        assertThat(matcher.matches()).isTrue();
        return new Shown(matcher.group("command"), matcher.group("output"));
    }

    @Test
    void threeExplanationsAreShown() throws IOException {
        assertThat(shown()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyOneIsWhatTheCommandPrints(Shown shown) {
        String[] arguments = shown.command.replace("examples/", "../examples/").split(" ");

        Command run = Command.run(arguments);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace(System.lineSeparator(), "\n")).isEqualTo(shown.output);
    }
}
