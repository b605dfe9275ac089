package io.jenner.cli;

import io.jenner.cli.schedule.Site;
import io.jenner.cli.schedule.SiteFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a schedule as pages for a browser. */
@Command(
        name = "site",
        description =
                "Writes the whole schedule as static HTML: a page for each vaccine group, with pictures and search.",
        footer = {
            "",
            "OUT is made, or is empty, or holds a site written before, which is replaced.",
            "",
            "Example: jenner knowledge site my-site"
        })
final class KnowledgeSiteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUT", description = "Folder to write.")
    private Path out;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        SiteFolder folder = new SiteFolder(out);
        try {
            folder.check().ifPresent(fault -> {
                throw new UnreadableInputException(fault);
            });
            Map<String, String> files = new Site(knowledge.schedule()).files();
            folder.write(files);
            PrintWriter writer = spec.commandLine().getOut();
            writer.println("Wrote " + files.size() + " files to " + out + "; open " + out.resolve("index.html"));
            writer.flush();
            return Jenner.GOOD;
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "OUT: found a folder that cannot be written (" + e.getMessage()
                            + "), expected one that can. Remedy: correct the path or its permissions.",
                    e);
        }
    }
}
