package org.adduce.app.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.team.git.Branches;
import org.adduce.team.git.CommitDraft;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.Sharing;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A small dossier on the desk that Ana shares: committed once, with a branch beside the one in hand, and changed and saved since. */
final class SharedOnDesk implements AutoCloseable {

    /** What its one actor is called now. */
    static final String ACTOR = "Quay line";
    private static final String AUTHOR = "Ana Lind";

    private final DossierOnDesk desk;

    SharedOnDesk(Robot robot, Path file) throws IOException, GitRefusedException {
        desk = new DossierOnDesk(robot, file);
        var actor = desk.addActor("Harbour line");
        save(robot);
        try (var repository = Sharing.share(file, Optional.empty())) {
            Sharing.setIdentity(repository, AUTHOR, "ana@example.org");
            commit(repository);
            Branches.make(repository, "dawn", "HEAD");
        }
        rename(robot, actor);
    }

    private static void commit(DossierRepository repository) throws IOException, GitRefusedException {
        var draft = CommitDraft.of(repository, new NullProgressMonitor());
        draft.commit(draft.message(), new NullProgressMonitor());
    }

    private void rename(Robot robot, Actor actor) {
        robot.run(() -> desk.open().edit("Rename actor", root -> actor.setName(ACTOR)));
        save(robot);
    }

    private void save(Robot robot) {
        robot.ask(() -> {
            desk.open().save();
            return true;
        });
    }

    DossierOnDesk desk() {
        return desk;
    }

    @Override
    public void close() {
        desk.close();
    }
}
