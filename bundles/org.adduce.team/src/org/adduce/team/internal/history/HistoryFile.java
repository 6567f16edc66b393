package org.adduce.team.internal.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.adduce.team.git.ElementEvent.FeatureChange;

/**
 * What was learned of a dossier's history, in one file that is only added to: for each commit what it did to which elements.
 * A record is its length, a sum, and as many bytes; one that was torn off is cut away when the file is next opened. Commits
 * never change, so nothing in it goes out of date.
 */
final class HistoryFile {

    private static final byte[] HEADER = "adduce history 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FRAME = 8;
    private static final int LARGEST = 1 << 28;

    private final Path file;
    /** For each element the places of what commits did to it: the record's, then its own within that. */
    private final Map<UUID, List<long[]>> places = new HashMap<>();
    private final Set<String> commits = new HashSet<>();
    private final Map<Long, String> commitAt = new HashMap<>();
    private long end = HEADER.length;

    private HistoryFile(Path file) {
        this.file = file;
    }

    /** Opens it, or begins it. */
    static HistoryFile open(Path file) throws IOException {
        var history = new HistoryFile(file);
        Files.createDirectories(file.getParent());
        if (!history.read()) {
            Files.write(file, HEADER);
        }
        return history;
    }

    /** Whether it is one of ours. What cannot be read is learned anew. */
    private boolean read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var header = bytes(in, 0, HEADER.length);
            if (header.isEmpty() || !Arrays.equals(header.get(), HEADER)) {
                return false;
            }
            for (var record = record(in, end); record.isPresent(); record = record(in, end)) {
                note(end, record.get());
                end += FRAME + record.get().length;
            }
            in.truncate(end);
            return true;
        }
    }

    private static Optional<byte[]> record(FileChannel in, long at) throws IOException {
        var frame = bytes(in, at, FRAME);
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        var numbers = ByteBuffer.wrap(frame.get());
        int length = numbers.getInt();
        int sum = numbers.getInt();
        return length < 0 || length > LARGEST ? Optional.empty() : bytes(in, at + FRAME, length).filter(payload -> sum(payload) == sum);
    }

    private static Optional<byte[]> bytes(FileChannel in, long at, int length) throws IOException {
        if (at + length > in.size()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && in.read(bytes, at + bytes.position()) >= 0) {
            // until it is full
        }
        return bytes.hasRemaining() ? Optional.empty() : Optional.of(bytes.array());
    }

    private static int sum(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Whether a commit was learned. */
    boolean knows(String commit) {
        return commits.contains(commit);
    }

    /** Adds what a commit did. */
    void add(String commit, Map<UUID, Deed> deeds) throws IOException {
        var payload = payload(commit, deeds);
        var frame = ByteBuffer.allocate(FRAME + payload.length).putInt(payload.length).putInt(sum(payload)).put(payload).flip();
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (frame.hasRemaining()) {
                out.write(frame, end + frame.position());
            }
        }
        note(end, payload);
        end += FRAME + payload.length;
    }

    private static byte[] payload(String commit, Map<UUID, Deed> deeds) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(commit);
            out.writeInt(deeds.size());
            for (var deed : deeds.entrySet()) {
                out.writeLong(deed.getKey().getMostSignificantBits());
                out.writeLong(deed.getKey().getLeastSignificantBits());
                var body = body(deed.getValue());
                out.writeInt(body.length);
                out.write(body);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] body(Deed deed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(deed.kind().ordinal());
            for (var change : deed.changes()) {
                out.writeUTF(change.feature());
                write(out, change.before());
                write(out, change.after());
            }
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Optional<String> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            out.writeUTF(value.get());
        }
    }

    private void note(long at, byte[] payload) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(payload));
        var commit = in.readUTF();
        commits.add(commit);
        commitAt.put(at, commit);
        for (int left = in.readInt(); left > 0; left--) {
            var element = new UUID(in.readLong(), in.readLong());
            int length = in.readInt();
            long place = at + FRAME + payload.length - in.available();
            places.computeIfAbsent(element, id -> new ArrayList<>(1)).add(new long[] {at, place, length});
            in.skipBytes(length);
        }
    }

    /** What commits did to an element, by the names of the commits. */
    Map<String, Deed> of(UUID element) throws IOException {
        var deeds = new HashMap<String, Deed>();
        try (var in = FileChannel.open(file, StandardOpenOption.READ)) {
            for (var place : places.getOrDefault(element, List.of())) {
                var body = bytes(in, place[1], (int) place[2]);
                if (body.isPresent()) {
                    deeds.put(commitAt.get(place[0]), deed(body.get()));
                }
            }
        }
        return deeds;
    }

    private static Deed deed(byte[] body) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(body));
        var kind = Deed.Kind.values()[in.readByte()];
        var changes = new ArrayList<FeatureChange>();
        while (in.available() > 0) {
            changes.add(new FeatureChange(in.readUTF(), value(in), value(in)));
        }
        return new Deed(kind, changes);
    }

    private static Optional<String> value(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(in.readUTF()) : Optional.empty();
    }
}
