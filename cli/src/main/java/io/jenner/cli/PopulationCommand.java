package io.jenner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.cli.batch.CountedOutput;
import io.jenner.cli.batch.Destination;
import io.jenner.cli.roster.PatientTable;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.CsvTableWriter;
import io.jenner.cli.table.TableFile;
import io.jenner.cli.table.TableWriter;
import io.jenner.cli.table.WorkbookTableWriter;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes made-up patients. */
@Command(
        name = "population",
        description = "Writes made-up patients as 'jenner batch' reads them: one as JSON in each line, or a table.",
        footer = {
            "",
            "The same seed gives the same patients. They are drawn to reach all of the schedule, not to be frequent.",
            "",
            "Examples: jenner population --count 10000 --out people.ndjson",
            "          jenner population --count 10000 --ages 4-18 --out pupils.csv"
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
            description = "The file to write; *.csv and *.xlsx as a table with one dose in a row; - for standard output"
                    + " (the default), gzip if *.gz.")
    private String out = Destination.STANDARD_OUTPUT;

    @Option(
            names = "--ages",
            paramLabel = "FROM-TO",
            converter = AgeRange.Reader.class,
            description = "Only people of these ages in years on the day asked about, such as 4-18.")
    private @Nullable AgeRange ages;

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
        try (Progress progress = Progress.of("Patients", count);
                CountedOutput file = destination.create()) {
            if (TableFile.isTable(out)) {
                writeTable(file, progress);
            } else {
                writeLines(file, progress);
            }
        }
        return Jenner.GOOD;
    }

    private void writeLines(CountedOutput file, Progress progress) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(file).setRootValueSeparator(null)) {
            for (Individual person : (Iterable<Individual>) people()::iterator) {
                write(json, person, !withoutId);
                progress.step();
            }
        }
    }

    private void writeTable(CountedOutput file, Progress progress) throws IOException {
        if (withoutId || !TableFile.isCsv(out) && !TableFile.isWorkbook(out)) {
            throw new UnreadableInputException("--out, --without-id: found a table of another form or without ids,"
                    + " expected .csv or .xlsx; the rows of a patient share an id. Remedy: correct it.");
        }
        List<String> headings = PatientTable.headings();
        if (TableFile.isCsv(out)) {
            CsvTableWriter table = new CsvTableWriter(file);
            table.write(headings.stream().map(Cell::of).toList());
            writeRows(table, progress);
        } else {
            try (Workbook workbook = WorkbookTableWriter.workbook(file)) {
                writeRows(new WorkbookTableWriter(workbook, "Pupils", headings), progress);
            }
        }
    }

    private void writeRows(TableWriter table, Progress progress) throws IOException {
        for (Individual person : (Iterable<Individual>) people()::iterator) {
            for (List<Cell> row : PatientTable.rows(id(person), person.patient(), person.asOf())) {
                table.write(row);
            }
            progress.step();
        }
        table.finish();
    }

    private Stream<Individual> people() {
        Population population = Population.usSchedule();
        return LongStream.iterate(first, index -> index + 1)
                .mapToObj(index -> population.person(seed, index))
                .filter(person -> ages == null || ages.includes(person))
                .limit(count);
    }

    private static String id(Individual person) {
        return person.seed() + "-" + person.index();
    }

    private static void write(JsonGenerator json, Individual person, boolean withId) throws IOException {
        Request request = Request.of(person.patient(), person.asOf());
        json.writeStartObject();
        JennerJson.DEFAULT.writeRequestMembers(withId ? request.withId(id(person)) : request, json);
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
