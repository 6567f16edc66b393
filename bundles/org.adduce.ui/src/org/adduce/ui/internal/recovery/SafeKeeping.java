package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.adduce.core.backup.Backups;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.journal.Journals;
import org.adduce.core.lock.DossierLock;
import org.adduce.core.lock.HeldException;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.FrameworkUtil;

/**
 * Sees to it that nothing on the desk is lost: keeps the journal of each dossier, a backup of each state that was saved, and
 * the lock that tells others. All of it lies in the workbench's own state but the lock. On the UI thread.
 */
public final class SafeKeeping implements DeskListener {

    private final Journals journals;
    private final Backups backups;
    private final Map<OpenDossier, DossierLock> locks = new HashMap<>();
    private final Set<OpenDossier> changed = Collections.newSetFromMap(new WeakHashMap<>());

    /** Keeps what it keeps in the state of this plug-in. */
    public SafeKeeping() {
        var state = Platform.getStateLocation(FrameworkUtil.getBundle(SafeKeeping.class)).toPath();
        journals = new Journals(state.resolve("journal"), new TroubleTelling());
        backups = new Backups(state.resolve("backup"), SafetyPreferences.limits());
        SafetyPreferences.whenChanged(() -> backups.setLimits(SafetyPreferences.limits()));
    }

    /** What others are told that a dossier is open in. */
    public static String program() {
        return Messages.Program_name;
    }

    /** The journals of this workbench. */
    public Journals journals() {
        return journals;
    }

    /** The backups of this workbench. */
    public Backups backups() {
        return backups;
    }

    /** A dossier will come to the desk with this lock, taken before it was read. */
    public void hold(OpenDossier dossier, DossierLock lock) {
        locks.put(dossier, lock);
    }

    @Override
    public void opened(OpenDossier dossier) {
        if (!locks.containsKey(dossier) && !dossier.isReadOnly()) {
            lock(dossier);
        }
        if (!dossier.isReadOnly()) {
            journals.keep(dossier);
        }
    }

    private void lock(OpenDossier dossier) {
        try {
            locks.put(dossier, DossierLock.take(dossier.path(), Messages.Program_name));
        } catch (HeldException held) {
            dossier.protect(true);
        } catch (IOException e) {
            ILog.get().warn("A dossier could not be locked: " + dossier.path(), e);
        }
    }

    @Override
    public void closed(OpenDossier dossier) {
        changed.remove(dossier);
        release(dossier);
    }

    private void release(OpenDossier dossier) {
        var lock = locks.remove(dossier);
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                ILog.get().warn("A lock could not be taken away: " + dossier.path(), e);
            }
        }
    }

    @Override
    public void happened(DossierEvent event) {
        var dossier = event.dossier();
        switch (event) {
            case DossierEvent.Changed first when changed.add(dossier) -> backUp(dossier);
            case DossierEvent.Saved saved -> {
                followToNewFile(dossier);
                changed.add(dossier);
                backUp(dossier);
            }
            default -> { }
        }
    }

    /** What was saved under another name is another file, with a lock of its own. */
    private void followToNewFile(OpenDossier dossier) {
        var lock = locks.get(dossier);
        if (lock == null || !lock.dossier().equals(dossier.path())) {
            release(dossier);
            lock(dossier);
            journals.keep(dossier);
        }
    }

    /** In the background: neither a saving nor a first change waits for it. */
    private void backUp(OpenDossier dossier) {
        Path path = dossier.path();
        dossier.savedContent().ifPresent(content -> Job.createSystem(Messages.Backup_job, monitor -> {
            try {
                backups.keep(path, content);
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.warning("No backup could be kept of " + path + ": " + e.getMessage(), e);
            }
        }).schedule());
    }

    /** The workbench ends, and everybody was asked about what is unsaved: what is left need not be kept. */
    public void end() {
        journals.discardAll();
        journals.close();
        Set.copyOf(locks.keySet()).forEach(this::release);
    }
}
