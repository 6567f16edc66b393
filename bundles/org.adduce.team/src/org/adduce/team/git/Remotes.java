package org.adduce.team.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.internal.git.Messages;
import org.adduce.team.internal.git.Preconditions;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.osgi.util.NLS;

/**
 * The repositories elsewhere that one is exchanged with.
 *
 * @since 1.0
 */
public final class Remotes {

    /** What git calls the first one. */
    public static final String FIRST = Constants.DEFAULT_REMOTE_NAME;

    private Remotes() {
    }

    /** Their addresses by their names, without passwords. */
    public static Map<String, String> in(DossierRepository repository) {
        var config = repository.jgit().getConfig();
        var remotes = new LinkedHashMap<String, String>();
        for (var name : repository.jgit().getRemoteNames()) {
            Optional.ofNullable(config.getString(ConfigConstants.CONFIG_REMOTE_SECTION, name, ConfigConstants.CONFIG_KEY_URL))
                    .ifPresent(url -> remotes.put(name, url.replaceFirst("://[^/@]*@", "://")));
        }
        return remotes;
    }

    /**
     * Adds one, or gives it another address.
     *
     * @throws GitRefusedException if it is no address, or has a password in it, which would be written into a file
     */
    public static void set(DossierRepository repository, String name, String url) throws IOException, GitRefusedException {
        set(repository.jgit(), name, url);
    }

    static void set(Repository repository, String name, String url) throws IOException, GitRefusedException {
        try {
            var address = new URIish(url.strip());
            if (address.getPass() != null) {
                throw new GitRefusedException(Reason.BAD_NAME, Messages.Remote_password, Messages.Remote_passwordRemedy);
            }
            var config = repository.getConfig();
            var remote = new RemoteConfig(config, name);
            remote.getURIs().stream().toList().forEach(remote::removeURI);
            remote.addURI(address);
            remote.setFetchRefSpecs(List.of(new RefSpec("+refs/heads/*:refs/remotes/" + name + "/*")));
            remote.update(config);
            config.save();
        } catch (URISyntaxException e) {
            throw new GitRefusedException(Reason.BAD_NAME, NLS.bind(Messages.Remote_noAddress, url), Messages.Remote_noAddressRemedy, e);
        }
    }

    /** The remote that the branch checked out is exchanged with: its own, else the first, else the only one. */
    static String of(Repository repository) throws IOException, GitRefusedException {
        var branch = Preconditions.branch(repository);
        var own = Optional.ofNullable(repository.getConfig().getString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_REMOTE));
        var names = repository.getRemoteNames();
        if (own.isPresent() && names.contains(own.get())) {
            return own.get();
        }
        if (names.contains(FIRST)) {
            return FIRST;
        }
        if (names.size() == 1) {
            return names.iterator().next();
        }
        throw new GitRefusedException(Reason.NO_REMOTE, names.isEmpty() ? Messages.Remote_none : Messages.Remote_many,
                names.isEmpty() ? Messages.Remote_noneRemedy : Messages.Remote_manyRemedy);
    }

    /** The branch elsewhere that the one checked out is exchanged with, as that repository calls it: its own, else one of the same name. */
    static String branchOf(Repository repository) throws IOException, GitRefusedException {
        var branch = Preconditions.branch(repository);
        return Optional.ofNullable(repository.getConfig().getString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_MERGE))
                .orElse(Constants.R_HEADS + branch);
    }

    /** From now on the branch checked out is exchanged with that one, unless it was with one already. */
    static void remember(Repository repository, String remote, String branch) throws IOException, GitRefusedException {
        var config = repository.getConfig();
        var mine = Preconditions.branch(repository);
        if (config.getString(ConfigConstants.CONFIG_BRANCH_SECTION, mine, ConfigConstants.CONFIG_KEY_MERGE) == null) {
            config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, mine, ConfigConstants.CONFIG_KEY_REMOTE, remote);
            config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, mine, ConfigConstants.CONFIG_KEY_MERGE, branch);
            config.save();
        }
    }
}
