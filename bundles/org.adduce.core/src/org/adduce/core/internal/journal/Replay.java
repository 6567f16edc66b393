package org.adduce.core.internal.journal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.internal.file.Fragment;

/** Plays a journal back on a dossier, gesture by gesture, so that each stands in its history and can be taken back. */
final class Replay {

    private final OpenDossier dossier;
    private final String origin;
    /** For each gesture whether it changed anything here, and so stands in the history. */
    private final Deque<Boolean> done = new ArrayDeque<>();
    private final Deque<Boolean> takenBack = new ArrayDeque<>();
    private int unplaced;

    /** {@code origin} names the journal, for messages. */
    Replay(OpenDossier dossier, String origin) {
        this.dossier = dossier;
        this.origin = origin;
    }

    /** Plays one entry. */
    void play(byte[] bytes) throws IOException {
        var entry = Fragment.read(bytes, origin);
        switch (entry.name()) {
            case EntryWriter.MADE -> make(entry);
            case EntryWriter.BACK -> step(done, takenBack, dossier::undo);
            case EntryWriter.AGAIN -> step(takenBack, done, dossier::redo);
            default -> unplaced++;
        }
    }

    private void make(Fragment.Around entry) {
        long before = dossier.revision();
        try {
            dossier.edit(entry.attribute("label"), root -> unplaced += new GestureReplay(dossier, entry).run());
        } catch (RuntimeException notFitting) {
            unplaced++;
            before = dossier.revision();
        }
        done.push(dossier.revision() != before);
        takenBack.clear();
    }

    private static void step(Deque<Boolean> from, Deque<Boolean> to, Runnable move) {
        if (from.isEmpty()) {
            return;
        }
        boolean isInHistory = from.pop();
        to.push(isInHistory);
        if (isInHistory) {
            move.run();
        }
    }

    /** How much of it had no place in the dossier, as it is not what it was. */
    int unplaced() {
        return unplaced;
    }
}
