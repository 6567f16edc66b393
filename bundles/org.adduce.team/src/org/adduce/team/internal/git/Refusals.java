package org.adduce.team.internal.git;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.osgi.util.NLS;

/** Tells in plain words why another repository could not be reached. JGit tells most of it in the words of its messages alone. */
final class Refusals {

    private static final Pattern FORBIDDEN = Pattern.compile("not permitted", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHENTICATION = Pattern.compile("not authorized|authentication|auth fail|cannot log in|no more keys|permission denied|access denied",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST_KEY = Pattern.compile("server key did not validate|host key", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNREACHABLE = Pattern.compile("connection (refused|reset|timed)|timed? ?out|timeout|unknown host|unresolved|unreachable|connection failed",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET = Pattern.compile("://[^/@\\s]*@");

    private Refusals() {
    }

    static GitRefusedException of(Throwable failure, String remote, Credentials credentials) {
        var words = SECRET.matcher(Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName())).replaceAll("://");
        if (credentials.refusedHost().isPresent() || hasWords(failure, HOST_KEY)) {
            return new GitRefusedException(Reason.UNKNOWN_HOST_KEY, NLS.bind(Messages.HostKey_problem, remote, credentials.refusedHost().orElse(words)),
                    Messages.HostKey_remedy, failure);
        }
        if (causes(failure).anyMatch(NoRemoteRepositoryException.class::isInstance)) {
            return new GitRefusedException(Reason.NOT_FOUND, NLS.bind(Messages.NoRepository_problem, remote, words), Messages.NoRepository_remedy, failure);
        }
        if (hasWords(failure, FORBIDDEN)) {
            return new GitRefusedException(Reason.AUTHENTICATION, NLS.bind(Messages.Forbidden_problem, remote, words), Messages.Forbidden_remedy, failure);
        }
        if (hasWords(failure, AUTHENTICATION)) {
            return new GitRefusedException(Reason.AUTHENTICATION, NLS.bind(Messages.Authentication_problem, remote, words),
                    hasWords(failure, WEB) ? Messages.Authentication_remedyWeb : Messages.Authentication_remedySsh, failure);
        }
        if (causes(failure).anyMatch(Refusals::isNetwork) || hasWords(failure, UNREACHABLE)) {
            return new GitRefusedException(Reason.UNREACHABLE, NLS.bind(Messages.Unreachable_problem, remote, words), Messages.Unreachable_remedy, failure);
        }
        return new GitRefusedException(Reason.FAILED, NLS.bind(Messages.Failed_problem, remote, words), Messages.Failed_remedy, failure);
    }

    private static boolean isNetwork(Throwable cause) {
        return cause instanceof ConnectException || cause instanceof UnknownHostException || cause instanceof NoRouteToHostException
                || cause instanceof SocketTimeoutException || cause instanceof UnresolvedAddressException;
    }

    private static boolean hasWords(Throwable failure, Pattern words) {
        return causes(failure).anyMatch(cause -> cause.getMessage() != null && words.matcher(cause.getMessage()).find());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
