package io.jenner.cli;

import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.cdsi.CdsiImport;
import io.jenner.forecast.knowledge.cdsi.ImportReport;
import io.jenner.forecast.knowledge.cdsi.ImportRequest;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a release of the CDC into schedule files. */
@Command(
        name = "import-cdsi",
        description = "Turns a CDSi release of the CDC (its XML files) into schedule files.",
        footer = {
            "",
            "Example: jenner knowledge import-cdsi 4.64-508 --out my-us --release 4.64 --published 2025-11-10"
                    + " --checked 2025-12-01",
            "Then: jenner forecast FILE --knowledge my-us"
        })
final class ImportCdsiCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with the XML files of the release.")
    private Path directory;

    @Option(names = "--out", paramLabel = "KNOWLEDGE", required = true, description = "Knowledge folder to write.")
    private Path out;

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

    @Override
    public Integer call() {
        ImportReport report = run(request());
        PrintWriter writer = spec.commandLine().getOut();
        writer.println("Imported release " + release + " into " + out);
        report.counts().forEach((kind, count) -> writer.printf("%8d %s%n", count, kind));
        print(writer, "Oddities of the release that were smoothed out", report.notes());
        print(writer, "Please look at", report.warnings());
        writer.flush();
        return Jenner.GOOD;
    }

    private ImportRequest request() {
        try {
            return new ImportRequest(release, published, checked, keepTexts);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(e.getMessage(), e);
        }
    }

    private ImportReport run(ImportRequest request) {
        try {
            return CdsiImport.run(directory, out, request);
        } catch (UncheckedIOException e) {
            throw new UnreadableInputException(
                    "--out: found a folder that cannot be written ("
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
