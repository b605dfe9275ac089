package io.jenner.cli;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.cdsi.CdsiImport;
import io.jenner.forecast.knowledge.cdsi.ImportReport;
import io.jenner.forecast.knowledge.cdsi.ImportRequest;
import io.jenner.forecast.knowledge.cdsi.OntoImport;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.replay.ExampleReplay;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a release of the CDC into schedule files, alone or over those there are. */
@Command(
        name = "import-cdsi",
        description = "Turns a CDSi release of the CDC (its XML files) into schedule files.",
        footer = {
            "",
            "With --onto, what people added to the files of BASE is kept: comments, sources, guidance, titles, examples,"
                    + " decisions.yaml, names of files, and files of other kinds. What has no place in the release any"
                    + " more is printed, kept in not-placed.md, and the command ends with 1. So it does if an example no"
                    + " longer holds.",
            "",
            "--json needs --onto.",
            "",
            "Examples: jenner knowledge import-cdsi 4.64-508 --out my-us --release 4.64 --published 2025-11-10"
                    + " --checked 2025-12-01",
            "          jenner knowledge import-cdsi 4.65-508 --onto my-us --release 4.65 --published 2026-02-01"
                    + " --checked 2026-02-03",
            "Then: jenner forecast FILE --knowledge my-us"
        })
final class ImportCdsiCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with the XML files of the release.")
    private Path directory;

    @Option(
            names = "--onto",
            paramLabel = "BASE",
            description = "Knowledge folder to take the release in over, keeping what was added by hand.")
    private @Nullable Path base;

    @Option(
            names = "--out",
            paramLabel = "KNOWLEDGE",
            description =
                    "Knowledge folder to write. With --onto it must be empty or new; without it, BASE is rewritten.")
    private @Nullable Path out;

    @Option(
            names = "--release",
            paramLabel = "R",
            required = true,
            description = "Number of the release, such as 4.64.")
    private String release;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            required = true,
            converter = IsoDate.class,
            description = "Day on which the CDC published the release.")
    private LocalDate published;

    @Option(
            names = "--checked",
            paramLabel = "DATE",
            required = true,
            converter = IsoDate.class,
            description = "Day on which a person compares the files with the release.")
    private LocalDate checked;

    @Option(names = "--keep-texts", description = "Keep the CDC's sentences, for use on your own machine.")
    private boolean keepTexts;

    @Option(
            names = "--new-titles",
            description = "With --onto: take titles and short names from the release where BASE has others.")
    private boolean newTitles;

    @Mixin
    private JsonOption json;

    @Override
    public Integer call() {
        json.check();
        if (base != null) {
            return onto(base);
        }
        if (out == null || newTitles || json.isAsked()) {
            throw new UnreadableInputException(
                    out == null
                            ? "found neither --out nor --onto, expected one of them. Remedy: name the folder to write"
                                    + " with --out, or the knowledge to take the release in over with --onto."
                            : "found --new-titles or --json without --onto, expected them with it. Remedy: name the"
                                    + " knowledge to take the release in over with --onto, or leave them out.");
        }
        Path target = out;
        ImportReport report = writing(() -> CdsiImport.run(directory, target, request()));
        PrintWriter writer = spec.commandLine().getOut();
        writer.println("Imported release " + release + " into " + out);
        report.counts().forEach((kind, count) -> writer.printf("%8d %s%n", count, kind));
        print(writer, "Oddities of the release that were smoothed out", report.notes());
        print(writer, "Please look at", report.warnings());
        writer.flush();
        return Jenner.GOOD;
    }

    private int onto(Path base) {
        if (!Files.isDirectory(base)) {
            throw new UnreadableInputException("--onto: found no folder " + base
                    + ", expected one with a schedule.yaml. Remedy: correct the path.");
        }
        Path target = out == null ? base : out;
        String former = KnowledgeLoader.load(base).release().version();
        OntoImport done = writing(() -> CdsiImport.onto(directory, base, target, request(), newTitles));
        // from the files, because an example has its place there
        List<Problem> untrue =
                ExampleReplay.replay(Forecaster.fromFolder(target), done.onto().written());
        OntoPage page = new OntoPage(former, release, target.toString(), done, untrue);
        if (!json.replacesText()) {
            page.print(spec.commandLine().getOut());
        }
        if (json.isAsked()) {
            json.write(page.json(), spec.commandLine().getOut());
        }
        return page.isAllPlaced() ? Jenner.GOOD : Jenner.NOT_ALL_GOOD;
    }

    private ImportRequest request() {
        try {
            return new ImportRequest(release, published, checked, keepTexts);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(e.getMessage(), e);
        }
    }

    private static <T> T writing(Supplier<T> importing) {
        try {
            return importing.get();
        } catch (UncheckedIOException e) {
            throw new UnreadableInputException(
                    "found a folder that cannot be written ("
                            + e.getCause().getMessage()
                            + "), expected one that can. Remedy: correct the path or its permissions.",
                    e);
        }
    }

    private static void print(PrintWriter writer, String title, List<Problem> problems) {
        if (!problems.isEmpty()) {
            writer.println(title + ":");
            problems.forEach(problem -> writer.println("  " + problem));
        }
    }
}
