package org.adduce.core.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.edit.ElementItemProviderAdapterFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
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
    private final EditStack stack = new EditStack();
    private final EditingDomain domain;
    private final List<DossierListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Notification> pending = new ArrayList<>();
    private Recording recording;
    private int depth;
    private long revision;
    private DossierFile file;

    private OpenDossier(Dossier dossier, DossierFile file) {
        this.resource = new DossierResource(dossier);
        this.file = file;
        this.domain = new AdapterFactoryEditingDomain(new ElementItemProviderAdapterFactory(), stack);
        resource.listen(this::changed);
    }

    /**
     * Opens a dossier's file.
     *
     * @throws org.adduce.core.file.DossierFormatException if it holds no dossier this version can read; names the place
     * @throws IOException if it cannot be read
     */
    public static OpenDossier open(Path path) throws IOException {
        var file = DossierFile.at(path);
        return new OpenDossier(file.read(), file);
    }

    /** A new dossier that will be saved at {@code path}; nothing is written before {@link #save}. */
    public static OpenDossier create(Path path, Dossier dossier) {
        var open = new OpenDossier(dossier, DossierFile.at(path));
        open.stack.neverSaved();
        return open;
    }

    /** The top of the tree. */
    public Dossier root() {
        return resource.dossier();
    }

    /** Where it is saved. */
    public Path path() {
        return file.path();
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
        return revision;
    }

    /** Whether its file cannot be written, because a newer version wrote it or the disk refuses. */
    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /**
     * Changes the dossier in one gesture, which is one undo. A body that throws leaves nothing changed; a body that
     * changes nothing leaves no trace in the history.
     *
     * @param label what the gesture is, as the Edit menu names it ("Rename actor")
     * @param body what to do; it may be called on the calling thread only
     */
    public void edit(String label, Consumer<Dossier> body) {
        stack.execute(new Edit(this, label, body::accept));
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
        return stack.canUndo() ? Optional.of(stack.getUndoCommand().getLabel()) : Optional.empty();
    }

    /** The label of what {@link #redo} would make again. */
    public Optional<String> redoLabel() {
        return stack.canRedo() ? Optional.of(stack.getRedoCommand().getLabel()) : Optional.empty();
    }

    /**
     * Writes it to its file, atomically, unless nothing has changed.
     *
     * @throws IOException if it could not be written; the old file is as it was
     */
    public void save() throws IOException {
        file.write(root());
        stack.saveIsDone();
        tell(new DossierEvent.Saved(this));
    }

    /**
     * Writes it to another file, which is its own from then on.
     *
     * @throws IOException if it could not be written; it keeps its old file then
     */
    public void saveAs(Path path) throws IOException {
        var other = DossierFile.at(path);
        other.write(root(), file);
        file = other;
        stack.saveIsDone();
        tell(new DossierEvent.Saved(this));
    }

    /** The folder beside the file where attachments lie by their hash; it need not exist. */
    public Path attachments() {
        return file.attachments();
    }

    /** A detached copy of the tree as it is now, for work in the background. Called on the thread that changes it. */
    public Dossier copy() {
        return org.eclipse.emf.ecore.util.EcoreUtil.copy(root());
    }

    /** Tells {@code listener} of all that happens from now on. */
    public void addListener(DossierListener listener) {
        listeners.add(listener);
    }

    /** Tells {@code listener} nothing more. */
    public void removeListener(DossierListener listener) {
        listeners.remove(listener);
    }

    /** Lets go of it without saving. */
    @Override
    public void close() {
        tell(new DossierEvent.Closed(this));
        listeners.clear();
        stack.flush();
    }

    private void changed(Notification notification) {
        revision++;
        pending.add(notification);
        if (recording != null) {
            recording.add(notification);
        }
        if (depth == 0) {
            flush();
        }
    }

    /** Runs a body and gives what it changed; on failure what it had changed by then is taken back. */
    Recording record(Runnable body) {
        var outer = recording;
        var mine = new Recording();
        recording = mine;
        try {
            gesture(() -> {
                try {
                    body.run();
                } catch (RuntimeException | Error e) {
                    recording = null;
                    mine.undo();
                    throw e;
                }
            });
        } finally {
            recording = outer;
        }
        return mine;
    }

    /** Runs a body and tells listeners of all its changes at once. */
    void gesture(Runnable body) {
        depth++;
        try {
            body.run();
        } finally {
            if (--depth == 0) {
                flush();
            }
        }
    }

    private void flush() {
        if (!pending.isEmpty()) {
            var all = List.copyOf(pending);
            pending.clear();
            tell(new DossierEvent.Changed(this, all));
        }
    }

    private void tell(DossierEvent event) {
        listeners.forEach(listener -> listener.happened(event));
    }

    /** The history: idle gestures leave no trace, and a dossier that was never written needs saving. */
    private static final class EditStack extends BasicCommandStack {

        private boolean unwritten;

        @Override
        public void execute(org.eclipse.emf.common.command.Command command) {
            super.execute(command);
            if (command instanceof Edit edit && mostRecentCommand == edit && edit.isIdle()) {
                dropLast();
            }
        }

        private void dropLast() {
            commandList.remove(top--);
            mostRecentCommand = top >= 0 ? commandList.get(top) : null;
            notifyListeners();
        }

        void neverSaved() {
            unwritten = true;
        }

        @Override
        public void saveIsDone() {
            unwritten = false;
            super.saveIsDone();
            notifyListeners();
        }

        @Override
        public boolean isSaveNeeded() {
            return unwritten || super.isSaveNeeded();
        }

        @Override
        protected void handleError(Exception exception) {
            throw exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
        }
    }
}
