package org.adduce.core.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.file.ChangedOnDiskException;
import org.adduce.core.file.ContentSum;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.DossierFormatException;
import org.adduce.model.Dossier;

/** Reads and writes a dossier at one place on a disk and remembers what was there. */
public final class DossierStore {

    private final Path path;
    private final Disk disk;
    private Optional<Fingerprint> known = Optional.empty();
    private boolean isNewer;
    private boolean hasStandIns;

    /** The dossier at {@code path}, an absolute path, which need not exist. */
    public DossierStore(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
    }

    /** Whether what was read was written by a newer version. */
    public boolean isNewer() {
        return isNewer;
    }

    /** Whether what was read refers to elements that are not in it. */
    public boolean hasStandIns() {
        return hasStandIns;
    }

    /** Reads it. */
    public Dossier read() throws IOException {
        try {
            requireRoom();
            return readAll();
        } catch (IOException e) {
            throw DiskFaults.reading(path, e);
        }
    }

    private Dossier readAll() throws IOException {
        try (var bytes = new GuardedInput(Files.newInputStream(path))) {
            var reader = new FileReader(path.toString(), Files.size(path), Migrations.ALL);
            var dossier = reader.read(bytes);
            bytes.drain();
            known = Optional.of(Fingerprint.of(path, bytes.total(), bytes.sum()));
            hasStandIns = reader.hasStandIns();
            isNewer = dossier.getFormatVersion() > DossierFormat.VERSION;
            return dossier;
        } catch (OutOfMemoryError e) {
            // all that was read is garbage by now, and telling needs little
            throw tooLarge();
        }
    }

    /** In memory a dossier takes no less than its file does. */
    private void requireRoom() throws IOException {
        if (Files.size(path) > Runtime.getRuntime().maxMemory()) {
            throw tooLarge();
        }
    }

    private DossierFormatException tooLarge() {
        return new DossierFormatException(path.toString(), 0, 0, "The file is too large for the memory this program may use, "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB.", "Start it with more, for example -Xmx8g.");
    }

    /** Writes a dossier unless another program wrote since. */
    public void write(Dossier dossier) throws IOException {
        if (isChanged()) {
            throw new ChangedOnDiskException(path);
        }
        overwrite(dossier);
    }

    /** Writes a dossier. */
    public void overwrite(Dossier dossier) throws IOException {
        try {
            known = Optional.of(new SafeFile(path, disk).write(out -> FileWriter.writeReadable(dossier, out)));
            isNewer = false;
        } catch (IOException e) {
            throw DiskFaults.writing(path, e);
        }
    }

    /** What was read or written last. */
    public Optional<ContentSum> content() {
        return known.map(print -> new ContentSum(print.size(), print.sum()));
    }

    /** Whether another program wrote since. */
    public boolean isChanged() throws IOException {
        return known.isPresent() && !known.get().matches(path);
    }

    /** Whether the file holds exactly what would be written. */
    public boolean holds(Dossier dossier) throws IOException {
        return new SafeFile(path, disk).holds(out -> FileWriter.write(dossier, out));
    }
}
