package io.jenner.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchmarksTest {

    private final StringWriter errors = new StringWriter();

    @Test
    void wrongSourceIsToldWithTheOnesThereAre() {
        assertThat(execute("cpu", "--source", "hospital")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("hospital").contains("CHILDHOOD, POPULATION, CDC");
    }

    @Test
    void wrongFormIsToldWithTheOnesThereAre() {
        assertThat(execute("jmh", "--form", "fastest")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("fastest").contains("DEFAULT");
    }

    @Test
    void unknownCommandIsToldWithTheOnesThereAre() {
        assertThat(execute("warm")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("warm").contains("footprint");
    }

    @Test
    void numbersThatMeasureNothingAreRefused() {
        assertThat(execute("cpu", "--threads", "0")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(execute("cold", "--runs", "0")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(execute("jmh", "--forks", "0")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(execute("digests", "--source", "population", "--count", "0"))
                .isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(errors.toString())
                .contains("--threads: found 0", "--runs: found 0", "--forks", "count: found 0 people");
    }

    private int execute(String... arguments) {
        return Benchmarks.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
