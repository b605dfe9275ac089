package io.jenner.cli.table;

import io.jenner.cli.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Checks that bytes are text in UTF-8, and says in which line they are not. */
final class Utf8 {

    private static final int BUFFER = 1 << 16;

    private Utf8() {}

    /**
     * Reads to the end.
     *
     * @throws UnreadableInputException if there are other bytes
     */
    static void check(String name, InputStream bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(BUFFER);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        long line = 1;
        boolean ended = false;
        while (!ended) {
            int read = bytes.read(in.array(), in.position(), in.remaining());
            ended = read < 0;
            in.position(in.position() + Math.max(0, read)).flip();
            CoderResult result = decoder.decode(in, out, ended);
            line += lineFeeds(out.flip());
            if (result.isError()) {
                throw notUtf8(name, line);
            }
            out.clear();
            in.compact();
        }
    }

    private static long lineFeeds(CharBuffer text) {
        return text.chars().filter(letter -> letter == '\n').count();
    }

    private static UnreadableInputException notUtf8(String name, long line) {
        return new UnreadableInputException(name + ":" + line + ": found bytes that are not UTF-8, expected text in"
                + " UTF-8. Remedy: save the file as 'CSV UTF-8', or convert it:"
                + " iconv -f WINDOWS-1252 -t UTF-8 IN > OUT.");
    }
}
