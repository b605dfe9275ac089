package io.jenner.cli.batch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes that come one after another, told at any time; for use by one thread. */
public final class RunningDigest {

    private final MessageDigest digest = sha256();

    /** Adds bytes. */
    public void update(byte[] bytes) {
        digest.update(bytes);
    }

    /** Adds some of the bytes of a buffer. */
    void update(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    /** Returns the digest of all bytes so far, in hexadecimal digits. */
    public String hex() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("found a digest that cannot be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("found a Java without SHA-256", e);
        }
    }
}
