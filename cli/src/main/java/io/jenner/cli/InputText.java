package io.jenner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The text of an input file, or of standard input.
 *
 * @param name what messages call it
 * @param text the content, without a byte order mark
 */
record InputText(String name, String text) {

    /** Name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** A whole life's record takes some thousand bytes; more is a mistake. */
    private static final int MOST_BYTES = 1_000_000;

    static InputText read(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return read("standard input", System.in);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw unreadable(file, "a folder", "give the file of a patient");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return read(path.getFileName().toString(), bytes);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "no such file", "correct the path, or give - for standard input");
        } catch (IOException e) {
            throw unreadable(file, "a file that cannot be read", "check the file's permissions");
        }
    }

    private static InputText read(String name, InputStream bytes) {
        try {
            byte[] content = bytes.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw unreadable(name, "more than " + MOST_BYTES + " bytes", "give one patient in a file");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new InputText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw unreadable(name, "bytes that are not UTF-8", "save the file as UTF-8");
        } catch (IOException e) {
            throw unreadable(name, "input that cannot be read", "check where it comes from");
        }
    }

    private static UnreadableInputException unreadable(String name, String found, String remedy) {
        return new UnreadableInputException(
                name + ": found " + found + ", expected a patient as JSON. Remedy: " + remedy + ".");
    }
}
