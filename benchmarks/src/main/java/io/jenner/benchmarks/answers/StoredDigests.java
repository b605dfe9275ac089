package io.jenner.benchmarks.answers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The digests of known answers, by source and parameters: CSV with a line for each. For use by one thread.
 */
public final class StoredDigests {

    /** Name of the file, beside this class in the jar. */
    public static final String NAME = "digests.csv";

    private static final String SOURCE = "source";
    private static final String KNOWLEDGE = "knowledge";
    private static final String PATIENTS = "patients";
    private static final String ANSWERS = "answers";

    private final Map<String, Digests> bySource = new TreeMap<>();

    private StoredDigests() {}

    /** Returns the digests that came with this build. */
    public static StoredDigests embedded() {
        InputStream file = Objects.requireNonNull(StoredDigests.class.getResourceAsStream(NAME), NAME);
        return read(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    /** Returns the digests in a file; none where there is no such file. */
    public static StoredDigests in(Path file) throws IOException {
        return Files.exists(file) ? read(Files.newBufferedReader(file)) : new StoredDigests();
    }

    private static StoredDigests read(Reader from) {
        StoredDigests stored = new StoredDigests();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(from)) {
            for (NamedCsvRecord line : lines) {
                Digests digests =
                        new Digests(line.getField(KNOWLEDGE), line.getField(PATIENTS), line.getField(ANSWERS));
                stored.put(line.getField(SOURCE), digests);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored;
    }

    /** Returns the digests of a source with its parameters. */
    public Optional<Digests> of(String source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /** Sets the digests of a source with its parameters. */
    public void put(String source, Digests digests) {
        bySource.put(source, digests);
    }

    /** Writes all digests, by source. */
    public void write(Path file) throws IOException {
        try (Writer to = Files.newBufferedWriter(file);
                CsvWriter lines =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to)) {
            lines.writeRecord(SOURCE, KNOWLEDGE, PATIENTS, ANSWERS);
            bySource.forEach((source, digests) ->
                    lines.writeRecord(source, digests.knowledge(), digests.patients(), digests.answers()));
        }
    }
}
