package io.jenner.cli.batch;

import io.jenner.json.JennerJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines; holds one line at a time.
 *
 * <p>A line ends with a line feed, with or without a carriage return before it, or with the stream. A byte order mark at
 * the very beginning is passed over.
 */
public final class NdjsonSource implements RecordSource {

    /** Most bytes of a line, as of a file that {@code jenner forecast} reads. */
    static final int LONGEST_LINE = 1_000_000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream bytes;
    private final JennerJson json;
    private final LongSupplier position;
    private final RunningDigest digest = new RunningDigest();
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long lines;

    /**
     * Creates a source.
     *
     * @param name what messages call the roster
     * @param bytes its content; closed with the source
     * @param json reads the lines
     */
    NdjsonSource(String name, InputStream bytes, JennerJson json) {
        this(name, bytes, json, () -> 0);
    }

    private NdjsonSource(String name, InputStream bytes, JennerJson json, LongSupplier position) {
        this.name = name;
        this.bytes = bytes;
        this.json = json;
        this.position = position;
    }

    /**
     * Returns the source of an open file; the file is closed with it.
     *
     * @param json reads the lines
     */
    public static NdjsonSource of(InputFile file, JennerJson json) {
        return new NdjsonSource(file.name(), file.content(), json, file::read);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public @Nullable RosterRecord next() throws IOException {
        if (next == end && !fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (next < end || fill())) {
            int lineEnd = lineFeed();
            ended = lineEnd < end;
            int room = LONGEST_LINE + 1 + BYTE_ORDER_MARK.length - line.size();
            line.write(buffer, next, Math.min(room, lineEnd - next));
            tooLong |= room < lineEnd - next;
            int after = ended ? lineEnd + 1 : end;
            digest.update(buffer, next, after - next);
            next = after;
        }
        lines++;
        byte[] text = withoutMarks(line.toByteArray());
        return tooLong || text.length > LONGEST_LINE
                ? new NdjsonRecord(lines, new byte[0], true, json)
                : new NdjsonRecord(lines, text, false, json);
    }

    @Override
    public String digest() {
        return digest.hex();
    }

    @Override
    public long position() {
        return position.getAsLong();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, bytes.read(buffer));
        return end > 0;
    }

    /** Returns where the line ends: at its line feed, or at the end of what was read. */
    private int lineFeed() {
        int place = next;
        while (place < end && buffer[place] != '\n') {
            place++;
        }
        return place;
    }

    /** Takes away a carriage return at the end, and a byte order mark before the first line. */
    private byte[] withoutMarks(byte[] text) {
        int mark = BYTE_ORDER_MARK.length;
        boolean marked = lines == 1 && text.length >= mark && Arrays.equals(text, 0, mark, BYTE_ORDER_MARK, 0, mark);
        int from = marked ? mark : 0;
        int to = text.length > from && text[text.length - 1] == '\r' ? text.length - 1 : text.length;
        return from == 0 && to == text.length ? text : Arrays.copyOfRange(text, from, to);
    }
}
