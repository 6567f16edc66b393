package org.adduce.team.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.UploadPack;

/** A server on this machine that gives one repository to whom it knows by their key. */
final class SshServers implements AutoCloseable {

    private static final Pattern COMMAND = Pattern.compile("git[- ](upload|receive)-pack '(.*)'");

    private final SshServer server = SshServer.setUpDefaultServer();
    private final Path bare;
    private final KeyPair host = key();

    SshServers(Path bare, PublicKey known) throws IOException {
        this.bare = bare;
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(List.of(host)));
        server.setPublickeyAuthenticator((name, key, session) -> KeyUtils.compareKeys(key, known));
        server.setCommandFactory((channel, line) -> new Serving(line));
        server.start();
    }

    String url() {
        return "ssh://ana@127.0.0.1:" + server.getPort() + "/team.git";
    }

    /** Makes a folder such as {@code ~/.ssh}, with a key in it, and with the server among the known hosts if that is wanted. */
    Path folder(Path home, KeyPair user, boolean isKnown) throws Exception {
        var folder = Files.createDirectories(home.resolve(".ssh"));
        try (var out = Files.newOutputStream(folder.resolve("id_ecdsa"))) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(user, "test", null, out);
        }
        Files.writeString(folder.resolve("known_hosts"),
                isKnown ? "[127.0.0.1]:" + server.getPort() + ' ' + PublicKeyEntry.toString(host.getPublic()) + '\n' : "");
        return folder;
    }

    static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }

    /** Serves one command of git. */
    private final class Serving implements Command {

        private final String line;
        private InputStream in;
        private OutputStream out;
        private OutputStream err;
        private ExitCallback exit;

        Serving(String line) {
            this.line = line;
        }

        @Override
        public void setInputStream(InputStream stream) {
            in = stream;
        }

        @Override
        public void setOutputStream(OutputStream stream) {
            out = stream;
        }

        @Override
        public void setErrorStream(OutputStream stream) {
            err = stream;
        }

        @Override
        public void setExitCallback(ExitCallback callback) {
            exit = callback;
        }

        @Override
        public void start(ChannelSession channel, Environment environment) {
            Thread.ofVirtual().start(this::serve);
        }

        private void serve() {
            int code = 0;
            try (Repository repository = new FileRepositoryBuilder().setGitDir(bare.toFile()).build()) {
                var asked = COMMAND.matcher(line);
                if (!asked.matches() || !asked.group(2).equals("/team.git")) {
                    err.write("fatal: no such repository\n".getBytes(StandardCharsets.UTF_8));
                    code = 128;
                } else if (asked.group(1).equals("upload")) {
                    new UploadPack(repository).upload(in, out, err);
                } else {
                    new ReceivePack(repository).receive(in, out, err);
                }
                out.flush();
                err.flush();
            } catch (IOException e) {
                code = 1;
            }
            exit.onExit(code);
        }

        @Override
        public void destroy(ChannelSession channel) {
            // the streams are closed with the channel
        }
    }
}
