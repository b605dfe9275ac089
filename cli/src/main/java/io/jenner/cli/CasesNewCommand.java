package io.jenner.cli;

import io.jenner.cases.write.SkeletonSuite;
import io.jenner.cases.write.SkeletonSuite.Wanted;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a case of a patient and the present answer, for a person to review. */
@Command(
        name = "new",
        description = "Makes a case of a patient and the present answer, for a person to review.",
        footer = {
            "",
            "The case cannot be run until somebody has compared it with the source and filled in what is left open.",
            "It has the dates of the record, but no names, ids and lots. The day to judge is that of --on, else the",
            "file's asOf, else today.",
            "",
            "Example: jenner cases new examples/kindergartner.json --group MMR --out our-cases.yaml"
        })
final class CasesNewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATIENT", description = "The patient as JSON; - for standard input.")
    private String file;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day to judge, such as 2025-11-22.")
    private @Nullable LocalDate on;

    @Option(
            names = "--group",
            paramLabel = "NAME",
            description = "The vaccine group that the case is about; may be repeated. Without it every group that a"
                    + " dose of the patient is for.")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file: a new suite, or at the end of the suite that is there.")
    private @Nullable Path out;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        if (out != null && !out.toString().matches(".*\\.ya?ml")) {
            throw new UnreadableInputException("--out: found " + out + ", expected a file whose name ends in .yaml."
                    + " Remedy: rename it, or leave --out away to see the case.");
        }
        InputText input = InputText.read(file);
        Forecaster forecaster = knowledge.forecaster();
        Request found = JennerJson.of(forecaster).ofFile(input.name()).readRequest(input.text());
        LocalDate asOf = on != null ? on : found.asOf().orElseGet(Today::date);
        Forecast forecast = forecaster.forecast(found.patient(), asOf);
        Wanted wanted = new Wanted(found.patient(), asOf, groups(forecast));
        PrintWriter printer = spec.commandLine().getOut();
        if (out == null) {
            printer.print(SkeletonSuite.fresh(wanted, forecaster).text());
        } else {
            printer.println(write(out, wanted, forecaster));
        }
        printer.flush();
        return Jenner.GOOD;
    }

    private static String write(Path out, Wanted wanted, Forecaster forecaster) {
        OutputFile target = new OutputFile("--out", out);
        target.requireFolder();
        SkeletonSuite suite =
                Files.exists(out) ? appended(out, wanted, forecaster) : SkeletonSuite.fresh(wanted, forecaster);
        target.write(writer -> writer.write(suite.text()));
        return "wrote the case '" + suite.id() + "' to " + out
                + "; it cannot be run until somebody has reviewed it and filled in what is left open";
    }

    private static SkeletonSuite appended(Path out, Wanted wanted, Forecaster forecaster) {
        try {
            return SkeletonSuite.appended(out.toString(), Files.readString(out), wanted, forecaster);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "--out: found a file that cannot be read (" + e.getMessage()
                            + "), expected a suite in YAML. Remedy: check the file and its permissions.",
                    e);
        }
    }

    private List<String> groups(Forecast forecast) {
        List<String> known = forecast.groups().stream()
                .map(VaccineGroupForecasts::vaccineGroup)
                .toList();
        if (!groups.isEmpty()) {
            return groups.stream()
                    .map(name -> GroupArgument.of("--group", name, known))
                    .distinct()
                    .toList();
        }
        Set<String> given = forecast.doses().stream()
                .map(EvaluatedDose::vaccineGroups)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        if (given.isEmpty()) {
            throw new UnreadableInputException("found no dose of a known vaccine, expected one, or a vaccine group"
                    + " that the case is about. Remedy: add --group with one of " + String.join(", ", known) + ".");
        }
        return known.stream().filter(given::contains).toList();
    }
}
