package io.jenner.cli.batch;

import io.jenner.json.Fault;
import io.jenner.json.JennerJson;
import io.jenner.json.PatientRecord;
import java.util.List;

/** One line of NDJSON, without its line end. */
final class NdjsonRecord implements RosterRecord {

    private static final String PATIENT = "a patient as JSON";

    private final long line;
    private final byte[] text;
    private final boolean tooLong;
    private final JennerJson json;

    /**
     * Creates a record.
     *
     * @param line its number, from 1
     * @param text its bytes, which are not copied
     * @param tooLong whether there was more than may be read
     * @param json reads the text
     */
    NdjsonRecord(long line, byte[] text, boolean tooLong, JennerJson json) {
        this.line = line;
        this.text = text;
        this.tooLong = tooLong;
        this.json = json;
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
        PatientRecord read = json.readRecord(text);
        List<Fault> faults =
                read.faults().stream().map(fault -> fault.inLine(line)).toList();
        return new PatientRecord(read.id(), read.request(), faults);
    }

    private PatientRecord whole(String found, String remedy) {
        return PatientRecord.unreadable(new Fault(line, 0, "", found, PATIENT, remedy));
    }
}
