package org.adduce.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;

/**
 * The program as a command that git can start, without a Java of its own each time: a script that hands its arguments over
 * a loopback connection to this process and exits with what comes back.
 */
final class LoopbackProgram implements AutoCloseable {

    private static final String SCRIPT = """
            #!/bin/bash
            exec 3<>/dev/tcp/127.0.0.1/%d
            printf '%%s\\n' "$#" "$PWD" "$@" >&3
            read -r code <&3
            cat <&3
            exit "$code"
            """;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Path script;
    private final Thread thread;

    LoopbackProgram(Path folder) throws IOException {
        script = folder.resolve("adduce");
        Files.writeString(script, SCRIPT.formatted(server.getLocalPort()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        thread = Thread.ofVirtual().start(this::serve);
    }

    /** What git is told to start. */
    String command() {
        return '\'' + script.toString() + '\'';
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                answer(connection);
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void answer(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        int count = Integer.parseInt(in.readLine());
        var folder = Path.of(in.readLine());
        var arguments = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            arguments.add(in.readLine());
        }
        var result = new Shell(folder).run(arguments.toArray(String[]::new));
        connection.getOutputStream().write((result.code() + "\n" + result.out() + result.err()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        server.close();
        thread.interrupt();
    }
}
