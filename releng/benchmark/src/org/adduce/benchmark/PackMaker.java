package org.adduce.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a pack of git with its index, as git documents them: git itself would take half an hour to find the differences that we know. */
final class PackMaker implements AutoCloseable {

    static final int COMMIT = 1;
    static final int TREE = 2;
    static final int BLOB = 3;
    private static final int BY_OFFSET = 6;
    private static final int HEAD = 12;

    private final Path pack;
    private final OutputStream out;
    /** By name, in hexadecimal: its place and its sum. */
    private final Map<String, long[]> entries = new TreeMap<>();
    private long at = HEAD;

    PackMaker(Path folder) throws IOException {
        this.pack = Files.createDirectories(folder).resolve("pack-made.pack");
        this.out = Files.newOutputStream(pack);
        out.write(new byte[HEAD]);
    }

    static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds an object that is known whole; gives its name. */
    String add(int type, String called, byte[] bytes) throws IOException {
        var digest = sha1();
        digest.update((called + ' ' + bytes.length + '\0').getBytes(StandardCharsets.US_ASCII));
        var name = HexFormat.of().formatHex(digest.digest(bytes));
        add(name, type, bytes.length, new byte[0], bytes);
        return name;
    }

    /** Adds a version of a file as all of it; gives its place. */
    long addWhole(String name, byte[] bytes) throws IOException {
        return add(name, BLOB, bytes.length, new byte[0], bytes);
    }

    /** Adds a version of a file as its difference from the one at a place; gives its own place. */
    long addDelta(String name, long base, byte[] delta) throws IOException {
        long back = at - base;
        var distance = new byte[10];
        int first = distance.length - 1;
        distance[first] = (byte) (back & 0x7f);
        while ((back >>= 7) > 0) {
            distance[--first] = (byte) (0x80 | --back & 0x7f);
        }
        return add(name, BY_OFFSET, delta.length, Arrays.copyOfRange(distance, first, distance.length), delta);
    }

    private long add(String name, int type, long size, byte[] base, byte[] bytes) throws IOException {
        var entry = new ByteArrayOutputStream(bytes.length / 4 + 64);
        long left = size >> 4;
        entry.write((int) (type << 4 | size & 15 | (left > 0 ? 0x80 : 0)));
        for (; left > 0; left >>= 7) {
            entry.write((int) (left & 0x7f | (left >> 7 > 0 ? 0x80 : 0)));
        }
        entry.write(base);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var packed = new DeflaterOutputStream(entry, deflater, 1 << 16)) {
            packed.write(bytes);
        } finally {
            deflater.end();
        }
        var sum = new CRC32();
        sum.update(entry.toByteArray());
        long place = at;
        if (entries.putIfAbsent(name, new long[] {place, sum.getValue()}) == null) {
            entry.writeTo(out);
            at += entry.size();
        }
        return entries.get(name)[0];
    }

    /** Completes the pack and writes its index. */
    @Override
    public void close() throws IOException {
        out.close();
        try (var head = Files.newByteChannel(pack, StandardOpenOption.WRITE)) {
            head.write(ByteBuffer.allocate(HEAD).put("PACK".getBytes(StandardCharsets.US_ASCII)).putInt(2).putInt(entries.size()).flip());
        }
        var digest = sha1();
        try (var in = Files.newInputStream(pack)) {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        var sum = digest.digest();
        Files.write(pack, sum, StandardOpenOption.APPEND);
        var index = index(sum);
        Files.write(pack.resolveSibling("pack-made.idx"), index);
    }

    private byte[] index(byte[] sum) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var index = new DataOutputStream(bytes)) {
            index.writeInt(0xff744f63);
            index.writeInt(2);
            var upTo = new int[256];
            entries.keySet().forEach(name -> upTo[Integer.parseInt(name.substring(0, 2), 16)]++);
            for (int i = 0, all = 0; i < upTo.length; i++) {
                all += upTo[i];
                index.writeInt(all);
            }
            for (var name : entries.keySet()) {
                index.write(HexFormat.of().parseHex(name));
            }
            for (var entry : entries.values()) {
                index.writeInt((int) entry[1]);
            }
            for (var entry : entries.values()) {
                if (entry[0] > Integer.MAX_VALUE) {
                    throw new IOException("A pack of more than 2 GB");
                }
                index.writeInt((int) entry[0]);
            }
            index.write(sum);
            index.write(sha1().digest(bytes.toByteArray()));
        }
        return bytes.toByteArray();
    }
}
