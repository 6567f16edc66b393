package org.adduce.team.internal.git;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.team.git.Access;
import org.adduce.team.git.Access.Login;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/**
 * Answers what JGit asks for: by http first from git's own store of credentials, then from a person; by ssh from a person what
 * keys and agent do not know. What worked is told to git's store, what did not too; nothing is written here.
 */
final class Credentials extends CredentialsProvider implements AutoCloseable {

    private final Access access;
    private final CredentialProgram program;
    private final SignedIn signedIn = SignedIn.here();
    private Optional<CredentialProgram.Entry> given = Optional.empty();
    private boolean isStoreWrong;
    private boolean isHostTrusted;
    private Optional<String> refusedHost = Optional.empty();

    Credentials(Access access) {
        this(access, new CredentialProgram());
    }

    Credentials(Access access, CredentialProgram program) {
        this.access = access;
        this.program = program;
    }

    /** What was said of a server whose key was not trusted. */
    Optional<String> refusedHost() {
        return refusedHost;
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return Stream.of(items).allMatch(item -> item instanceof CredentialItem.Username || item instanceof CredentialItem.CharArrayType
                || item instanceof CredentialItem.StringType || item instanceof CredentialItem.YesNoType || item instanceof CredentialItem.InformationalMessage);
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        var all = List.of(items);
        if (all.stream().anyMatch(CredentialItem.YesNoType.class::isInstance)) {
            return trust(all);
        }
        return isHttp(uri) ? login(uri, all) : secrets(all);
    }

    /** In lines. */
    private static String words(Stream<CredentialItem> items) {
        return items.map(CredentialItem::getPromptText).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Whom it is about, and by which key; the question itself is put by who asks. Of two fingerprints the older is no proof of anything. */
    private static String server(List<CredentialItem> items) {
        return words(items.stream().filter(CredentialItem.InformationalMessage.class::isInstance)).lines().filter(line -> !line.startsWith("MD5:"))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isHttp(URIish uri) {
        return uri != null && uri.getScheme() != null && uri.getScheme().startsWith("http");
    }

    /** A key that is another than before is never trusted here: whoever knows why that is so changes the list of known hosts. */
    private boolean trust(List<CredentialItem> items) {
        var told = server(items);
        var words = told.isBlank() ? words(items.stream()) : told;
        long questions = items.stream().filter(CredentialItem.YesNoType.class::isInstance).count();
        if (!isHostTrusted) {
            isHostTrusted = questions == 1 && access.trusts(words);
        }
        if (!isHostTrusted) {
            refusedHost = Optional.of(words);
            return false;
        }
        items.forEach(item -> {
            if (item instanceof CredentialItem.YesNoType question) {
                question.setValue(true);
            }
        });
        return true;
    }

    private boolean login(URIish uri, List<CredentialItem> items) {
        var user = Optional.ofNullable(uri.getUser());
        if (!isStoreWrong) {
            given = program.fill(uri, user).or(() -> signedIn.find(uri, user).map(login -> new CredentialProgram.Entry(uri, login)));
        }
        if (isStoreWrong || given.isEmpty()) {
            given = access.login(uri.setUser(null).setPass(null).toString(), user).map(login -> new CredentialProgram.Entry(uri, login));
        }
        given.ifPresent(entry -> items.forEach(item -> fill(item, entry.login())));
        return given.isPresent();
    }

    private static void fill(CredentialItem item, Login login) {
        switch (item) {
            case CredentialItem.Username name -> name.setValue(login.user());
            case CredentialItem.CharArrayType secret -> secret.setValue(login.password());
            case CredentialItem.StringType text -> text.setValue(new String(login.password()));
            default -> { }
        }
    }

    /** What the server did not take is asked for anew. */
    @Override
    public void reset(URIish uri) {
        given.ifPresent(entry -> {
            program.reject(entry);
            signedIn.forget(entry.server());
            access.refused(entry.server().setUser(null).setPass(null).toString());
        });
        given = Optional.empty();
        isStoreWrong = true;
    }

    /** It worked. */
    void approve() {
        given.ifPresent(entry -> {
            program.approve(entry);
            signedIn.keep(entry.server(), entry.login());
        });
    }

    private boolean secrets(List<CredentialItem> items) {
        var words = words(items.stream());
        for (var item : items) {
            if (item instanceof CredentialItem.InformationalMessage) {
                continue;
            }
            var secret = access.secret(words);
            if (secret.isEmpty()) {
                return false;
            }
            fill(item, new Login(new String(secret.get()), secret.get()));
            Arrays.fill(secret.get(), '\0');
        }
        return true;
    }

    /** Nothing secret is left behind. */
    @Override
    public void close() {
        given.ifPresent(entry -> Arrays.fill(entry.login().password(), '\0'));
        given = Optional.empty();
    }
}
