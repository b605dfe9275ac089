package io.jenner.cli.table;

import io.jenner.cli.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a workbook to nowhere before anything else reads it, and refuses one that is larger than it may be. */
final class Archive {

    private static final byte[] OLD_FORM = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Limits limits;
    private final byte[] buffer = new byte[BUFFER];
    private long total;

    private Archive(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    static void check(Path path, Limits limits) throws IOException {
        String name = path.getFileName().toString();
        try (InputStream bytes = Files.newInputStream(path)) {
            if (Arrays.equals(bytes.readNBytes(OLD_FORM.length), OLD_FORM)) {
                throw new UnreadableInputException(name + ": found a workbook with a password or of the old form .xls,"
                        + " expected .xlsx without one. Remedy: save it as .xlsx without a password.");
            }
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            new Archive(name, limits).check(zip);
        } catch (ZipException e) {
            throw new UnreadableInputException(
                    name + ": found a file that is no workbook, expected one in the form .xlsx."
                            + " Remedy: save it as .xlsx, or as CSV in UTF-8.",
                    e);
        }
    }

    private void check(ZipFile zip) throws IOException {
        if (zip.size() > limits.entries()) {
            throw tooLarge("an archive of " + zip.size() + " files", "at most " + limits.entries());
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            long most = entry.getName().equals(SHARED_TEXTS) ? limits.textBytes() : limits.bytes();
            try (InputStream content = zip.getInputStream(entry)) {
                unpack(content, Math.max(1, entry.getCompressedSize()), most);
            }
        }
    }

    /** Sizes that an archive states may be wrong, so the bytes are counted. */
    private void unpack(InputStream content, long packed, long most) throws IOException {
        long unpacked = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            total += read;
            if (unpacked > most) {
                throw tooLarge("a part of more than " + most + " bytes unpacked", "at most that");
            }
            if (total > limits.bytes()) {
                throw tooLarge("more than " + limits.bytes() + " bytes unpacked", "at most that");
            }
            if (unpacked > limits.freeBytes() && unpacked / packed > limits.ratio()) {
                throw tooLarge(
                        "a part that unpacks to more than " + limits.ratio() + " times its size", "at most that");
            }
        }
    }

    private UnreadableInputException tooLarge(String found, String expected) {
        return new UnreadableInputException(name + ": found " + found + ", expected " + expected
                + ". Remedy: save the sheet as CSV in UTF-8, or divide the roster.");
    }
}
