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
    private static final int BRIEF_DIGITS = 12;
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
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
        var sum = sha256();
        sum.update(bytes);
        return hex(sum);
    }

    /** A SHA-256 of nothing yet. */
    static MessageDigest sha256() {
        return copy(SHA_256);
    }

    /** What a digest has come to, in lower-case hexadecimal digits; it begins anew then. */
    static String hex(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }

    /**
     * A hash by which a changed value is told from an unchanged one: FNV-1a of 64 bits over the UTF-16 units, mixed as
     * SplitMix64 does, of which the first 48 bits are written. It guards against nobody, and an import takes ten thousands.
     */
    public static String brief(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return HexFormat.of().toHexDigits(hash ^ hash >>> 31).substring(0, BRIEF_DIGITS);
    }

    /** The end of an id, which is random in every version of UUID that elements have. */
    public static String brief(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - BRIEF_DIGITS);
    }

    /** A name-based UUID with SHA-1, RFC 9562 section 5.5. */
    public static UUID uuid5(UUID namespace, String name) {
        var sha1 = copy(SHA_1);
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

    /** A digest as far as another has come. */
    static MessageDigest copy(MessageDigest prototype) {
        try {
            return (MessageDigest) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The digests of every Java runtime can be cloned", e);
        }
    }
}
