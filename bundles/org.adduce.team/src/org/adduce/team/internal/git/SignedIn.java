package org.adduce.team.internal.git;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.adduce.team.git.Access.Login;
import org.eclipse.jgit.transport.URIish;

/** Who one is at servers that took it since the program was started, so that nobody is asked at every exchange. In memory alone. */
final class SignedIn {

    private static final SignedIn HERE = new SignedIn();

    private final Map<String, Login> logins = new HashMap<>();

    /** Of this program. */
    static SignedIn here() {
        return HERE;
    }

    private static String key(URIish server, String user) {
        return server.getScheme() + "://" + user + '@' + server.getHost() + ':' + server.getPort();
    }

    /** Whoever takes it may overwrite it. */
    synchronized Optional<Login> find(URIish server, Optional<String> user) {
        return Optional.ofNullable(logins.get(key(server, user.orElse("")))).map(SignedIn::copy);
    }

    private static Login copy(Login login) {
        return new Login(login.user(), login.password().clone());
    }

    /** A server took it. */
    synchronized void keep(URIish server, Login login) {
        logins.put(key(server, Optional.ofNullable(server.getUser()).orElse("")), copy(login));
    }

    /** A server takes it no longer. */
    synchronized void forget(URIish server) {
        Optional.ofNullable(logins.remove(key(server, Optional.ofNullable(server.getUser()).orElse("")))).ifPresent(login -> Arrays.fill(login.password(), '\0'));
    }
}
