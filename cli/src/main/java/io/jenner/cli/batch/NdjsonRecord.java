package io.jenner.cli.batch;

import io.jenner.json.Fault;
import io.jenner.json.PatientReader;
import io.jenner.json.PatientRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One line of NDJSON, without its line end. */
final class NdjsonRecord implements RosterRecord {

    private static final String PATIENT = "a patient as JSON";

    private final long line;
    private final byte[] text;
    private final boolean tooLong;

    /**
     * Creates a record.
     *
     * @param line its number, from 1
     * @param text its bytes, which are not copied
     * @param tooLong whether there was more than may be read
     */
    NdjsonRecord(long line, byte[] text, boolean tooLong) {
        this.line = line;
        this.text = text;
        this.tooLong = tooLong;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int size() {
        return text.length;
    }

    @Override
    public boolean isBlank() {
        for (byte character : text) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    @Override
    public PatientRecord read() {
        if (tooLong) {
            return whole("a line of more than " + NdjsonSource.LONGEST_LINE + " bytes", "write one patient in a line");
        }
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException e) {
            return whole("bytes that are not UTF-8", "save the file as UTF-8");
        }
        PatientRecord read = PatientReader.readLine(decoded);
        List<Fault> faults = read.faults().stream().map(this::here).toList();
        return new PatientRecord(read.id(), read.patient(), faults);
    }

    private PatientRecord whole(String found, String remedy) {
        return PatientRecord.unreadable(new Fault(line, 0, "", found, PATIENT, remedy));
    }

    private Fault here(Fault fault) {
        return new Fault(line, fault.column(), fault.field(), fault.found(), fault.expected(), fault.remedy());
    }
}
