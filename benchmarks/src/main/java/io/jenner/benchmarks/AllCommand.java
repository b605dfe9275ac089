package io.jenner.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs every measurement with its defaults, one after the other. */
@Command(name = "all", description = "Every measurement with its defaults: what the page on performance reports.")
final class AllCommand implements Runnable {

    @Option(names = "--json", paramLabel = "FOLDER", description = "Write the figures to files in this folder, too.")
    private @Nullable Path folder;

    @Override
    public void run() {
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new BenchmarkException(
                    "--json: found no way to make the folder " + folder + ", expected one. Remedy: name another one",
                    e);
        }
        run("digests", List.of("digests"), false);
        run("footprint", List.of("footprint"), true);
        run("cold", List.of("cold"), true);
        run("cpu", List.of("cpu"), true);
        run("threads", List.of("cpu", "--threads", "2"), true);
        run("jmh", List.of("jmh"), true);
    }

    private void run(String name, List<String> command, boolean figures) {
        System.out.printf("%n## %s%n%n", name);
        List<String> arguments = new ArrayList<>(command);
        if (figures && folder != null) {
            arguments.addAll(List.of("--json", folder.resolve(name + ".json").toString()));
        }
        if (Benchmarks.commandLine().execute(arguments.toArray(String[]::new)) != 0) {
            throw new BenchmarkException(name + ": found a failure, expected figures. Remedy: see above");
        }
    }
}
