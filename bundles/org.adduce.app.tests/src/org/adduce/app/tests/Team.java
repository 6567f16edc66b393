package org.adduce.app.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.team.git.Access;
import org.adduce.team.git.Cloning;
import org.adduce.team.git.CommitDraft;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Exchange;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.Remotes;
import org.adduce.team.git.Sharing;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** The team's repository, in a folder, and Ben, who works on the dossier at a seat of his own. */
final class Team {

    private final Path bare;
    private final Path ben;

    Team(Path folder) throws GitAPIException {
        bare = folder.resolve("team.git");
        ben = folder.resolve("ben");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(bare.toFile()).call().close();
    }

    /** Its folder. */
    Path repository() {
        return bare;
    }

    /** Connects the repository of a dossier with it, and hands on what is committed there; then Ben gets it. */
    void join(Path dossier) throws IOException, GitRefusedException {
        try (var repository = DossierRepository.of(dossier).orElseThrow()) {
            Remotes.set(repository, Remotes.FIRST, bare.toString());
            Exchange.push(repository, Access.NOBODY, new NullProgressMonitor());
        }
        Cloning.run(bare.toString(), ben, Access.NOBODY, Optional.empty(), new NullProgressMonitor());
    }

    /** Ben changes the dossier, and hands that on. */
    void change(String file, Consumer<Dossier> edit) throws IOException, GitRefusedException {
        var monitor = new NullProgressMonitor();
        try (var repository = DossierRepository.of(ben.resolve(file)).orElseThrow()) {
            Sharing.setIdentity(repository, "Ben Moor", "ben@example.org");
            Exchange.pull(repository, Access.NOBODY, monitor);
            try (var dossier = OpenDossier.open(repository.dossier())) {
                dossier.edit("Change", edit);
                dossier.save();
            }
            var draft = CommitDraft.of(repository, monitor);
            draft.commit("What Ben found", monitor);
            Exchange.push(repository, Access.NOBODY, monitor);
        }
    }

    /** The commit that the team's main branch stands at. */
    String head() throws IOException {
        try (var git = Git.open(bare.toFile())) {
            var head = git.getRepository().resolve("main");
            return head == null ? "" : head.getName();
        }
    }
}
