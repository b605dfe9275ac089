package io.jenner.benchmarks;

import io.jenner.benchmarks.startup.ColdStart;
import io.jenner.benchmarks.startup.ColdStartResult;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the time from the start of a JVM to its first answer. */
@Command(name = "cold", description = "Wall time from the start of a new JVM to its first answer, with its parts.")
final class ColdCommand implements Runnable {

    @Option(names = "--runs", description = "Runs of each way to start. Default: ${DEFAULT-VALUE}.")
    private int runs = 11;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to this file, too.")
    private @Nullable Path json;

    @Override
    public void run() {
        Environment environment = Environment.now();
        List<ColdStartResult> results = new ColdStart(runs).measure();
        System.out.println(environment);
        System.out.printf("%d runs each, in turns; milliseconds of wall time%n%n", runs);
        Table table = new Table(
                "New JVM to first answer",
                "median",
                "range",
                "to main",
                "forecaster",
                "of it: rules",
                "schedule",
                "answer",
                "archive MB");
        results.forEach(result -> table.row(
                result.variant(),
                result.total().median(),
                Table.range(result.total()),
                result.toMain(),
                result.forecaster(),
                result.rules(),
                result.knowledge(),
                result.answer(),
                result.archiveMegabytes() == 0 ? "-" : Table.number(result.archiveMegabytes())));
        System.out.print(table);
        Results.write(json, "cold", environment, results);
    }
}
