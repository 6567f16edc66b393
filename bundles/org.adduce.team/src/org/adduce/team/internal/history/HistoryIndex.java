package org.adduce.team.internal.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.ElementEvent;
import org.adduce.team.git.Revision;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** What is known of the history of one dossier. */
public final class HistoryIndex {

    private static final int MOST = 100_000;

    private final DossierRepository repository;
    private final HistoryFile file;
    private Optional<ObjectId> head = Optional.empty();
    private List<Revision> log = List.of();

    private HistoryIndex(DossierRepository repository, HistoryFile file) {
        this.repository = repository;
        this.file = file;
    }

    /** Opens it; its file is named for the repository and the path in it. */
    public static HistoryIndex open(DossierRepository repository, Path folder) throws IOException {
        var whose = repository.jgit().getCommonDirectory().getCanonicalPath() + '\n' + repository.path();
        var name = UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8)) + ".history";
        return new HistoryIndex(repository, HistoryFile.open(folder.resolve(name)));
    }

    /** How many commits are not learned. */
    public int unknown() throws IOException {
        return (int) log().stream().filter(revision -> !file.knows(revision.id())).count();
    }

    /** Learns them. */
    public void learn(IProgressMonitor monitor) throws IOException {
        new Learning(repository, file).run(log(), monitor);
    }

    /** The log of the branch checked out, read anew only where that moved. */
    private List<Revision> log() throws IOException {
        var now = Optional.ofNullable(repository.jgit().resolve(Constants.HEAD));
        if (!now.equals(head)) {
            log = now.isPresent() ? repository.log(List.of(now.get()), MOST) : List.of();
            head = now;
        }
        return log;
    }

    /** What commits did to elements. */
    public List<ElementEvent> of(Collection<UUID> elements) throws IOException {
        var deeds = new HashMap<UUID, Map<String, Deed>>();
        for (var element : elements) {
            deeds.put(element, file.of(element));
        }
        var events = new ArrayList<ElementEvent>();
        for (var revision : log()) {
            deeds.forEach((element, byCommit) -> Optional.ofNullable(byCommit.get(revision.id()))
                    .ifPresent(deed -> events.add(new ElementEvent(revision, element, kind(deed), deed.changes()))));
        }
        return events;
    }

    private static ElementEvent.Kind kind(Deed deed) {
        return switch (deed.kind()) {
            case ADDED -> ElementEvent.Kind.ADDED;
            case REMOVED -> ElementEvent.Kind.REMOVED;
            case MOVED -> ElementEvent.Kind.MOVED;
            case CHANGED -> ElementEvent.Kind.CHANGED;
        };
    }
}
