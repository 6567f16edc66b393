package org.adduce.app.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.Point;

/**
 * The pointer and the keys of the X server that the workbench is shown on, moved and pressed through its extension for tests.
 * To the toolkit they are a person's: drags between widgets, menus and grabs are its own, as the toolkit's posting of events
 * cannot do. Places are pixels of the screen.
 */
final class Pointer implements AutoCloseable {

    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final int QUERY_EXTENSION = 98;
    private static final int GET_KEYBOARD_MAPPING = 101;
    private static final int GET_INPUT_FOCUS = 43;
    private static final int FAKE_INPUT = 2;
    private static final int FAKE_LENGTH = 36;
    private static final int KEY_PRESS = 2;
    private static final int KEY_RELEASE = 3;
    private static final int BUTTON_PRESS = 4;
    private static final int BUTTON_RELEASE = 5;
    private static final int MOTION = 6;
    /** Bytes of an answer, of an error and of an event alike. */
    private static final int ANSWER = 32;
    /** Pixels a step; a hand is seen to move. */
    private static final int STEP = 16;
    private static final long PAUSE = 15_000_000L;

    private final SocketChannel server;
    private final Runnable rest;
    private final int testing;
    private final int firstKey;
    private final int lastKey;
    private Point at = new Point(0, 0);

    private Pointer(Path socket, Runnable rest) throws IOException {
        this.rest = rest;
        server = SocketChannel.open(StandardProtocolFamily.UNIX);
        server.connect(UnixDomainSocketAddress.of(socket));
        var answer = greet();
        firstKey = Byte.toUnsignedInt(answer.get(26));
        lastKey = Byte.toUnsignedInt(answer.get(27));
        testing = extension("XTEST");
    }

    /**
     * That of the display in use; nothing where that is no X server of this machine that allows it. After all it does it waits
     * for {@code rest}, which ends when the workbench has seen it: a hand waits for what the eye sees.
     */
    static Optional<Pointer> find(Runnable rest) {
        var display = LOCAL.matcher(Optional.ofNullable(System.getenv("DISPLAY")).orElse(""));
        var socket = display.matches() ? Optional.of(Path.of("/tmp/.X11-unix/X" + display.group(1))) : Optional.<Path>empty();
        try {
            return socket.isPresent() && Files.exists(socket.get()) ? Optional.of(new Pointer(socket.get(), rest)) : Optional.empty();
        } catch (IOException refused) {
            return Optional.empty();
        }
    }

    private ByteBuffer greet() throws IOException {
        write(buffer(12).put((byte) 'l').put((byte) 0).putShort((short) 11));
        var head = read(8);
        var rest = read(4 * Short.toUnsignedInt(head.getShort(6)));
        if (head.get(0) != 1) {
            throw new IOException("The X server lets nobody in");
        }
        return rest;
    }

    private int extension(String name) throws IOException {
        var letters = name.getBytes(StandardCharsets.US_ASCII);
        int padded = (letters.length + 3) / 4 * 4;
        write(buffer(8 + padded).put((byte) QUERY_EXTENSION).put((byte) 0).putShort((short) (2 + padded / 4)).putShort((short) letters.length).putShort((short) 0).put(letters));
        var reply = reply();
        if (reply.get(8) == 0) {
            throw new IOException("The X server has no " + name);
        }
        return Byte.toUnsignedInt(reply.get(9));
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer request) throws IOException {
        request.clear();
        while (request.hasRemaining()) {
            server.write(request);
        }
    }

    private ByteBuffer read(int size) throws IOException {
        var bytes = buffer(size);
        while (bytes.hasRemaining()) {
            if (server.read(bytes) < 0) {
                throw new IOException("The X server hung up");
            }
        }
        return bytes.flip();
    }

    /** The answer to what was asked last; the server tells everybody unasked when the keyboard has another map, which is passed over. */
    private ByteBuffer reply() throws IOException {
        var answer = read(ANSWER);
        while (answer.get(0) > 1) {
            answer = read(ANSWER);
        }
        if (answer.get(0) == 0) {
            throw new IOException("The X server refuses with error " + answer.get(1));
        }
        return answer;
    }

    /** Ends when the server has done it and the workbench has seen it. */
    private void act(int type, int detail, Point place) {
        fake(type, detail, place);
        LockSupport.parkNanos(PAUSE);
        rest.run();
    }

    /** Ends when the server has done it. */
    private void fake(int type, int detail, Point place) {
        try {
            write(buffer(FAKE_LENGTH).put((byte) testing).put((byte) FAKE_INPUT).putShort((short) (FAKE_LENGTH / 4)).put((byte) type).put((byte) detail)
                    .position(24).putShort((short) place.x).putShort((short) place.y));
            write(buffer(4).put((byte) GET_INPUT_FOCUS).put((byte) 0).putShort((short) 1));
            reply();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves to a place in steps, as a hand does. */
    Pointer to(Point place) {
        var from = at;
        int steps = 1 + Math.max(Math.abs(place.x - from.x), Math.abs(place.y - from.y)) / STEP;
        for (int i = 1; i <= steps; i++) {
            at = new Point(from.x + (place.x - from.x) * i / steps, from.y + (place.y - from.y) * i / steps);
            act(MOTION, 0, at);
        }
        return this;
    }

    /** Presses a button: 1 is the left, 3 the right one. */
    Pointer press(int button) {
        act(BUTTON_PRESS, button, at);
        return this;
    }

    /** Lets go of it. */
    Pointer release(int button) {
        act(BUTTON_RELEASE, button, at);
        return this;
    }

    /** Presses and lets go of it at once: a menu closes again when the button is held for half a second. */
    Pointer click(int button) {
        fake(BUTTON_PRESS, button, at);
        return release(button);
    }

    /** Drags with the left button. */
    Pointer drag(Point from, Point to) {
        return to(from).press(1).to(to).to(new Point(to.x + 1, to.y)).to(to).release(1);
    }

    /** Presses and lets go of a key, by its symbol in X. */
    Pointer key(int symbol) {
        int code = code(symbol);
        fake(KEY_PRESS, code, at);
        act(KEY_RELEASE, code, at);
        return this;
    }

    private int code(int symbol) {
        try {
            int keys = lastKey - firstKey + 1;
            write(buffer(8).put((byte) GET_KEYBOARD_MAPPING).put((byte) 0).putShort((short) 2).put((byte) firstKey).put((byte) keys));
            var reply = reply();
            int each = Byte.toUnsignedInt(reply.get(1));
            var symbols = read(4 * reply.getInt(4));
            for (int i = 0; i < keys * each; i++) {
                if (symbols.getInt(4 * i) == symbol) {
                    return firstKey + i / each;
                }
            }
            throw new IllegalArgumentException("No key makes " + Integer.toHexString(symbol));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
