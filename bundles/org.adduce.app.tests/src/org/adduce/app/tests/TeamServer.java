package org.adduce.app.tests;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;

/** A server on this machine that takes pushes over http from who knows a name and a password: no more than git asks of one. */
final class TeamServer implements AutoCloseable {

    static final String USER = "ana";
    static final String PASSWORD = "lantern-and-oar";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Path bare;

    TeamServer(Path bare) throws IOException {
        this.bare = bare;
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/team.git";
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket connection) {
        try (connection; var in = new BufferedInputStream(connection.getInputStream())) {
            var method = line(in).split(" ")[0];
            var headers = headers(in);
            var body = body(in, headers);
            connection.getOutputStream().write(answer(method, headers, body));
            connection.getOutputStream().flush();
        } catch (IOException gone) {
            // whoever asked has gone
        }
    }

    private byte[] answer(String method, Map<String, String> headers, InputStream body) throws IOException {
        var login = "Basic " + Base64.getEncoder().encodeToString((USER + ':' + PASSWORD).getBytes(StandardCharsets.UTF_8));
        if (!login.equals(headers.get("authorization"))) {
            return response("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"team\"", "text/plain", new byte[0]);
        }
        var out = new ByteArrayOutputStream();
        try (Repository repository = new FileRepositoryBuilder().setGitDir(bare.toFile()).build()) {
            var receiving = new ReceivePack(repository);
            receiving.setBiDirectionalPipe(false);
            if (method.equals("GET")) {
                var lines = new PacketLineOut(out);
                lines.writeString("# service=git-receive-pack\n");
                lines.end();
                receiving.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
                return response("200 OK", "application/x-git-receive-pack-advertisement", out.toByteArray());
            }
            receiving.receive(body, out, null);
            return response("200 OK", "application/x-git-receive-pack-result", out.toByteArray());
        }
    }

    private static byte[] response(String status, String type, byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.write(body);
        return out.toByteArray();
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static InputStream body(InputStream in, Map<String, String> headers) throws IOException {
        var bytes = "chunked".equalsIgnoreCase(headers.get("transfer-encoding")) ? chunks(in)
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        var body = new ByteArrayInputStream(bytes);
        return "gzip".equalsIgnoreCase(headers.get("content-encoding")) ? new GZIPInputStream(body) : body;
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            all.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return all.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
