package org.adduce.team.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.team.git.GitRefusedException.Reason;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sharing over ssh and http, with servers on this machine. */
class ServersTest {

    private static final Path AGENT = Path.of("/usr/bin/ssh-agent");
    private static final Path ADD = Path.of("/usr/bin/ssh-add");

    @TempDir
    private Path folder;
    private Path bare;

    @BeforeEach
    void makeTheTeamsRepository() throws Exception {
        bare = folder.resolve("team.git");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(bare.toFile()).call().close();
    }

    /** Knows a name and a password, and notes what it was asked. */
    private static final class Person implements Access {

        private final List<String> asked = new ArrayList<>();
        private final String password;
        private final Optional<Path> keys;
        private final boolean isTrusting;

        Person(String password, Optional<Path> keys, boolean isTrusting) {
            this.password = password;
            this.keys = keys;
            this.isTrusting = isTrusting;
        }

        @Override
        public Optional<Login> login(String server, Optional<String> user) {
            asked.add(server);
            return Optional.of(new Login("ana", password.toCharArray()));
        }

        @Override
        public boolean trusts(String words) {
            asked.add(words);
            return isTrusting;
        }

        @Override
        public Optional<Path> sshFolder() {
            return keys;
        }
    }

    private void goThereAndBack(String url, Access access) throws Exception {
        try (var ana = Seat.first(folder.resolve("ana"), "Ana", access)) {
            ana.commit();
            Remotes.set(ana.repository(), Remotes.FIRST, url);
            assertThat(ana.push()).isTrue();
            try (var ben = Seat.clone(url, folder.resolve("ben"), "Ben", access)) {
                ben.edit(dossier -> Ids.claim(dossier, 100).setText("The ferry leaves at dawn."));
                ben.commit();
                ana.edit(dossier -> Ids.claim(dossier, 101).setText("The ferry leaves at noon."));
                ana.commit();
                ben.push();
                assertThat(ana.pull()).isInstanceOf(Pulled.Merged.class);
                ana.push();
                ben.pull();
                assertThat(Files.readAllBytes(ben.file())).isEqualTo(Files.readAllBytes(ana.file()));
            }
        }
    }

