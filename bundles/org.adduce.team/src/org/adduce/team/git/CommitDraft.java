package org.adduce.team.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.ContentSum;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierWriter;
import org.adduce.model.Dossier;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.DossierDiff;
import org.adduce.team.diff.TakeOver;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.internal.git.Blobs;
import org.adduce.team.internal.git.CommitMaking;
import org.adduce.team.internal.git.CommitWords;
import org.adduce.team.internal.git.Messages;
import org.adduce.team.internal.git.Needed;
import org.adduce.team.internal.git.Preconditions;
import org.adduce.team.internal.git.Progress;
import org.adduce.team.internal.merge.MergeRun;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What would be committed of a dossier: all that was saved since it was last committed, of which single changes can be left
 * out. The file itself keeps all. What else lies in the repository is not touched, staged or not.
 *
 * @since 1.0
 */
public final class CommitDraft {

    private final DossierRepository repository;
    private final Optional<ObjectId> head;
    private final ContentSum file;
    private final Dossier mine;
    private final boolean isNew;
    private final DossierDiff diff;
    private Optional<Needed> needed = Optional.empty();

    private CommitDraft(DossierRepository repository, Optional<ObjectId> head, ContentSum file, Dossier base, Dossier mine, boolean isNew) {
        this.repository = repository;
        this.head = head;
        this.file = file;
        this.mine = mine;
        this.isNew = isNew;
        this.diff = DossierDiff.between(base, mine);
    }

    /**
     * Reads what is committed and what is saved, and compares them.
     *
     * @throws GitRefusedException if a merge or the like was begun in the repository and not ended, or the committed file is
     *         another dossier
     */
    public static CommitDraft of(DossierRepository repository, IProgressMonitor monitor) throws IOException, GitRefusedException {
        Preconditions.requireCalm(repository.jgit());
        monitor.subTask(Messages.Progress_compare);
        var head = Optional.ofNullable(repository.jgit().resolve(Constants.HEAD));
        var blob = head.isEmpty() ? Optional.<ObjectId>empty() : Blobs.find(repository.jgit(), head.get(), repository.path());
        var committed = Blobs.later(() -> blob.isEmpty() ? Optional.<Dossier>empty() : Optional.of(Blobs.read(repository.jgit(), blob.get(), repository.path())));
        var file = DossierFile.at(repository.dossier());
        var mine = file.read();
        var base = committed.get();
        Progress.check(monitor);
        if (base.isPresent() && !base.get().getId().equals(mine.getId())) {
            throw new GitRefusedException(Reason.DIFFERENT_DOSSIERS, Messages.Commit_different, Messages.Merge_differentRemedy);
        }
        return new CommitDraft(repository, head, file.content().orElseThrow(), base.orElseGet(() -> MergeRun.nothing(mine)), mine, base.isEmpty());
    }

    /** What changed. */
    public DossierDiff diff() {
        return diff;
    }

    /** Whether no commit holds the dossier yet. */
    public boolean isNew() {
        return isNew;
    }

    /** A message that tells all of it, the first line shorter than 72 characters. */
    public String message() {
        return message(diff.changes());
    }

    /** A message that tells some of it. */
    public String message(Collection<? extends Change> chosen) {
        return isNew ? CommitWords.first(mine) : new CommitWords(diff).of(List.copyOf(chosen));
    }

    /**
     * Some of the changes, with those that they cannot do without: an element that comes needs those it speaks of, and those it
     * stands in; one that goes takes those along that speak of it.
     */
    public Set<Change> withNeeded(Collection<? extends Change> chosen) {
        if (needed.isEmpty()) {
            needed = Optional.of(new Needed(diff));
        }
        return needed.get().with(chosen);
    }

    /**
     * Commits all of it, with the attachments the dossier speaks of.
     *
     * @throws GitRefusedException if there is nothing to commit, or nobody knows in whose name, or the file or the branch
     *         changed since this was made
     */
    public Revision commit(String message, IProgressMonitor monitor) throws IOException, GitRefusedException {
        requireUnchanged();
        return make(message, mine, Optional.of(repository.dossier()), monitor);
    }

    /**
     * Commits some of it; what they cannot do without goes along. The file on the disk keeps all.
     *
     * @throws GitRefusedException as {@link #commit(String, IProgressMonitor)}
     */
    public Revision commit(String message, Collection<? extends Change> chosen, IProgressMonitor monitor) throws IOException, GitRefusedException {
        var all = withNeeded(chosen);
        if (all.size() == diff.changes().size()) {
            return commit(message, monitor);
        }
        requireUnchanged();
        // the base is read anew: taking changes over alters it, and the diff must go on telling what it told
        var base = isNew ? MergeRun.nothing(mine)
                : Blobs.read(repository.jgit(), Blobs.find(repository.jgit(), head.orElseThrow(), repository.path()).orElseThrow(), repository.path());
        try (var open = OpenDossier.create(repository.dossier(), base)) {
            TakeOver.take(all, mine, open, Messages.Commit_gesture);
            return make(message, open.root(), Optional.empty(), monitor);
        }
    }

    private Revision make(String message, Dossier content, Optional<Path> file, IProgressMonitor monitor) throws IOException, GitRefusedException {
        try (var making = new CommitMaking(repository, head, monitor)) {
            if (file.isPresent()) {
                making.file(repository.path(), file.get());
            } else {
                making.bytes(repository.path(), DossierWriter.toBytes(content));
            }
            making.attachments(content);
            making.sharedFiles();
            return making.commit(message);
        }
    }

    private void requireUnchanged() throws IOException, GitRefusedException {
        if (!ContentSum.of(repository.dossier()).equals(file)) {
            throw new GitRefusedException(Reason.CHANGED_MEANWHILE, Messages.Commit_changed, Messages.Commit_changedRemedy);
        }
    }
}
