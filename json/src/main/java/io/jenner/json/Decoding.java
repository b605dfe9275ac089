package io.jenner.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns what is given into a text of at most so many bytes, without a byte order mark. */
final class Decoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Faults faults;
    private final int mostBytes;

    Decoding(Faults faults, int mostBytes) {
        this.faults = faults;
        this.mostBytes = mostBytes;
    }

    /** Returns the text, or notes why there is none and returns an empty one. */
    String text(byte[] bytes) {
        if (bytes.length > mostBytes) {
            return tooLarge();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return withoutMark(text);
        } catch (CharacterCodingException e) {
            String remedy = faults.kind().encodeAnew();
            String found = "bytes that are not UTF-8";
            faults.add(
                    FaultCode.NOT_UTF8,
                    start(),
                    Path.WHOLE,
                    found,
                    faults.kind().content(),
                    remedy);
            return "";
        }
    }

    /** Returns what a reader gives, to its end or beyond so many characters. */
    static String read(Reader reader, int most) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[8192];
        int count = reader.read(some);
        while (count >= 0) {
            text.append(some, 0, count);
            count = text.length() > most ? -1 : reader.read(some);
        }
        return text.toString();
    }

    /** Returns the text, or notes why there is none and returns an empty one. */
    String text(String text) {
        return bytes(text) > mostBytes ? tooLarge() : withoutMark(text);
    }

    /** Counts without encoding, which half characters would not survive. */
    private static long bytes(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                bytes++;
            } else if (character < 0x800 || Character.isSurrogate(character)) {
                bytes += 2;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }

    /** A line has none: it stands at the beginning of the roster. */
    private String withoutMark(String text) {
        return faults.kind() != TextKind.LINE && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                ? text.substring(1)
                : text;
    }

    /** A line is meant as a whole. */
    private Place start() {
        return new Place(1, faults.kind() == TextKind.LINE ? 0 : 1);
    }

    private String tooLarge() {
        TextKind kind = faults.kind();
        String found = kind.aNoun() + " of more than " + mostBytes + " bytes";
        String remedy = "give one " + kind.subject() + " in " + kind.aNoun();
        faults.add(FaultCode.TOO_LARGE, start(), Path.WHOLE, found, "at most " + mostBytes + " bytes", remedy);
        return "";
    }
}
