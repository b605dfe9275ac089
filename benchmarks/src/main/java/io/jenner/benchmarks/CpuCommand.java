package io.jenner.benchmarks;

import io.jenner.benchmarks.answers.AnswerCheck;
import io.jenner.benchmarks.paired.Contestant;
import io.jenner.benchmarks.paired.PairedResult;
import io.jenner.benchmarks.paired.PairedRun;
import io.jenner.benchmarks.paired.Rounds;
import io.jenner.benchmarks.paired.ThreadsResult;
import io.jenner.benchmarks.paired.ThreadsRun;
import io.jenner.benchmarks.patients.Asked;
import io.jenner.benchmarks.patients.Patients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares forms of the forecaster in one process. */
@Command(
        name = "cpu",
        description = "Processor time and allocation per patient, for several forms in one process, in turns.")
final class CpuCommand implements Runnable {

    @Mixin
    private PatientOptions patients = new PatientOptions();

    @Option(
            names = "--form",
            split = ",",
            paramLabel = "FORM",
            description = "Forms of the forecaster: ${COMPLETION-CANDIDATES}; the others are compared with the last."
                    + " Default: all.")
    private Form[] forms = Form.values();

    @Option(names = "--rounds", description = "Rounds that count. Default: ${DEFAULT-VALUE}.")
    private int rounds = 9;

    @Option(names = "--warm-up", description = "Rounds before them. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 12;

    @Option(names = "--threads", description = "With 2 or more: measure that many threads against one instead.")
    private int threads = 1;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to this file, too.")
    private @Nullable Path json;

    @Override
    public void run() {
        if (threads < 1) {
            throw new BenchmarkException(
                    "--threads: found " + threads + ", expected at least 1. Remedy: name a larger number");
        }
        Environment environment = Environment.now();
        System.out.println(environment);
        List<Figures> figures = new ArrayList<>();
        for (Patients source : patients.chosen()) {
            figures.add(measure(source));
        }
        Results.write(json, "cpu", environment, figures);
    }

    private Figures measure(Patients source) {
        List<Asked> asked = source.read();
        List<Contestant> contestants = Arrays.stream(forms)
                .map(form -> new Contestant(form.name(), form.forecaster()))
                .toList();
        contestants.forEach(contestant -> AnswerCheck.check(source, asked, contestant.name(), contestant.forecaster()));
        System.out.printf("%n%s: %d patients, %d rounds after %d%n%n", source, asked.size(), rounds, warmUp);
        Rounds times = new Rounds(warmUp, rounds);
        Figures figures = threads == 1
                ? new Figures(
                        source.toString(), asked.size(), new PairedRun(asked, contestants, times).run(), List.of())
                : new Figures(
                        source.toString(),
                        asked.size(),
                        List.of(),
                        new ThreadsRun(asked, contestants, times, threads).run());
        System.out.print(threads == 1 ? paired(figures.paired()) : threads(figures.threads()));
        contestants.forEach(contestant -> AnswerCheck.check(source, asked, contestant.name(), contestant.forecaster()));
        return figures;
    }

    private static Table paired(List<PairedResult> results) {
        String base = results.get(results.size() - 1).form();
        Table table = new Table(
                "Form",
                "CPU us, median",
                "95 %",
                "max",
                "medians of the rounds",
                "process CPU us, mean",
                "KB, median",
                "95 %",
                "max",
                "ratio to " + base + ", median of patients",
                "ratio of medians");
        results.forEach(result -> table.row(
                result.form(),
                result.microseconds().median(),
                result.microseconds().p95(),
                result.microseconds().highest(),
                Table.range(result.roundMedians()),
                result.processMicroseconds().median(),
                result.kilobytes().median(),
                result.kilobytes().p95(),
                result.kilobytes().highest(),
                result.medianOfRatios(),
                result.ratioOfMedians()));
        return table;
    }

    private static Table threads(List<ThreadsResult> results) {
        String several = results.get(0).threads() + " threads";
        Table table = new Table(
                "Form",
                "CPU us, 1 thread",
                several,
                "ratio",
                "rounds",
                "patients/s, 1 thread",
                several,
                "ratio",
                "rounds");
        results.forEach(result -> table.row(
                result.form(),
                result.oneMicroseconds().median(),
                result.severalMicroseconds().median(),
                result.cpuRatio().median(),
                Table.range(result.cpuRatio()),
                result.onePerSecond().median(),
                result.severalPerSecond().median(),
                result.throughputRatio().median(),
                Table.range(result.throughputRatio())));
        return table;
    }

    private record Figures(String source, int patients, List<PairedResult> paired, List<ThreadsResult> threads) {}
}
