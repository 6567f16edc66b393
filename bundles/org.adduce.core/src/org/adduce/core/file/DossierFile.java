package org.adduce.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.dossier.StandIn;
import org.adduce.core.internal.file.Disk;
import org.adduce.core.internal.file.DossierStore;
import org.adduce.model.Attachment;
import org.adduce.model.Dossier;
import org.adduce.model.Source;

/**
 * A dossier's file on disk and the folder of attachments beside it. It remembers what it last read or wrote, so that it
 * never overwrites what another program wrote since. Used by one thread at a time.
 *
 * @since 1.0
 */
public final class DossierFile {

    private final Path path;
    private final DossierStore store;

    private DossierFile(Path path) {
        this.path = path;
        this.store = new DossierStore(path, Disk.LOCAL);
    }

    /** The file at {@code path}, which need not exist. */
    public static DossierFile at(Path path) {
        return new DossierFile(path.toAbsolutePath().normalize());
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The folder of attachments: {@code NAME.files} beside {@code NAME.adduce}. */
    public Path attachments() {
        var name = path.getFileName().toString();
        var stem = name.endsWith(DossierFormat.EXTENSION) ? name.substring(0, name.length() - DossierFormat.EXTENSION.length()) : name;
        return path.resolveSibling(stem + ".files");
    }

    /** The folder of attachments, to store in and read from. */
    public AttachmentFolder attachmentFolder() {
        return new AttachmentFolder(attachments());
    }

    /** Whether it cannot be written: a newer version of the program wrote it, or the disk refuses. */
    public boolean isReadOnly() {
        var folder = path.getParent();
        return store.isNewer() || Files.exists(path) && !Files.isWritable(path) || Files.exists(folder) && !Files.isWritable(folder);
    }

    /** Whether what was read refers to elements that are not in it, which {@link StandIn}s stand in for. */
    public boolean hasStandIns() {
        return store.hasStandIns();
    }

    /**
     * Reads it.
     *
     * @throws DossierFormatException if it holds no dossier this version can read; names the place
     * @throws IOException if it cannot be read; the message says why
     */
    public Dossier read() throws IOException {
        return store.read();
    }

    /**
     * Writes {@code dossier}, atomically, unless that would change nothing.
     *
     * @throws ChangedOnDiskException if another program wrote the file since it was read or written here
     * @throws UnwritableDossierException if the dossier holds something no file can, or is of a newer version
     * @throws IOException if it cannot be written; the file is as it was, and the message says why
     */
    public void write(Dossier dossier) throws IOException {
        store.write(dossier);
    }

    /** Writes {@code dossier} as {@link #write(Dossier)} does, whatever another program wrote since. */
    public void overwrite(Dossier dossier) throws IOException {
        store.overwrite(dossier);
    }

    /** Writes {@code dossier}, whatever is there, and takes those attachments of {@code from} along that it speaks of. */
    public void write(Dossier dossier, DossierFile from) throws IOException {
        var mine = attachmentFolder();
        var theirs = from.attachmentFolder();
        for (Source source : dossier.getSources()) {
            for (Attachment attachment : source.getAttachments()) {
                var name = Optional.ofNullable(attachment.getSha256());
                if (name.isPresent() && !mine.path().equals(theirs.path())) {
                    mine.adopt(name.get(), theirs);
                }
            }
        }
        overwrite(dossier);
    }

    /** Whether another program wrote the file since it was read or written here. */
    public boolean isChangedOnDisk() throws IOException {
        return store.isChanged();
    }

    /** What was read or written here last; none before that. */
    public Optional<ContentSum> content() {
        return store.content();
    }

    /** Whether the file holds {@code dossier} in canonical form, to the byte: writing it would change nothing. */
    public boolean holds(Dossier dossier) throws IOException {
        return store.holds(dossier);
    }
}
