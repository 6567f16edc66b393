package org.adduce.core.internal.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Hashes that keys and receipts are made of. */
public final class Digests {

    /** 48 bits: of a million values two are taken for the same less than once in a hundred dossiers. */
    private static final int BRIEF_BYTES = 6;
    private static final int BRIEF_DIGITS = 2 * BRIEF_BYTES;
    /** Never used themselves, only cloned: looking an algorithm up costs more than a short digest. */
    private static final MessageDigest SHA_256 = prototype("SHA-256");
    private static final MessageDigest SHA_1 = prototype("SHA-1");

    private Digests() {
    }

    /** The SHA-256 of a text's UTF-8, in lower-case hexadecimal digits. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of bytes, in lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(clone(SHA_256).digest(bytes));
    }

    /** The beginning of a text's SHA-256: enough to tell a changed value from an unchanged one. */
    public static String brief(String text) {
        return HexFormat.of().formatHex(clone(SHA_256).digest(text.getBytes(StandardCharsets.UTF_8)), 0, BRIEF_BYTES);
    }

    /** The end of an id, which is random in every version of UUID that elements have. */
    public static String brief(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - BRIEF_DIGITS);
    }

    /** A name-based UUID with SHA-1, RFC 9562 section 5.5. */
    public static UUID uuid5(UUID namespace, String name) {
        var sha1 = clone(SHA_1);
        sha1.update(ByteBuffer.allocate(16).putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits()).flip());
        var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest prototype(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has " + algorithm, e);
        }
    }

    private static MessageDigest clone(MessageDigest prototype) {
        try {
            return (MessageDigest) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The digests of every Java runtime can be cloned", e);
        }
    }
}