    private static void refused(Reason reason, Seat seat) {
        assertThatThrownBy(seat::push).isInstanceOfSatisfying(GitRefusedException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.getMessage()).doesNotContain(WebServer.PASSWORD);
        });
    }

    @Test
    void overSshWithAKey() throws Exception {
        var key = SshServers.key();
        try (var server = new SshServers(bare, key.getPublic())) {
            goThereAndBack(server.url(), new Person("", Optional.of(server.folder(folder.resolve("home"), key, true)), false));
        }
    }

    /** With the agent of OpenSSH, where that is installed; the key is in no file that is looked for. */
    @Test
    void overSshWithTheKeyAgent() throws Exception {
        assumeTrue(Files.isExecutable(AGENT) && Files.isExecutable(ADD), "OpenSSH's agent is not installed here");
        var key = SshServers.key();
        var socket = folder.resolve("agent");
        var agent = new ProcessBuilder(AGENT.toString(), "-D", "-a", socket.toString()).redirectErrorStream(true).start();
        try (var server = new SshServers(bare, key.getPublic())) {
            // its first words come when it listens
            agent.getInputStream().read();
            var ssh = server.folder(folder.resolve("home"), key, true);
            var hidden = Files.move(ssh.resolve("id_ecdsa"), folder.resolve("key"));
            hidden.toFile().setReadable(false, false);
            hidden.toFile().setReadable(true, true);
            var adding = new ProcessBuilder(ADD.toString(), "-q", hidden.toString());
            adding.environment().put("SSH_AUTH_SOCK", socket.toString());
            assertThat(adding.start().waitFor()).isZero();
            Files.delete(hidden);
            Files.writeString(ssh.resolve("config"), "Host *\n    IdentityAgent " + socket + '\n');
            goThereAndBack(server.url(), new Person("", Optional.of(ssh), false));
        } finally {
            agent.destroy();
        }
    }

    @Test
    void anUnknownServerIsAskedAboutOnce() throws Exception {
        var key = SshServers.key();
        try (var server = new SshServers(bare, key.getPublic())) {
            var ssh = server.folder(folder.resolve("home"), key, false);
            var person = new Person("", Optional.of(ssh), true);
            goThereAndBack(server.url(), person);
            assertThat(person.asked).singleElement().satisfies(words -> assertThat(words).contains("127.0.0.1").contains("SHA256:"));
            assertThat(ssh.resolve("known_hosts")).content().contains("127.0.0.1");
        }
    }

    @Test
    void anUnknownServerThatNobodyTrustsIsRefused() throws Exception {
        var key = SshServers.key();
        try (var server = new SshServers(bare, key.getPublic());
                var ana = Seat.first(folder.resolve("ana"), "Ana", new Person("", Optional.of(server.folder(folder.resolve("home"), key, false)), false))) {
            ana.commit();
            Remotes.set(ana.repository(), Remotes.FIRST, server.url());
            refused(Reason.UNKNOWN_HOST_KEY, ana);
        }
    }

    @Test
    void aServerWithAnotherKeyThanBeforeIsRefusedWithoutAsking() throws Exception {
        var key = SshServers.key();
        try (var server = new SshServers(bare, key.getPublic())) {
            var ssh = server.folder(folder.resolve("home"), key, true);
            var known = ssh.resolve("known_hosts");
            var other = PublicKeyEntry.toString(SshServers.key().getPublic());
            Files.writeString(known, Files.readString(known).split(" ")[0] + ' ' + other + '\n');
            var person = new Person("", Optional.of(ssh), true);
            try (var ana = Seat.first(folder.resolve("ana"), "Ana", person)) {
                ana.commit();
                Remotes.set(ana.repository(), Remotes.FIRST, server.url());
                refused(Reason.UNKNOWN_HOST_KEY, ana);
                assertThat(person.asked).isEmpty();
            }
        }
    }

    @Test
    void aKeyTheServerDoesNotKnowIsRefused() throws Exception {
        try (var server = new SshServers(bare, SshServers.key().getPublic());
                var ana = Seat.first(folder.resolve("ana"), "Ana",
                        new Person("", Optional.of(server.folder(folder.resolve("home"), SshServers.key(), true)), false))) {
            ana.commit();
            Remotes.set(ana.repository(), Remotes.FIRST, server.url());
            refused(Reason.AUTHENTICATION, ana);
        }
    }

    @Test
    void overHttpWithAPassword() throws Exception {
        try (var server = new WebServer(bare)) {
            var person = new Person(WebServer.PASSWORD, Optional.empty(), false);
            goThereAndBack(server.url(), person);
            assertThat(person.asked).isNotEmpty().allSatisfy(asked -> assertThat(asked).isEqualTo(server.url()));
            try (var files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile)).noneMatch(ServersTest::holdsPassword);
            }
        }
    }

    private static boolean holdsPassword(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(WebServer.PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        try (var server = new WebServer(bare); var ana = Seat.first(folder.resolve("ana"), "Ana", new Person("wrong", Optional.empty(), false))) {
            ana.commit();
            Remotes.set(ana.repository(), Remotes.FIRST, server.url());
            refused(Reason.AUTHENTICATION, ana);
        }
    }

    @Test
    void whoMayNotReadOrWriteIsToldWhomToAsk() throws Exception {
        try (var server = new WebServer(bare); var ana = Seat.first(folder.resolve("ana"), "Ana", new Person(WebServer.PASSWORD, Optional.empty(), false))) {
            ana.commit();
            Remotes.set(ana.repository(), Remotes.FIRST, server.urlOfOthers());
            assertThatThrownBy(ana::push).isInstanceOfSatisfying(GitRefusedException.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.AUTHENTICATION);
                assertThat(refused.problem()).contains("does not allow you");
                assertThat(refused.remedy()).contains("Ask whoever keeps the repository").doesNotContain("ssh");
            });
        }
    }

    /** A server that takes a connection and says nothing; whoever has waited enough goes. */
    @Test
    void whoCancelsNeedNotWaitForASilentServer() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress()); var ana = Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY)) {
            ana.commit();
            Remotes.set(ana.repository(), Remotes.FIRST, "http://127.0.0.1:" + silent.getLocalPort() + "/team.git");
            var monitor = new NullProgressMonitor();
            Thread.ofVirtual().start(() -> {
                try (var connection = silent.accept()) {
                    // the question is there, so that somebody waits for the answer
                    connection.getInputStream().read();
                    monitor.setCanceled(true);
                    connection.getInputStream().transferTo(OutputStream.nullOutputStream());
                } catch (IOException gone) {
                    // whoever asked has gone
                }
            });
            assertThatThrownBy(() -> Exchange.push(ana.repository(), Access.NOBODY, monitor)).isInstanceOf(OperationCanceledException.class);
        }
    }

    @Test
    void nobodyToAskIsRefused() throws Exception {
        try (var server = new WebServer(bare); var ana = Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY)) {
            ana.commit();
            Remotes.set(ana.repository(), Remotes.FIRST, server.url());
            refused(Reason.AUTHENTICATION, ana);
        }
    }
}
