package org.adduce.team.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;

/** One person at one desk, with a dossier in a repository of their own. */
final class Seat implements AutoCloseable {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final DossierRepository repository;
    private final Access access;

    private Seat(DossierRepository repository, String name, Access access) throws IOException, GitRefusedException {
        this.repository = repository;
        this.access = access;
        Sharing.setIdentity(repository, name, name.toLowerCase(Locale.ROOT) + "@example.org");
    }

    /** Shares a new dossier in a new folder. */
    static Seat first(Path folder, String name, Access access) throws IOException, GitRefusedException {
        Files.createDirectories(folder);
        var file = folder.resolve("ferry.adduce");
        DossierFile.at(file).write(ferry());
        return new Seat(Sharing.share(file, Optional.empty()), name, access);
    }

    /** Gets one from elsewhere. */
    static Seat clone(String url, Path folder, String name, Access access) throws IOException, GitRefusedException {
        var dossiers = Cloning.run(url, folder, access, Optional.empty(), new NullProgressMonitor());
        return new Seat(DossierRepository.of(dossiers.getFirst()).orElseThrow(), name, access);
    }

    static Dossier ferry() {
        var dossier = MAKE.createDossier();
        dossier.setId(Ids.of(1));
        dossier.setTitle("The Halden ferry");
        for (int i = 0; i < 5; i++) {
            Claim claim = MAKE.createClaim();
            claim.setId(Ids.of(100 + i));
            claim.setText("The ferry leaves at " + (8 + i) + ".");
            dossier.getClaims().add(claim);
            Actor actor = MAKE.createActor();
            actor.setId(Ids.of(200 + i));
            actor.setName("Bram " + i);
            dossier.getActors().add(actor);
        }
        return dossier;
    }

    DossierRepository repository() {
        return repository;
    }

    Path file() {
        return repository.dossier();
    }

    Dossier read() throws IOException {
        return DossierFile.at(file()).read();
    }

    /** Changes the dossier and saves it. */
    void edit(Consumer<Dossier> body) throws IOException {
        try (var open = OpenDossier.open(file())) {
            open.edit("edit", body);
            open.save();
        }
    }

    Revision commit() throws IOException, GitRefusedException {
        var draft = CommitDraft.of(repository, new NullProgressMonitor());
        return draft.commit(draft.message(), new NullProgressMonitor());
    }

    Pulled pull() throws IOException, GitRefusedException {
        return Exchange.pull(repository, access, new NullProgressMonitor());
    }

    boolean push() throws IOException, GitRefusedException {
        return Exchange.push(repository, access, new NullProgressMonitor());
    }

    @Override
    public void close() {
        repository.close();
    }
}
