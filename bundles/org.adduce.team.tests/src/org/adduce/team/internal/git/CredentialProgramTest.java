package org.adduce.team.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.adduce.team.git.Access;
import org.adduce.team.git.Access.Login;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of credentials that git has been told to use; here one in a file. */
class CredentialProgramTest {

    @TempDir
    private Path folder;
    private Path store;
    private CredentialProgram program;

    @BeforeEach
    void tellGitOfAStore() throws IOException {
        store = folder.resolve("store");
        var config = Files.writeString(folder.resolve("config"), "[credential]\n\thelper = store --file='" + store + "'\n");
        program = new CredentialProgram(Map.of("GIT_CONFIG_GLOBAL", config.toString(), "GIT_CONFIG_NOSYSTEM", "1"));
    }

    private static URIish server() throws Exception {
        return new URIish("https://git.example.org/team/ferry.git");
    }

    @Test
    void whatWorkedIsKnownTheNextTime() throws Exception {
        assertThat(program.fill(server(), Optional.empty())).isEmpty();
        program.approve(new CredentialProgram.Entry(server(), new Login("ana", "harbour".toCharArray())));
        assertThat(program.fill(server(), Optional.empty())).hasValueSatisfying(entry -> {
            assertThat(entry.login().user()).isEqualTo("ana");
            assertThat(entry.login().password()).isEqualTo("harbour".toCharArray());
        });
    }

    @Test
    void whatDidNotWorkIsForgotten() throws Exception {
        var entry = new CredentialProgram.Entry(server(), new Login("ana", "harbour".toCharArray()));
        program.approve(entry);
        program.reject(entry);
        assertThat(program.fill(server(), Optional.empty())).isEmpty();
    }

    @Test
    void anAddressWithALineBreakTellsGitNothingElse() throws Exception {
        program.approve(new CredentialProgram.Entry(server(), new Login("ana\npassword=evil", "harbour".toCharArray())));
        assertThat(Files.exists(store) ? Files.readString(store) : "").doesNotContain("evil");
    }

    @Test
    void theStoreIsAskedBeforeAPersonAndToldWhatWasWrong() throws Exception {
        program.approve(new CredentialProgram.Entry(server(), new Login("ana", "old".toCharArray())));
        try (var credentials = new Credentials(new Access() {
            @Override
            public Optional<Login> login(String address, Optional<String> user) {
                return Optional.of(new Login("ana", "new".toCharArray()));
            }
        }, program)) {
            var name = new CredentialItem.Username();
            var password = new CredentialItem.Password();
            assertThat(credentials.get(server(), name, password)).isTrue();
            assertThat(password.getValue()).isEqualTo("old".toCharArray());
            credentials.reset(server());
            assertThat(credentials.get(server(), name, password)).isTrue();
            assertThat(password.getValue()).isEqualTo("new".toCharArray());
            credentials.approve();
        }
        assertThat(program.fill(server(), Optional.empty())).hasValueSatisfying(entry -> assertThat(entry.login().password()).isEqualTo("new".toCharArray()));
    }
}
