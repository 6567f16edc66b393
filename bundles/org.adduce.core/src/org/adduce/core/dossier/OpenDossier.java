package org.adduce.core.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.adduce.core.file.AttachmentFolder;
import org.adduce.core.file.ContentSum;
import org.adduce.core.file.DossierFile;
import org.adduce.core.internal.dossier.Cleaning;
import org.adduce.core.query.References;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.edit.ElementItemProviderAdapterFactory;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A dossier in memory: its tree, its file, its one history of commands. It is changed by {@link #edit} alone, on one
 * thread at a time (in the workbench the UI thread); background work reads a {@link #copy}.
 *
 * @since 1.0
 */
public final class OpenDossier implements AutoCloseable {

    private final DossierResource resource;
    private final Gestures gestures;
    private final EditStack stack = new EditStack();
    private final EditingDomain domain;
    private final List<DossierListener> listeners = new CopyOnWriteArrayList<>();
    private final Custody custody;

    private OpenDossier(Dossier dossier, DossierFile file, boolean hasStandIns) {
        this.resource = new DossierResource(dossier);
        this.gestures = new Gestures(resource, hasStandIns, changes -> tell(new DossierEvent.Changed(this, changes)));
        this.custody = new Custody(file, gestures);
        this.domain = new AdapterFactoryEditingDomain(new ElementItemProviderAdapterFactory(), stack);
    }

    /**
     * Opens a dossier's file.
     *
     * @throws org.adduce.core.file.DossierFormatException if it holds no dossier this version can read; names the place
     * @throws IOException if it cannot be read
     */
    public static OpenDossier open(Path path) throws IOException {
        var file = DossierFile.at(path);
        var dossier = file.read();
        return new OpenDossier(dossier, file, file.hasStandIns());
    }

    /** A new dossier that will be saved at {@code path}; nothing is written before {@link #save}. */
    public static OpenDossier create(Path path, Dossier dossier) {
        Cleaning.all(dossier);
        var open = new OpenDossier(dossier, DossierFile.at(path), true);
        open.stack.neverSaved();
        return open;
    }

    /** The top of the tree. */
    public Dossier root() {
        return resource.dossier();
    }

    /** Where it is saved. */
    public Path path() {
        return custody.file().path();
    }

    /** The editing domain all commands run on; its command stack is the dossier's one history. */
    public EditingDomain editingDomain() {
        return domain;
    }

    /** The element that has or once had this id. */
    public Optional<Element> find(UUID id) {
        return resource.find(id);
    }

    /** Counts every change since it was opened: equal revisions, equal trees. */
    public long revision() {
        return gestures.revision();
    }

    /** Whether its file cannot be written: a newer version wrote it, the disk refuses, or somebody else has it. */
    public boolean isReadOnly() {
        return custody.isReadOnly();
    }

    /** From now on, or no longer, its file is left to somebody else who has it: it is looked at, and saved elsewhere only. */
    public void protect(boolean isHeldByAnother) {
        custody.protect(isHeldByAnother);
    }

    /** What its file held when it was read or written last; none if it was never saved. */
    public Optional<ContentSum> savedContent() {
        return custody.file().content();
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /**
     * Changes the dossier in one gesture, which is one undo. A body that throws leaves nothing changed; a body that
     * changes nothing leaves no trace in the history. Called inside another gesture it is part of that.
     *
     * @param label what the gesture is, as the Edit menu names it ("Rename actor")
     * @param body what to do; it may be called on the calling thread only
     */
    public void edit(String label, Consumer<Dossier> body) {
        if (gestures.isRecording()) {
            body.accept(root());
        } else {
            gestures.during(() -> {
                var recording = gestures.record(() -> body.accept(root()));
                if (!recording.isEmpty()) {
                    var edit = new Edit(label, recording, gestures, root());
                    stack.execute(edit);
                    gestures.tell(new Gesture(Gesture.Kind.MADE, edit));
                }
            });
        }
    }

    /** Takes the last gesture back, if there is one. */
    public void undo() {
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    /** Makes the gesture taken back last again, if there is one. */
    public void redo() {
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    /** The label of what {@link #undo} would take back. */
    public Optional<String> undoLabel() {
        return stack.undoLabel();
    }

    /** The label of what {@link #redo} would make again. */
    public Optional<String> redoLabel() {
        return stack.redoLabel();
    }

    /** All gestures since it was opened, the oldest first; those that were taken back and not replaced come last. */
    public List<PastGesture> history() {
        return stack.history();
    }

    /** Takes gestures back, or makes them again, until the first {@code count} of {@link #history} are in force. */
    public void goTo(int count) {
        gestures.during(() -> stack.goTo(count));
    }

    /**
     * Writes it to its file, atomically, unless nothing has changed.
     *
     * @throws org.adduce.core.file.ChangedOnDiskException if another program wrote the file since; nothing was written, and
     *         {@link #overwrite} or {@link #saveAs} would
     * @throws IOException if it could not be written; the old file is as it was
     */
    public void save() throws IOException {
        custody.save(root());
        isSaved();
    }

    /**
     * Writes it to its file as {@link #save} does, whatever another program wrote there since.
     *
     * @throws IOException if it could not be written; the old file is as it was
     */
    public void overwrite() throws IOException {
        custody.overwrite(root());
        isSaved();
    }

    /**
     * Takes over what its file was found to hold, in one gesture that can be taken back; then it is as saved.
     *
     * @param read its file, as it was just read
     * @param content what was read, which is nobody else's
     * @param label what the gesture is, as the Edit menu names it
     */
    public void takeOver(DossierFile read, Dossier content, String label) {
        takeOver(read, Replacement.of(this, content), label);
    }

    /**
     * Takes over what its file was found to hold, in one gesture that can be taken back; then it is as saved.
     *
     * @param read its file, as it was just read
     * @param content what was read, as far as it was looked through for what differs
     * @param label what the gesture is, as the Edit menu names it
     */
    public void takeOver(DossierFile read, Replacement content, String label) {
        content.make(label);
        custody.moveTo(read);
        isSaved();
    }

    /** Whether another program wrote its file since it was opened or saved. */
    public boolean isChangedOnDisk() throws IOException {
        return custody.file().isChangedOnDisk();
    }

    /**
     * Writes it to another file, which is its own from then on.
     *
     * @throws IOException if it could not be written; it keeps its old file then
     */
    public void saveAs(Path path) throws IOException {
        custody.saveAs(root(), path);
        isSaved();
    }

    private void isSaved() {
        stack.saveIsDone();
        tell(new DossierEvent.Saved(this));
    }

    /**
     * Keeps bytes for the attachment that is made of them: saving writes them to {@link #attachmentFolder}, if an attachment
     * is named for them then. They are no part of the history.
     *
     * @throws IOException if there is no room for them
     */
    public void bring(byte[] bytes) throws IOException {
        custody.bring(bytes);
    }

    /**
     * The bytes of an attachment: those that lie beside the file, or wait to.
     *
     * @throws java.nio.file.NoSuchFileException if they are not there
     * @throws IOException if they cannot be read, or were altered
     */
    public byte[] original(String sha256) throws IOException {
        return custody.original(sha256);
    }

    /** Gives the bytes that were brought to another. */
    void handOver(OpenDossier other) {
        custody.handOver(other.custody);
    }

    /** Gives its tree away; it is closed from now on. */
    Dossier release() {
        var root = root();
        close();
        resource.getContents().clear();
        return root;
    }

    /** The folder beside the file where attachments lie by their hash; it need not exist. */
    public Path attachments() {
        return custody.file().attachments();
    }

    /** The folder of attachments, to store in and read from. */
    public AttachmentFolder attachmentFolder() {
        return custody.file().attachmentFolder();
    }

    /**
     * Who speaks of whom, always as of now. Built when first asked for, which takes about as long as counting all elements.
     * Used on the thread that changes the dossier.
     */
    public References references() {
        return gestures.references();
    }

    /**
     * Gathers what {@link #references} is made of a little at a time, so that asking for it costs nothing then. Called again
     * until it says that all is gathered, not within a gesture.
     *
     * @param nanoseconds about how long
     * @return whether all is gathered
     */
    public boolean gatherReferences(long nanoseconds) {
        return gestures.gatherReferences(nanoseconds);
    }

    /** A detached copy of the tree as it is now, for work in the background. Called on the thread that changes it. */
    public Dossier copy() {
        return EcoreUtil.copy(root());
    }

    /** Tells {@code listener} of all that happens from now on. */
    public void addListener(DossierListener listener) {
        listeners.add(listener);
    }

    /** Tells {@code listener} nothing more. */
    public void removeListener(DossierListener listener) {
        listeners.remove(listener);
    }

    /** Tells {@code listener} every gesture from now on, as it happens. */
    public void addGestureListener(GestureListener listener) {
        gestures.witnesses().add(listener);
    }

    /** Tells {@code listener} nothing more. */
    public void removeGestureListener(GestureListener listener) {
        gestures.witnesses().remove(listener);
    }

    /** Lets go of it without saving. */
    @Override
    public void close() {
        tell(new DossierEvent.Closed(this));
        listeners.clear();
        stack.flush();
        custody.close();
    }

    /** A listener that fails is logged and the others are told all the same: what happened has happened. */
    private void tell(DossierEvent event) {
        listeners.forEach(listener -> SafeRunner.run(() -> listener.happened(event)));
    }
}
