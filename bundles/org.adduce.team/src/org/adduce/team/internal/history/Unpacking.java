package org.adduce.team.internal.history;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Something in a pack that is unpacked as far as it is needed, from its beginning on. One thread at a time. The sum at its end is
 * not looked at, which would take a third of the time: it is not there where the rest is not needed, and who works with versions
 * and not only tells of them reads them by JGit.
 */
final class Unpacking implements Closeable {

    private static final int CHUNK = 1 << 16;
    private static final int SMALL = 1 << 12;
    /** What says, before all that is packed, how it is. */
    private static final int HEADER = 2;

    private final FileChannel pack;
    private final byte[] into;
    private final int size;
    private final ByteBuffer chunk;
    private final Inflater inflater = new Inflater(true);
    private long at;
    private int done;
    private boolean isClosed;

    /** Unpacks an entry into an array that is long enough. */
    Unpacking(FileChannel pack, Pack.Entry entry, byte[] into) {
        this.pack = pack;
        this.into = into;
        this.size = Math.toIntExact(entry.size());
        this.at = entry.data() + HEADER;
        this.chunk = ByteBuffer.allocate(size < CHUNK ? SMALL : CHUNK);
    }

    /** Goes on until so many bytes are there, or all. */
    synchronized void reach(int upTo) throws IOException {
        while (done < Math.min(upTo, size)) {
            if (isClosed) {
                throw new IOException("Nobody needs it any more");
            }
            try {
                more();
            } catch (DataFormatException e) {
                throw new IOException("A pack that cannot be unpacked", e);
            }
        }
        if (done == size) {
            close();
        }
    }

    private void more() throws IOException, DataFormatException {
        if (inflater.needsInput()) {
            Pack.fill(chunk, pack, at);
            at += chunk.remaining();
            inflater.setInput(chunk);
        }
        int more = inflater.inflate(into, done, size - done);
        if (more == 0 && (inflater.finished() || at >= pack.size() && inflater.needsInput())) {
            throw new IOException("A pack that is cut off");
        }
        done += more;
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        inflater.end();
    }
}
