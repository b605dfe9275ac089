package io.jenner.forecast.knowledge.pack;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Knowledge as one compact block of bytes, made to be read quickly when a program starts.
 *
 * <p>A head holds a mark, the number of the format, the digest of the facts and a check sum; tables of texts,
 * offsets and decimals follow, then the records. No offset, date or number is text that a reader would have to parse.
 * Places (file and line) are kept, the examples of the series are not: no answer needs them. Only a pack of this very
 * format is read: it is made when the knowledge is built, and the YAML files stay the source of truth.
 *
 * <p>Stateless and safe to use from several threads.
 */
public final class KnowledgePack {

    private static final byte[] MARK = {'J', 'N', 'R', 'K'};
    private static final int FORMAT = 3;
    private static final int DIGEST_LENGTH = 32;
    private static final int HEAD_LENGTH = MARK.length + Integer.BYTES + DIGEST_LENGTH + Long.BYTES;

    private KnowledgePack() {}

    /**
     * Knowledge that was read from a pack.
     *
     * @param knowledge the knowledge, with its places and without examples
     * @param digest SHA-256 of its facts, as {@link KnowledgeDigest} gives it
     */
    public record Packed(Knowledge knowledge, String digest) {}

    /**
     * Writes knowledge with its digest. The stream is not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Knowledge knowledge, OutputStream out) throws IOException {
        PackOutput output = new PackOutput();
        new SchedulePacker(output).knowledge(knowledge);
        byte[] body = output.finish();
        ByteBuffer head = ByteBuffer.allocate(HEAD_LENGTH)
                .put(MARK)
                .putInt(FORMAT)
                .put(HexFormat.of().parseHex(KnowledgeDigest.of(knowledge)))
                .putLong(checkSum(body, 0));
        out.write(head.array());
        out.write(body);
    }

    /**
     * Reads knowledge. The stream is read to its end and not closed.
     *
     * @throws IOException if the stream cannot be read
     * @throws KnowledgeException if the bytes are no pack, a damaged one, or one of another format
     */
    public static Packed read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (bytes.length < HEAD_LENGTH
                || !ByteBuffer.wrap(bytes, 0, MARK.length).equals(ByteBuffer.wrap(MARK))) {
            throw unusable(bytes.length + " bytes that do not begin as a knowledge pack");
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, MARK.length, HEAD_LENGTH - MARK.length);
        int format = head.getInt();
        if (format != FORMAT) {
            throw unusable("a knowledge pack of format " + format);
        }
        byte[] digest = new byte[DIGEST_LENGTH];
        head.get(digest);
        if (head.getLong() != checkSum(bytes, HEAD_LENGTH)) {
            throw unusable("a damaged knowledge pack of " + bytes.length + " bytes");
        }
        PackInput input = new PackInput(bytes, HEAD_LENGTH);
        Knowledge knowledge = new ScheduleUnpacker(input).knowledge();
        if (!input.isAtEnd()) {
            throw unusable("a knowledge pack that goes on after its end");
        }
        return new Packed(knowledge, HexFormat.of().formatHex(digest));
    }

    private static long checkSum(byte[] bytes, int start) {
        CRC32 sum = new CRC32();
        sum.update(bytes, start, bytes.length - start);
        return sum.getValue();
    }

    private static KnowledgeException unusable(String found) {
        return new KnowledgeException(
                "the packed knowledge",
                List.of(new Problem(
                        Severity.ERROR,
                        "",
                        0,
                        0,
                        found,
                        "a whole pack of format " + FORMAT,
                        "pack the schedule files again with this release")));
    }
}
