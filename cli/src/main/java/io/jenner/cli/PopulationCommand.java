package io.jenner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.cli.batch.CountedOutput;
import io.jenner.cli.batch.Destination;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes made-up patients. */
@Command(
        name = "population",
        description = "Writes made-up patients, one as JSON in each line, as 'jenner batch' reads them.",
        footer = {
            "",
            "The same seed gives the same patients. They are drawn to reach all of the schedule, not to be frequent.",
            "",
            "Example: jenner population --count 10000 --out people.ndjson"
        })
final class PopulationCommand implements Callable<Integer> {

    private static final JsonFactory JSON = new JsonFactory();

    @Option(names = "--count", paramLabel = "N", required = true, description = "How many patients to write.")
    private long count;

    @Option(names = "--seed", paramLabel = "S", description = "Which population. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--first",
            paramLabel = "I",
            description = "Place of the first one in the population. Default: ${DEFAULT-VALUE}.")
    private long first;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "The file to write; - for standard output (the default), gzip if *.gz.")
    private String out = Destination.STANDARD_OUTPUT;

    @Option(names = "--without-id", description = "Leave out the ids, as 'jenner forecast' reads one patient.")
    private boolean withoutId;

    @Option(names = "--force", description = "Overwrite a file that exists.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (count < 0 || first < 0) {
            throw new UnreadableInputException(
                    "--count, --first: found a number below 0, expected 0 or more." + " Remedy: correct the number.");
        }
        Destination destination = new Destination("--out", out);
        destination.checkFolder();
        if (!force) {
            destination.refuseExisting();
        }
        Population population = Population.usSchedule();
        try (Progress progress = Progress.of("Patients", count);
                CountedOutput lines = destination.create();
                JsonGenerator json = JSON.createGenerator(lines).setRootValueSeparator(null)) {
            for (long index = first; index < first + count; index++) {
                write(json, population.person(seed, index), !withoutId);
                progress.step();
            }
        }
        return Jenner.GOOD;
    }

    private static void write(JsonGenerator json, Individual person, boolean withId) throws IOException {
        Request request = Request.of(person.patient(), person.asOf());
        json.writeStartObject();
        JennerJson.DEFAULT.writeRequestMembers(
                withId ? request.withId(person.seed() + "-" + person.index()) : request, json);
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
