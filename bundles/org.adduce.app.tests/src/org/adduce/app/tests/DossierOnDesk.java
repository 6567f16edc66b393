package org.adduce.app.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImportFile;
import org.adduce.core.importing.ImporterRegistry;
import org.adduce.core.importing.Imports;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A small dossier of a test's own: saved, current on the desk, and gone from it afterwards. */
final class DossierOnDesk implements AutoCloseable {

    private final Robot robot;
    private final OpenDossier dossier;

    DossierOnDesk(Robot robot, Path file) throws IOException {
        this(robot, file, empty());
    }

    /** With something in it from the beginning. */
    DossierOnDesk(Robot robot, Path file, Dossier root) throws IOException {
        this.robot = robot;
        dossier = OpenDossier.create(file, root);
        dossier.save();
        robot.run(() -> {
            robot.desk().add(dossier);
            robot.desk().setCurrent(dossier);
        });
    }

    /** A dossier that has nothing in it, always the same. */
    static Dossier empty() {
        var root = ModelFactory.eINSTANCE.createDossier();
        root.setId(UUID.fromString("22222222-2222-4222-8222-222222222222"));
        root.setTitle("A small quarrel");
        return root;
    }

    OpenDossier open() {
        return dossier;
    }

    Dossier root() {
        return dossier.root();
    }

    Source source() {
        return root().getSources().getFirst();
    }

    /** The voice that says certain words. */
    Utterance voice(String words) {
        return source().getUtterances().stream().filter(voice -> voice.words().contains(words)).findFirst().orElseThrow();
    }

    Actor addActor(String name) {
        var actor = ModelFactory.eINSTANCE.createActor();
        actor.setId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        actor.setName(name);
        robot.run(() -> dossier.edit("Add actor", root -> root.getActors().add(actor)));
        return actor;
    }

    Claim addClaim(String text) {
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setId(UUID.randomUUID());
        claim.setText(text);
        robot.run(() -> dossier.edit("Make claim", root -> root.getClaims().add(claim)));
        return claim;
    }

    /** Imports a text without anybody looking at it. */
    void take(String text) throws ImportException {
        var input = ImportFile.ofText(text, Instant.parse("2026-03-04T08:00:00Z"));
        var proposal = input.read(input.format(ImporterRegistry.platform()), new NullProgressMonitor());
        robot.run(() -> Imports.apply(dossier, proposal));
    }

    /** The bytes that saving would write. */
    String bytes() {
        return robot.ask(() -> new String(DossierWriter.toBytes(root()), StandardCharsets.UTF_8));
    }

    /** The bytes of its file. */
    String saved() throws IOException {
        return Files.readString(dossier.path());
    }

    @Override
    public void close() {
        robot.run(() -> {
            robot.page().closeAllEditors(false);
            robot.desk().remove(dossier);
        });
        robot.waitForJobs();
    }
}
