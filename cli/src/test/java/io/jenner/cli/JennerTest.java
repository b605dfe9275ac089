package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class JennerTest {

    private static Stream<String> commands() {
        return Stream.of(
                "", "forecast", "batch", "population", "cases", "cases run", "knowledge", "knowledge import-cdsi");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpThatFitsThePage(String command) {
        Command run = Command.run((command + " --help").strip().split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: jenner " + command);
        assertThat(run.out()).contains("Exit codes:", "0   all is well", "1   cases failed");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTellsItsVersion(String command) {
        Command run = Command.run((command + " --version").strip().split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("jenner ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "knowledge"})
    void commandWithoutItsSubcommandIsWrongUsage(String command) {
        Command run = Command.run(command);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required subcommand", "Usage: jenner " + command);
    }

    @Test
    void misspelledCommandIsWrongUsageWithSuggestion() {
        Command run = Command.run("forcast");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'forcast'", "Did you mean: jenner forecast");
    }

    @Test
    void wrongOptionIsWrongUsageInFewLines() {
        Command run = Command.run("forecast", "--om", "2025-11-22", "x.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(3).endsWith("See 'jenner forecast --help'.");
    }

    @Test
    void faultOfOursEndsWithThreeAndNoTrace() {
        Command run = Command.run(failing(new IllegalStateException("rule X")), "fail");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines())
                .containsExactly(
                        "jenner: a fault of this program, not of your input: IllegalStateException: rule X",
                        "Remedy: report it, with what the same command prints with --stacktrace.");
    }

    @Test
    void faultOfOursShowsItsTraceOnRequest() {
        Command run = Command.run(failing(new IllegalStateException("rule X")), "fail", "--stacktrace");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("at io.jenner.cli.JennerTest");
    }

    @Test
    void errorOfTheMachineIsAFaultToo() {
        Command run = Command.run(failing(new NoClassDefFoundError("x/Y")), "fail");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("jenner: a fault of this program");
    }

    private static CommandLine failing(Throwable failure) {
        return Jenner.commandLine().addSubcommand("fail", new Failing(failure));
    }

    @CommandLine.Command(name = "fail")
    private static final class Failing implements Runnable {
        private final Throwable failure;

        Failing(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public void run() {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }
}
