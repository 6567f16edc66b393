package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.util.Optional;
import org.adduce.core.backup.Backups;
import org.adduce.core.journal.LeftJournal;
import org.eclipse.core.runtime.ILog;

/**
 * A journal that was found, with what can be done with it.
 *
 * @param journal the journal
 * @param isCopy whether it can only be put into a copy
 * @param isRestorable whether it can be put back at all
 * @param remark what people should know of it, if anything
 */
record Found(LeftJournal journal, boolean isCopy, boolean isRestorable, Optional<String> remark) {

    /** Looks at the dossier's file; takes as long as reading it. */
    static Found of(LeftJournal journal, Backups backups) {
        if (journal.isNewer()) {
            return new Found(journal, false, false, Optional.of(Messages.Found_newer));
        }
        try {
            return switch (journal.footing()) {
                case SAME, NEVER_SAVED -> new Found(journal, false, true, torn(journal));
                case CHANGED -> new Found(journal, true, true, Optional.of(Messages.Found_changed));
                case MISSING -> {
                    boolean isKept = journal.base().isPresent() && backups.find(journal.dossier(), journal.base().get()).isPresent();
                    yield new Found(journal, true, isKept, Optional.of(isKept ? Messages.Found_missing : Messages.Found_missingNoBackup));
                }
            };
        } catch (IOException e) {
            ILog.get().warn("The file of a journal cannot be read: " + journal.dossier(), e);
            return new Found(journal, false, false, Optional.of(e.getMessage()));
        }
    }

    private static Optional<String> torn(LeftJournal journal) {
        return journal.isTorn() ? Optional.of(Messages.Found_torn) : Optional.empty();
    }
}
