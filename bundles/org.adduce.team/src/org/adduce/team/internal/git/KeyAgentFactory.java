package org.adduce.team.internal.git;

import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.transport.sshd.agent.Connector;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.eclipse.jgit.util.SystemReader;

/**
 * Finds the agent that holds the user's keys: by {@code SSH_AUTH_SOCK} or {@code IdentityAgent} where there are sockets, on
 * Windows the pipe of OpenSSH. What JGit has for that needs native code of its own.
 */
final class KeyAgentFactory implements ConnectorFactory {

    private static final String SOCKET = "SSH_AUTH_SOCK";
    private static final String PIPE = "\\\\.\\pipe\\openssh-ssh-agent";

    /** One way to reach an agent. */
    private record Way(String getIdentityAgent, String getDisplayName) implements ConnectorDescriptor {
    }

    @Override
    public Connector create(String agent, File home) throws IOException {
        boolean isDefault = agent == null || agent.isEmpty() || SOCKET.equals(agent);
        var place = isDefault ? Optional.ofNullable(isWindows() ? PIPE : SystemReader.getInstance().getenv(SOCKET)) : Optional.of(agent);
        return new KeyAgent(place.filter(name -> !name.isBlank()), isWindows());
    }

    private static boolean isWindows() {
        return SystemReader.getInstance().isWindows();
    }

    @Override
    public boolean isSupported() {
        return true;
    }

    @Override
    public String getName() {
        return "adduce";
    }

    @Override
    public Collection<ConnectorDescriptor> getSupportedConnectors() {
        return List.of(getDefaultConnector());
    }

    @Override
    public ConnectorDescriptor getDefaultConnector() {
        return isWindows() ? new Way(PIPE, "OpenSSH") : new Way(SOCKET, "ssh-agent");
    }
}
