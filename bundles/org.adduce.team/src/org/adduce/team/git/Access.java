package org.adduce.team.git;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of a person while another repository is reached, after keys, the key agent and git's own store of credentials
 * had no answer. Called on the thread that does the work, which is never the UI thread. Nothing it answers is kept in a file of ours;
 * a login that a server took is remembered until the program ends.
 *
 * @since 1.0
 */
public interface Access {

    /** Nobody is there to be asked. */
    Access NOBODY = new Access() { };

    /**
     * A name and a password, or what a server takes in their place.
     *
     * @param user the name
     * @param password the password; the one who takes it overwrites it
     */
    record Login(String user, char[] password) {
    }

    /**
     * Who one is at a server reached by http.
     *
     * @param server its address
     * @param user the name that is known already
     * @return nothing to give up
     */
    default Optional<Login> login(String server, Optional<String> user) {
        return Optional.empty();
    }

    /**
     * Tells that a server reached by http did not take what it was given. Who one is there may be asked anew then.
     *
     * @param server its address
     */
    default void refused(String server) {
        // whoever cannot be asked need not be told
    }

    /**
     * A secret for a key or a server reached by ssh.
     *
     * @param words what is asked for
     * @return nothing to give up
     */
    default Optional<char[]> secret(String words) {
        return Optional.empty();
    }

    /**
     * Whether a server is to be trusted from now on whose key nobody has seen here.
     *
     * @param words the server and the fingerprint of its key
     */
    default boolean trusts(String words) {
        return false;
    }

    /** Where keys and the list of known hosts lie; nothing where ssh has them, {@code ~/.ssh}. */
    default Optional<Path> sshFolder() {
        return Optional.empty();
    }
}
