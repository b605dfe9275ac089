package io.jenner.benchmarks.startup;

import io.jenner.benchmarks.BenchmarkException;
import io.jenner.benchmarks.Home;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Starts JVMs with the class path of an embedder: what {@code jenner-rules} brings, a silent logger, the program. */
final class Jvm {

    private Jvm() {}

    /** Returns the jars that an embedder has on its class path because of {@code jenner-rules}. */
    static List<Path> embedderJars() {
        try {
            String beside = Files.readString(Home.embedderClassPath()).strip();
            return Stream.concat(
                            Stream.of(Home.jar("rules")),
                            Arrays.stream(beside.split(File.pathSeparator)).map(Path::of))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a command that runs a program of this package. */
    static List<String> command(List<String> options, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static String classPath() {
        Stream<String> logger = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith("slf4j-nop"));
        Stream<String> embedder = embedderJars().stream().map(Path::toString);
        return Stream.of(embedder, logger, Stream.of(Home.jar("benchmarks").toString()))
                .flatMap(entries -> entries)
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    /** Runs a command to its end and returns the lines it printed on both streams. */
    static List<String> lines(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw failed(output);
            }
            return output.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("found an interrupt, expected to measure undisturbed", e);
        }
    }

    static BenchmarkException failed(String output) {
        return new BenchmarkException("new JVM: found '" + output.strip()
                + "', expected a program that answers. Remedy: build anew with mvn clean");
    }
}
