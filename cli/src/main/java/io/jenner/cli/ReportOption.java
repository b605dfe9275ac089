package io.jenner.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a report is written: as text, Markdown or JSON on standard output, and as JSON to a file beside that. */
final class ReportOption {

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private JsonOption json;

    /** How a report is written; the names are those of the option. */
    enum Format {
        text,
        markdown,
        json
    }

    /** Refuses a file in a folder that is not there, before any work is done. */
    void check() {
        json.check();
    }

    /** Writes a report, in the forms that were asked for. */
    void write(Function<Format, String> report, PrintWriter out) {
        if (!json.replacesText()) {
            out.print(report.apply(format));
            out.flush();
        }
        if (json.isAsked()) {
            json.write(report.apply(Format.json), out);
        }
    }
}
