package io.jenner.cli;

import io.jenner.cli.batch.BatchJob;
import io.jenner.cli.batch.BatchJob.Earlier;
import io.jenner.cli.batch.BatchResult;
import io.jenner.cli.batch.BatchRun;
import io.jenner.cli.batch.BatchSummary;
import io.jenner.cli.batch.Destination;
import io.jenner.cli.batch.InputFile;
import io.jenner.cli.batch.NdjsonSource;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.cli.batch.RecordSource;
import io.jenner.cli.batch.Tally;
import io.jenner.cli.roster.Roster;
import io.jenner.cli.roster.RosterOptions;
import io.jenner.cli.table.TableFile;
import io.jenner.json.JennerJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers for many patients. */
@Command(
        name = "batch",
        description =
                "Answers for many patients: a roster as NDJSON, CSV or a workbook in, answers in one of these out.",
        footer = {
            "",
            "In NDJSON, line n of the output answers line n or patient n of the input. A patient who cannot be answered"
                    + " has an entry that says why; the run goes on and ends with 1, or with 3 if this program failed on"
                    + " one.",
            "In CSV and workbooks a row is a patient and vaccine group. docs/guides/roster.md shows it.",
            "The day to judge is that of --on, else that of the patient's entry (asOf), else today.",
            "",
            "Examples: jenner batch examples/roster.ndjson --short",
            "          jenner batch roster.ndjson.gz --out answers.ndjson --errors refused.ndjson --resume",
            "          jenner batch pupils.csv --out results.xlsx --keep Homeroom --statuses overdue,dueNow"
        })
final class BatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "IN",
            description =
                    "The roster: *.csv, *.tsv, *.txt or *.xlsx as a table, anything else with one patient as JSON in each line; - for standard input, gzip if *.gz.")
    private String input;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description =
                    "The file to write, *.csv and *.xlsx as tables; - for standard output (the default), gzip if *.gz.")
    private String out = Destination.STANDARD_OUTPUT;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description =
                    "Also write what is wrong with patients without an answer to this file: lines as in OUT, or CSV.")
    private @Nullable String errors;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day to judge for all patients, such as 2025-11-22.")
    private @Nullable LocalDate on;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads answer. Default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--resume",
            description = "Go on where an earlier run with this output was cut off, if there is one.")
    private boolean resume;

    @Option(names = "--force", description = "Overwrite files that exist.")
    private boolean force;

    @Option(
            names = "--json-summary",
            paramLabel = "FILE",
            description = "Also write the summary as JSON to this file, overwriting it.")
    private @Nullable String summary;

    @Mixin
    private RosterArguments roster;

    @Mixin
    private ResultArguments results;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() throws IOException {
        RosterOptions reading = roster.options(input);
        if (roster.isTemplate()) {
            return printTemplate(reading);
        }
        checkThreads();
        if (!TableFile.isTable(input)) {
            BatchJob job = job(List.of());
            checkUsage(job);
            InputFile file = InputFile.open(input);
            return run(
                    job,
                    NdjsonSource.of(file, JennerJson.of(knowledge.forecaster())),
                    Progress.ofBytes("Roster", file.length()));
        }
        Roster table = Roster.of(input, reading, knowledge.forecaster().vaccines());
        checkUsage(job(reading.keep()));
        Roster.Patients patients = table.patients();
        patients.notes().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return run(job(patients.kept()), patients.source(), Progress.of("Roster", patients.rows()));
    }

    private Integer printTemplate(RosterOptions reading) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(Roster.of(input, reading, knowledge.forecaster().vaccines()).template());
        out.flush();
        return Jenner.GOOD;
    }

    private Integer run(BatchJob job, RecordSource source, Progress shown) throws IOException {
        BatchResult result;
        try (Progress progress = shown) {
            result = new BatchRun(job, source, knowledge.forecaster(), progress::reached).run();
        }
        PrintWriter err = spec.commandLine().getErr();
        err.print(BatchSummary.text(result));
        err.flush();
        if (summary != null) {
            write(BatchSummary.json(result), summary);
        }
        return exitCode(result.tally());
    }

    private BatchJob job(List<String> kept) {
        return new BatchJob(
                input,
                new Destination("--out", out),
                Optional.ofNullable(errors).map(file -> new Destination("--errors", file)),
                Optional.ofNullable(on),
                Today.date(),
                results.form(out, kept),
                results.options(knowledge.forecaster()),
                threads,
                resume ? Earlier.RESUME : force ? Earlier.OVERWRITE : Earlier.KEEP);
    }

    private void checkThreads() {
        if (threads < 1) {
            throw new UnreadableInputException(
                    "--threads: found " + threads + ", expected a number from 1. Remedy: correct it, or leave it out.");
        }
    }

    private void checkUsage(BatchJob job) {
        if (resume && force) {
            throw new UnreadableInputException("--resume: found --force beside it, expected one of the two."
                    + " Remedy: give --resume to go on, or --force to begin again.");
        }
        if (resume && !job.isResumable()) {
            throw new UnreadableInputException("--resume: found output that cannot be resumed (standard output, gzip or"
                    + " a device, or a workbook), expected plain files. Remedy: give --out FILE without .gz, as NDJSON or"
                    + " CSV, or leave out --resume.");
        }
        job.out().checkFolder();
        job.errors().ifPresent(Destination::checkFolder);
        Optional.ofNullable(summary).ifPresent(file -> new Destination("--json-summary", file).checkFolder());
        checkDistinct();
    }

    /** Refuses files named twice before one is overwritten by another. */
    private void checkDistinct() {
        List<String> names = new ArrayList<>();
        List<Path> seen = new ArrayList<>();
        names.add(input);
        names.add(out);
        roster.map().map(Path::toString).ifPresent(names::add);
        Optional.ofNullable(errors).ifPresent(names::add);
        Optional.ofNullable(summary).ifPresent(names::add);
        names.add(out.equals(Destination.STANDARD_OUTPUT) ? out : out + ".progress");
        for (String name : names) {
            if (name.equals(InputFile.STANDARD_INPUT)) {
                continue;
            }
            Path path = Path.of(name);
            if (seen.stream().anyMatch(other -> isSame(path, other))) {
                throw new UnreadableInputException(name
                        + ": found the file named for two things, expected a file of its own for each."
                        + " Remedy: choose another name.");
            }
            seen.add(path);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || Files.isRegularFile(one) && Files.isRegularFile(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exitCode(Tally tally) {
        if (tally.of(Kind.FAILED) > 0) {
            return Jenner.FAULT;
        }
        return tally.of(Kind.REFUSED) > 0 ? Jenner.NOT_ALL_GOOD : Jenner.GOOD;
    }

    private static void write(String text, String file) {
        try {
            Files.writeString(Path.of(file), text);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "--json-summary: found a place that cannot be written (" + e.getMessage()
                            + "), expected a file in an existing folder. Remedy: correct the path.",
                    e);
        }
    }
}
