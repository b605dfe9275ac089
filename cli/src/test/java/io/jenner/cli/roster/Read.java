package io.jenner.cli.roster;

import io.jenner.cli.batch.RosterRecord;
import io.jenner.forecast.DateAssumption;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.json.Fault;
import io.jenner.json.PatientRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rosters of a few lines, read as the command reads them. */
final class Read {

    static final VaccineCatalog CATALOG = Forecaster.usSchedule().vaccines();

    private final Path folder;
    private RosterOptions options = RosterOptions.NONE;

    Read(Path folder) {
        this.folder = folder;
    }

    Read map(String yaml) throws IOException {
        Path map = Files.writeString(folder.resolve("map.yaml"), yaml);
        options = new RosterOptions(
                Optional.of(map),
                options.layout(),
                options.dateFormat(),
                options.assumption(),
                options.keep(),
                options.ignore(),
                options.delimiter(),
                options.sheet(),
                options.limits());
        return this;
    }

    Read with(
            Optional<Layout> layout, Optional<String> dateFormat, Optional<DateAssumption> assumption, String... keep) {
        options = new RosterOptions(
                options.map(),
                layout,
                dateFormat,
                assumption,
                List.of(keep),
                options.ignore(),
                options.delimiter(),
                options.sheet(),
                options.limits());
        return this;
    }

    Read ignoring(String... headings) {
        options = new RosterOptions(
                options.map(),
                options.layout(),
                options.dateFormat(),
                options.assumption(),
                options.keep(),
                List.of(headings),
                options.delimiter(),
                options.sheet(),
                options.limits());
        return this;
    }

    Roster roster(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("pupils.csv"), String.join("\n", lines) + "\n");
        return Roster.of(file.toString(), options, CATALOG);
    }

    List<RosterRecord> records(String... lines) throws IOException {
        List<RosterRecord> records = new ArrayList<>();
        try (var source = roster(lines).patients().source()) {
            for (RosterRecord record = source.next(); record != null; record = source.next()) {
                records.add(record);
            }
        }
        return records;
    }

    List<PatientRecord> patients(String... lines) throws IOException {
        return records(lines).stream().map(RosterRecord::read).toList();
    }

    /** Returns everything that is wrong, with its row, as in {@code 3 column 'DOB': nothing}. */
    List<String> faults(String... lines) {
        try {
            return patients(lines).stream()
                    .flatMap(patient -> patient.faults().stream())
                    .map(Read::inShort)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inShort(Fault fault) {
        return fault.line() + " " + (fault.field().isEmpty() ? "" : fault.field() + ": ") + fault.found();
    }
}
