package io.jenner.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.json.Fault;
import io.jenner.json.FaultCode;
import io.jenner.json.JennerJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NdjsonSourceTest {

    private static final String MAYA = "{\"id\":\"maya\",\"birthDate\":\"2021-03-10\"}";

    @Test
    void everyLineIsARecordWithItsNumber() throws IOException {
        List<RosterRecord> records = records(MAYA + "\n\n" + MAYA + "\n");

        assertThat(records).extracting(RosterRecord::line).containsExactly(1L, 2L, 3L);
        assertThat(records).extracting(RosterRecord::isBlank).containsExactly(false, true, false);
    }

    @Test
    void lastLineNeedsNoLineFeed() throws IOException {
        assertThat(records(MAYA + "\n" + MAYA)).hasSize(2).allMatch(record -> isRead(record));
    }

    @Test
    void emptyFileHasNoRecord() throws IOException {
        assertThat(records("")).isEmpty();
    }

    @Test
    void carriageReturnAndByteOrderMarkArePassedOver() throws IOException {
        assertThat(records("\uFEFF" + MAYA + "\r\n" + MAYA + "\r\n \t\r\n"))
                .hasSize(3)
                .extracting(record -> record.isBlank() || isRead(record))
                .containsOnly(true);
        assertThat(records("\uFEFF")).hasSize(1).allMatch(RosterRecord::isBlank);
    }

    @Test
    void byteOrderMarkInALaterLineIsAFault() throws IOException {
        assertThat(fault(records(MAYA + "\n\uFEFF" + MAYA).get(1)).found()).isEqualTo("text that is not JSON");
    }

    @Test
    void lineOfTheMostBytesIsRead() throws IOException {
        String line = padded(NdjsonSource.LONGEST_LINE);

        assertThat(records("\uFEFF" + line + "\r\n" + MAYA)).hasSize(2).allMatch(record -> isRead(record));
    }

    @Test
    void lineOfOneByteMoreIsRefusedAndTheNextOneRead() throws IOException {
        List<RosterRecord> records = records(padded(NdjsonSource.LONGEST_LINE + 1) + "\n" + MAYA);

        assertThat(fault(records.get(0)))
                .isEqualTo(new Fault(
                        1,
                        0,
                        "",
                        "a line of more than 1000000 bytes",
                        "a patient as JSON",
                        "write one patient in a line"));
        assertThat(isRead(records.get(1))).isTrue();
    }

    @Test
    void lineOfHundredsOfMegabytesIsPassedOver() throws IOException {
        long length = 300_000_000L;
        try (NdjsonSource source = new NdjsonSource("roster", new Blanks(length), JennerJson.DEFAULT)) {
            RosterRecord record = source.next();

            assertThat(record).isNotNull();
            assertThat(record.isBlank()).isFalse();
            assertThat(record.size()).isZero();
            assertThat(source.next()).isNull();
        }
    }

    @Test
    void bytesThatAreNotUtf8AreAFaultOfTheirLine() throws IOException {
        byte[] latin = (MAYA + "\n{\"id\":\"J\u00f6rg\",\"birthDate\":\"2021-03-10\"}\n" + MAYA)
                .getBytes(StandardCharsets.ISO_8859_1);

        List<RosterRecord> records = records(latin);

        assertThat(fault(records.get(1)))
                .isEqualTo(new Fault(
                        FaultCode.NOT_UTF8,
                        "",
                        "",
                        2,
                        0,
                        "bytes that are not UTF-8",
                        "a patient as a JSON object",
                        "save the file as UTF-8"));
        assertThat(isRead(records.get(0)) && isRead(records.get(2))).isTrue();
    }

    @Test
    void deepNestingIsAFaultOfItsLine() throws IOException {
        String deep = "{\"doses\":" + "[".repeat(400_000) + "]".repeat(400_000) + "}";

        List<RosterRecord> records = records(deep + "\n" + MAYA);

        assertThat(fault(records.get(0)).found()).startsWith("values nested more than 20 deep");
        assertThat(isRead(records.get(1))).isTrue();
    }

    @Property(tries = 300)
    void linesAreThoseOfTheTextHoweverItIsCut(
            @ForAll @StringLength(max = 200) @CharRange(from = '\n', to = '\u000e') String text,
            @ForAll @IntRange(min = 1, max = 9) int atOnce)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<RosterRecord> cut = records(new Slowly(bytes, atOnce));

        assertThat(cut).extracting(RosterRecord::size).containsExactlyElementsOf(lengths(text));
    }

    @Property(tries = 100)
    void digestTellsWhatWasReadApartFromWhatWasNot(@ForAll @IntRange(min = 0, max = 5) int read) throws IOException {
        String same = (MAYA + "\n").repeat(read);

        assertThat(digestAfter(same + MAYA + "\n", read)).isEqualTo(digestAfter(same + "other\n", read));
        assertThat(digestAfter(same + MAYA + "\n", read + 1)).isNotEqualTo(digestAfter(same + "other\n", read + 1));
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static List<Integer> lengths(String text) {
        return lines(text).stream()
                .map(line -> line.endsWith("\r") ? line.length() - 1 : line.length())
                .toList();
    }

    private static String digestAfter(String text, int records) throws IOException {
        try (NdjsonSource source = source(text.getBytes(StandardCharsets.UTF_8))) {
            for (int record = 0; record < records; record++) {
                assertThat(source.next()).isNotNull();
            }
            return source.digest();
        }
    }

    private static String padded(int length) {
        return MAYA + " ".repeat(length - MAYA.length());
    }

    private static boolean isRead(RosterRecord record) {
        return record.read().request().isPresent();
    }

    private static Fault fault(RosterRecord record) {
        assertThat(record.read().faults()).hasSize(1);
        return record.read().faults().get(0);
    }

    private static List<RosterRecord> records(String text) throws IOException {
        return records(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RosterRecord> records(byte[] bytes) throws IOException {
        return records(new ByteArrayInputStream(bytes));
    }

    private static List<RosterRecord> records(InputStream bytes) throws IOException {
        List<RosterRecord> records = new ArrayList<>();
        try (NdjsonSource source = new NdjsonSource("roster", bytes, JennerJson.DEFAULT)) {
            for (RosterRecord record = source.next(); record != null; record = source.next()) {
                records.add(record);
            }
        }
        return records;
    }

    private static NdjsonSource source(byte[] bytes) {
        return new NdjsonSource("roster", new ByteArrayInputStream(bytes), JennerJson.DEFAULT);
    }

    /** Gives only a few bytes at once. */
    private static final class Slowly extends ByteArrayInputStream {
        private final int atOnce;

        Slowly(byte[] bytes, int atOnce) {
            super(bytes);
            this.atOnce = atOnce;
        }

        @Override
        public synchronized int read(byte[] bytes, int from, int most) {
            return super.read(bytes, from, Math.min(most, atOnce));
        }
    }

    /** One very long line. */
    private static final class Blanks extends InputStream {
        private long left;

        Blanks(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            int count = (int) Math.min(most, left);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
