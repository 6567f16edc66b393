package org.adduce.team.internal.git;

import org.adduce.team.git.Access;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;

/** Connections by ssh, as the user's own configuration, keys, agent and list of known hosts have it. */
final class SshSessions extends SshdSessionFactory {

    SshSessions(Access access) {
        super(null, null);
        access.sshFolder().ifPresent(folder -> {
            setHomeDirectory(folder.getParent().toFile());
            setSshDirectory(folder.toFile());
        });
    }

    @Override
    protected ConnectorFactory getConnectorFactory() {
        return new KeyAgentFactory();
    }
}
