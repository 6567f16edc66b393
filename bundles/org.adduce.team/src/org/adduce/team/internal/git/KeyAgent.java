package org.adduce.team.internal.git;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.transport.sshd.agent.AbstractConnector;

/** Talks with the agent that holds the user's keys: a length of four bytes, a byte that says what, the rest. */
final class KeyAgent extends AbstractConnector {

    private static final int HEAD = 4;

    private final Optional<String> place;
    private final boolean isPipe;
    private Optional<ByteChannel> channel = Optional.empty();

    KeyAgent(Optional<String> place, boolean isPipe) {
        this.place = place;
        this.isPipe = isPipe;
    }

    @Override
    public boolean connect() throws IOException {
        if (channel.isEmpty() && place.isPresent() && (isPipe || Files.exists(Path.of(place.get())))) {
            channel = Optional.of(isPipe ? new RandomAccessFile(place.get(), "rw").getChannel() : SocketChannel.open(UnixDomainSocketAddress.of(place.get())));
        }
        return channel.isPresent();
    }

    @Override
    public synchronized byte[] rpc(byte command, byte[] message) throws IOException {
        prepareMessage(command, message);
        var open = channel.orElseThrow(() -> new IOException("There is no connection with the agent that holds keys."));
        var out = ByteBuffer.wrap(message);
        while (out.hasRemaining()) {
            open.write(out);
        }
        int length = toLength(command, read(open, HEAD));
        return read(open, length);
    }

    private static byte[] read(ByteChannel from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (from.read(bytes) < 0) {
                throw new EOFException("The agent that holds keys ended the connection.");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
            channel = Optional.empty();
        }
    }
}
