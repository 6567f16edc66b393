package org.adduce.team.internal.git;

import java.io.File;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.adduce.team.git.Access.Login;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jgit.transport.URIish;

/**
 * Asks the store of credentials that git has been told to use, through {@code git credential}. It is run in the user's own
 * folder, so that no repository decides which helper is asked. Where there is no git nothing is known.
 */
class CredentialProgram {

    /** A helper may show a window of its own. */
    private static final long PATIENCE_SECONDS = 180;

    private final Map<String, String> environment;

    CredentialProgram() {
        this(Map.of());
    }

    /** With more in its environment. */
    CredentialProgram(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * What the store knows, or is to know.
     *
     * @param server whose it is
     * @param login who one is there
     */
    record Entry(URIish server, Login login) {
    }

    /** Who one is at a server. */
    Optional<Entry> fill(URIish server, Optional<String> user) {
        var answer = run("fill", describe(server, user, Optional.empty()));
        var name = Optional.ofNullable(answer.get("username"));
        var password = Optional.ofNullable(answer.get("password"));
        return name.isPresent() && password.isPresent() ? Optional.of(new Entry(server, new Login(name.get(), password.get().toCharArray()))) : Optional.empty();
    }

    /** The server took it. */
    void approve(Entry entry) {
        run("approve", describe(entry.server(), Optional.of(entry.login().user()), Optional.of(entry.login().password())));
    }

    /** The server did not take it. */
    void reject(Entry entry) {
        run("reject", describe(entry.server(), Optional.of(entry.login().user()), Optional.of(entry.login().password())));
    }

    /** A line break in a value would be another key to git. */
    private static byte[] describe(URIish server, Optional<String> user, Optional<char[]> password) {
        var text = new StringBuilder();
        line(text, "protocol", server.getScheme());
        line(text, "host", server.getHost() + (server.getPort() > 0 ? ":" + server.getPort() : ""));
        line(text, "path", Optional.ofNullable(server.getRawPath()).orElse("").replaceFirst("^/", ""));
        user.ifPresent(name -> line(text, "username", name));
        password.ifPresent(secret -> line(text, "password", CharBuffer.wrap(secret)));
        text.append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String key, CharSequence value) {
        if (value.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0)) {
            text.append(key).append('=').append(value).append('\n');
        }
    }

    private Map<String, String> run(String what, byte[] input) {
        var builder = new ProcessBuilder("git", "credential", what).directory(new File(System.getProperty("user.home")))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(key -> key.startsWith("GIT_") && !key.startsWith("GIT_CONFIG"));
        builder.environment().putAll(Map.of("GIT_TERMINAL_PROMPT", "0", "GIT_ASKPASS", "", "SSH_ASKPASS", ""));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(input);
            }
            var answer = process.getInputStream().readAllBytes();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0 ? read(answer) : Map.of();
        } catch (IOException noGit) {
            ILog.of(CredentialProgram.class).info("git's store of credentials was not asked: " + noGit.getMessage());
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        } finally {
            Arrays.fill(input, (byte) 0);
        }
    }

    private static Map<String, String> read(byte[] answer) {
        var values = new LinkedHashMap<String, String>();
        new String(answer, StandardCharsets.UTF_8).lines().forEach(line -> {
            int sign = line.indexOf('=');
            if (sign > 0) {
                values.put(line.substring(0, sign), line.substring(sign + 1));
            }
        });
        return values;
    }
}
