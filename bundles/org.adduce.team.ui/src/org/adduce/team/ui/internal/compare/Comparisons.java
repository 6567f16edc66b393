package org.adduce.team.ui.internal.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierReader;
import org.adduce.model.Dossier;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.Revision;
import org.adduce.team.ui.internal.words.CommitTime;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** The sides that a dossier on the desk can be compared with, and the way to a comparison. */
public final class Comparisons {

    /** No dossier is larger, in bytes; a revision that is would fill the memory. */
    private static final long MOST = 1L << 30;

    private Comparisons() {
    }

    /** A dossier as its file is. */
    public static ComparedSide saved(OpenDossier dossier) {
        var path = dossier.path();
        return new ComparedSide.Read(Messages.Side_saved, path.toString(), monitor -> {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString(), null, NLS.bind(Messages.Side_neverSaved, path.getFileName()));
            }
            return DossierFile.at(path).read();
        });
    }

    /** A file. */
    public static ComparedSide file(Path path) {
        return new ComparedSide.Read(path.getFileName().toString(), path.toString(), monitor -> DossierFile.at(path).read());
    }

    /** A dossier as a revision of its repository has it. */
    public static ComparedSide revision(Path dossier, Revision revision) {
        var name = NLS.bind(Messages.Side_revision, new Object[] {revision.shortId(), revision.author(), CommitTime.day(revision.when())});
        return new ComparedSide.Read(name, dossier + "@" + revision.id(), monitor -> read(dossier, revision.id(), name));
    }

    /** Reads a dossier out of its repository, off the UI thread. */
    public static Dossier read(Path dossier, String revision, String name) throws IOException {
        try (var repository = DossierRepository.of(dossier).orElseThrow(() -> new IOException(NLS.bind(Messages.Side_noRepository, dossier)))) {
            return DossierReader.read(new ByteArrayInputStream(repository.content(revision, MOST)), name);
        } catch (GitRefusedException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    /** Opens a comparison; what there was stands on the left. */
    public static void open(IWorkbenchPage page, ComparedSide before, ComparedSide after) {
        try {
            page.openEditor(new CompareInput(before, after), CompareEditor.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
