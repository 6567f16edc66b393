package org.adduce.team.ui.internal.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.Revision;
import org.eclipse.jgit.lib.ObjectId;

/** Looks for the commit that two versions of a dossier were made from. Off the UI thread. */
final class GitBase {

    private static final String HEAD = "HEAD";
    private static final int MOST = 10_000;

    private GitBase() {
    }

    /**
     * The last commit of the dossier that the histories of two files have in common. Two files in one work tree, as a copy left by
     * a program that keeps folders in step, were both made from its last commit. Nothing where one of the files lies in no
     * repository, or the histories have nothing in common: a guess would take what one side never had for deleted.
     */
    static Optional<Base.Commit> of(Path mine, Path theirs) throws IOException {
        try (var my = DossierRepository.of(mine).orElse(null); var their = DossierRepository.of(theirs).orElse(null)) {
            if (my == null || their == null || my.find(HEAD).isEmpty() || their.find(HEAD).isEmpty()) {
                return Optional.empty();
            }
            var shared = shared(my, their);
            return (shared.isPresent() ? shared : base(my, my.find(HEAD).get(), their.find(HEAD).get())).map(revision -> new Base.Commit(mine, revision));
        } catch (GitRefusedException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    /** The first of my commits that is theirs too; children come before their parents, so that none that both have was made from it. */
    private static Optional<Revision> shared(DossierRepository my, DossierRepository their) throws IOException, GitRefusedException {
        var known = their.log(HEAD, MOST).stream().map(Revision::id).collect(Collectors.toSet());
        var shared = known.isEmpty() ? Optional.<Revision>empty() : my.log(HEAD, MOST).stream().filter(revision -> known.contains(revision.id())).findFirst();
        return shared.isPresent() && my.has(shared.get().id()) ? shared : Optional.empty();
    }

    /** Where a repository knows both: what they were made from. */
    private static Optional<Revision> base(DossierRepository repository, Revision own, Revision other) throws IOException, GitRefusedException {
        if (!repository.jgit().getObjectDatabase().has(ObjectId.fromString(other.id()))) {
            return Optional.empty();
        }
        var base = repository.mergeBase(own.id(), other.id());
        return base.isPresent() && repository.has(base.get().id()) ? base : Optional.empty();
    }

    /** In whose name commits are made at this desk; without a word of that, who committed the file last. */
    static Optional<String> user(Path file) throws IOException {
        try (var repository = DossierRepository.of(file).orElse(null)) {
            var name = repository == null ? Optional.<String>empty() : Optional.ofNullable(repository.jgit().getConfig().getString("user", null, "name"));
            return name.isPresent() ? name : author(file);
        }
    }

    /** Who committed a file last. */
    static Optional<String> author(Path file) throws IOException {
        try (var repository = DossierRepository.of(file).orElse(null)) {
            return repository == null || repository.find(HEAD).isEmpty() ? Optional.empty() : repository.log(HEAD, 1).stream().findFirst().map(Revision::author);
        } catch (GitRefusedException none) {
            return Optional.empty();
        }
    }
}
