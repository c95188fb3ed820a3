package org.couplet.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as lower-case hex. */
public final class Sha256 {

    private Sha256() {}

    /** Of all bytes at once. */
    public static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /** For content that comes in parts. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A finished digest in the form used everywhere. */
    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
