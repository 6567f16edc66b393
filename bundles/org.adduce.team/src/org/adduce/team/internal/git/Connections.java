package org.adduce.team.internal.git;

import java.io.IOException;
import java.net.URISyntaxException;
import org.adduce.team.git.Access;
import org.adduce.team.git.GitRefusedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;

/** Reaches another repository, with the keys and credentials there are, and tells plainly why where that fails. */
public final class Connections {

    /** Seconds that a server may be silent. */
    private static final int PATIENCE = 60;

    private final Repository repository;
    private final Credentials credentials;
    private final Access access;
    private final IProgressMonitor monitor;

    /** From a repository, asking {@code access} for what is not known. */
    public Connections(Repository repository, Access access, IProgressMonitor monitor) {
        this.repository = repository;
        this.access = access;
        this.monitor = monitor;
        this.credentials = new Credentials(access);
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Exchange<T> {
        /** Does it. */
        T run(Transport transport) throws IOException, GitRefusedException;
    }

    /** Does something over a connection with a remote of the repository. */
    public <T> T with(String remote, Exchange<T> exchange) throws IOException, GitRefusedException {
        try (var sessions = new SshSessions(access); var transport = open(remote)) {
            configure(transport, sessions);
            var result = Patiently.run(() -> exchange.run(transport), monitor);
            credentials.approve();
            return result;
        } catch (TransportException | NotSupportedException e) {
            Progress.check(monitor);
            throw Refusals.of(e, remote, credentials);
        } finally {
            credentials.close();
        }
    }

    private Transport open(String remote) throws IOException {
        try {
            return Transport.open(repository, new RemoteConfig(repository.getConfig(), remote));
        } catch (URISyntaxException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** What serves a repository on this disk is JGit itself, whatever program the configuration names. */
    void configure(Transport transport, SshSessions sessions) {
        if (transport instanceof SshTransport ssh) {
            ssh.setSshSessionFactory(sessions);
        } else {
            transport.setOptionUploadPack(RemoteConfig.DEFAULT_UPLOAD_PACK);
            transport.setOptionReceivePack(RemoteConfig.DEFAULT_RECEIVE_PACK);
        }
        transport.setCredentialsProvider(credentials);
        transport.setTimeout(PATIENCE);
        transport.setCheckFetchedObjects(true);
    }

    Credentials credentials() {
        return credentials;
    }
}
