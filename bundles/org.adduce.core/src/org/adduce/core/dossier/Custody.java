package org.adduce.core.dossier;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Dossier;
import org.eclipse.core.runtime.SafeRunner;

/** Where an open dossier is kept: its file, whether that may be written, and the bytes that wait for the next saving. */
final class Custody {

    private final BroughtBytes brought = new BroughtBytes();
    private final Gestures gestures;
    private DossierFile file;
    private boolean isProtected;

    Custody(DossierFile file, Gestures gestures) {
        this.file = file;
        this.gestures = gestures;
    }

    DossierFile file() {
        return file;
    }

    boolean isReadOnly() {
        return isProtected || file.isReadOnly();
    }

    void protect(boolean isHeldByAnother) {
        isProtected = isHeldByAnother;
    }

    /** From now on it is kept there. */
    void moveTo(DossierFile other) {
        file = other;
    }

    void save(Dossier root) throws IOException {
        requireOurs();
        writeTo(root, file, () -> file.write(root));
    }

    void overwrite(Dossier root) throws IOException {
        requireOurs();
        writeTo(root, file, () -> file.overwrite(root));
    }

    void saveAs(Dossier root, Path path) throws IOException {
        var other = DossierFile.at(path);
        if (other.path().equals(file.path())) {
            requireOurs();
        }
        writeTo(root, other, () -> other.write(root, file));
        isProtected = false;
    }

    private void requireOurs() throws IOException {
        if (isProtected) {
            throw new FileSystemException(file.path().toString(), null, "Nothing was saved, since somebody else has this dossier open. "
                    + "Save under another name.");
        }
    }

    /** Attachments are there before the file that speaks of them; if that cannot be written they go again. */
    private void writeTo(Dossier root, DossierFile target, BroughtBytes.Write write) throws IOException {
        tellWitnesses(GestureListener::saving);
        brought.during(root, target.attachmentFolder(), write);
        file = target;
    }

    void bring(byte[] bytes) throws IOException {
        brought.add(bytes);
        tellWitnesses(witness -> witness.brought(bytes));
    }

    byte[] original(String sha256) throws IOException {
        var waiting = brought.read(sha256);
        return waiting.isPresent() ? waiting.get() : file.attachmentFolder().read(sha256);
    }

    private void tellWitnesses(Consumer<GestureListener> what) {
        gestures.witnesses().forEach(witness -> SafeRunner.run(() -> what.accept(witness)));
    }

    void handOver(Custody other) {
        brought.handOver(other.brought);
    }

    void close() {
        brought.close();
    }
}
