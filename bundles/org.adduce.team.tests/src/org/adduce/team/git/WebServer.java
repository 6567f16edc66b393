package org.adduce.team.git;

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
import org.eclipse.jgit.transport.UploadPack;

/** A server on this machine that gives one repository over http to whom knows a name and a password: no more than git asks of one. */
final class WebServer implements AutoCloseable {

    static final String PASSWORD = "harbour";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Path bare;

    WebServer(Path bare) throws IOException {
        this.bare = bare;
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/team.git";
    }

    /** The address of what nobody may read or write who signs in here. */
    String urlOfOthers() {
        return url().replace("/team.git", "/others.git");
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
            var first = line(in).split(" ");
            var headers = headers(in);
            var body = body(in, headers);
            connection.getOutputStream().write(answer(first[0], first[1], headers, body));
            connection.getOutputStream().flush();
        } catch (IOException gone) {
            // whoever asked has gone
        }
    }

    private byte[] answer(String method, String target, Map<String, String> headers, InputStream body) throws IOException {
        var login = "Basic " + Base64.getEncoder().encodeToString(("ana:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        if (!login.equals(headers.get("authorization"))) {
            return response("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"team\"", "text/plain", new byte[0]);
        }
        if (target.startsWith("/others.git/")) {
            return response("403 Forbidden", "text/plain", new byte[0]);
        }
        if (!target.startsWith("/team.git/")) {
            return response("404 Not Found", "text/plain", new byte[0]);
        }
        boolean isPush = target.endsWith("git-receive-pack");
        var service = isPush ? "git-receive-pack" : "git-upload-pack";
        var out = new ByteArrayOutputStream();
        try (Repository repository = new FileRepositoryBuilder().setGitDir(bare.toFile()).build()) {
            if (method.equals("GET")) {
                advertise(repository, service, isPush, out);
                return response("200 OK", "application/x-" + service + "-advertisement", out.toByteArray());
            }
            exchange(repository, isPush, body, out);
            return response("200 OK", "application/x-" + service + "-result", out.toByteArray());
        }
    }

    private static void advertise(Repository repository, String service, boolean isPush, ByteArrayOutputStream out) throws IOException {
        var lines = new PacketLineOut(out);
        lines.writeString("# service=" + service + '\n');
        lines.end();
        if (isPush) {
            var receiving = new ReceivePack(repository);
            receiving.setBiDirectionalPipe(false);
            receiving.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
        } else {
            var uploading = new UploadPack(repository);
            uploading.setBiDirectionalPipe(false);
            uploading.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
        }
    }

    private static void exchange(Repository repository, boolean isPush, InputStream body, ByteArrayOutputStream out) throws IOException {
        if (isPush) {
            var receiving = new ReceivePack(repository);
            receiving.setBiDirectionalPipe(false);
            receiving.receive(body, out, null);
        } else {
            var uploading = new UploadPack(repository);
            uploading.setBiDirectionalPipe(false);
            uploading.upload(body, out, null);
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
        if ("100-continue".equalsIgnoreCase(headers.get("expect"))) {
            throw new IOException("Nothing here waits for a word to go on");
        }
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
