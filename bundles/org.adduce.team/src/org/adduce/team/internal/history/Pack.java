package org.adduce.team.internal.history;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A pack of git with its index, read for what JGit does not tell: by what difference from which other one a version is kept.
 * Any thread.
 */
final class Pack implements Closeable {

    /** How an object is kept that is told by the difference from one at a place in the same pack, or from one by name. */
    static final int BY_PLACE = 6;
    static final int BY_NAME = 7;
    private static final int INDEX_MAGIC = 0xff744f63;
    private static final int INDEX_VERSION = 2;
    private static final int TABLE = 8;
    private static final int NAMES = TABLE + 256 * Integer.BYTES;
    private static final int SUM_LENGTH = 4;
    private static final int HEAD = 64;

    private final FileChannel pack;
    private final FileChannel index;
    private final int[] upTo = new int[256];

    /**
     * How an object is kept.
     *
     * @param type its kind, or {@link #BY_PLACE} or {@link #BY_NAME}
     * @param size how many bytes are packed: of the object, or of the difference
     * @param base the place of what it is a difference from, or 0
     * @param baseName the name of that, or none
     * @param data where the packed bytes begin
     */
    record Entry(int type, long size, long base, ObjectId baseName, long data) {
    }

    /** Opens one by the path of its index. */
    Pack(Path path) throws IOException {
        var name = path.getFileName().toString();
        this.index = FileChannel.open(path, StandardOpenOption.READ);
        try {
            this.pack = FileChannel.open(path.resolveSibling(name.substring(0, name.length() - 3) + "pack"), StandardOpenOption.READ);
        } catch (IOException e) {
            index.close();
            throw e;
        }
        try {
            var head = read(index, 0, NAMES);
            if (head.getInt() != INDEX_MAGIC || head.getInt() != INDEX_VERSION) {
                throw new IOException("An index of another version: " + path);
            }
            head.asIntBuffer().get(upTo);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private static ByteBuffer read(FileChannel from, long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        fill(bytes, from, at);
        return bytes;
    }

    /** As many bytes as there is room for, if there are as many. */
    static int fill(ByteBuffer bytes, FileChannel from, long at) throws IOException {
        bytes.clear();
        while (bytes.hasRemaining() && from.read(bytes, at + bytes.position()) >= 0) {
            // until it is full or the file ends
        }
        return bytes.flip().remaining();
    }

    /** The place of an object, if it is in this pack. */
    OptionalLong find(AnyObjectId object) throws IOException {
        int low = object.getFirstByte() == 0 ? 0 : upTo[object.getFirstByte() - 1];
        int high = upTo[object.getFirstByte()];
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = object.compareTo(read(index, NAMES + (long) middle * Constants.OBJECT_ID_LENGTH, Constants.OBJECT_ID_LENGTH).array(), 0);
            if (compared == 0) {
                return OptionalLong.of(place(middle));
            }
            if (compared < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalLong.empty();
    }

    private long place(int number) throws IOException {
        long all = upTo[255];
        long places = NAMES + all * (Constants.OBJECT_ID_LENGTH + SUM_LENGTH);
        int place = read(index, places + (long) number * Integer.BYTES, Integer.BYTES).getInt();
        return place >= 0 ? place : read(index, places + all * Integer.BYTES + (place & 0x7fffffffL) * Long.BYTES, Long.BYTES).getLong();
    }

    /** How the object at a place is kept. */
    Entry entry(long place) throws IOException {
        try {
            return entry(place, read(pack, place, HEAD));
        } catch (RuntimeException e) {
            throw new IOException("A pack that is cut off", e);
        }
    }

    private static Entry entry(long place, ByteBuffer head) {
        int part = head.get();
        int type = part >> 4 & 7;
        long size = part & 15;
        for (int shift = 4; part < 0; shift += 7) {
            part = head.get();
            size |= (part & 0x7fL) << shift;
        }
        long base = 0;
        var name = ObjectId.zeroId();
        if (type == BY_PLACE) {
            part = head.get();
            long back = part & 0x7f;
            while (part < 0) {
                part = head.get();
                back = (back + 1 << 7) + (part & 0x7f);
            }
            base = place - back;
        } else if (type == BY_NAME) {
            var raw = new byte[Constants.OBJECT_ID_LENGTH];
            head.get(raw);
            name = ObjectId.fromRaw(raw);
        }
        return new Entry(type, size, base, name, place + head.position());
    }

    /** The bytes of an object, or of a difference, unpacked. */
    byte[] unpack(Entry entry) throws IOException {
        var bytes = new byte[Math.toIntExact(entry.size())];
        try (var unpacking = unpacking(entry, bytes)) {
            unpacking.reach(bytes.length);
        }
        return bytes;
    }

    /** The same into an array that is long enough, as far as it is needed. */
    Unpacking unpacking(Entry entry, byte[] into) {
        return new Unpacking(pack, entry, into);
    }

    @Override
    public void close() throws IOException {
        index.close();
        pack.close();
    }
}
