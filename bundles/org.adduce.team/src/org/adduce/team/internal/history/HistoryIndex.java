package org.adduce.team.internal.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.ElementEvent;
import org.adduce.team.git.ElementHistory;
import org.adduce.team.git.Revision;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** What is known of the history of one dossier. */
public final class HistoryIndex {

    private static final int MOST = 100_000;
    /** Milliseconds: what is found on the way is told that often at most, and nothing of what is found sooner. */
    private static final long TOLD_EVERY = 200;

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

    /**
     * What commits did to elements, found for these alone where it is not known; nothing where that cannot be. What was found
     * is not kept. The teller is told now and then what is known so far.
     */
    public Optional<List<ElementEvent>> trace(Collection<UUID> elements, Consumer<ElementHistory.SoFar> teller, IProgressMonitor monitor) throws IOException {
        var unknown = log().stream().filter(revision -> !file.knows(revision.id())).toList();
        var known = known(elements);
        try (var tracing = new Tracing(repository, unknown, elements)) {
            var seldom = new Seldom(TOLD_EVERY);
            var found = tracing.run((commits, deeds) -> {
                if (seldom.isDue()) {
                    teller.accept(new ElementHistory.SoFar(events(both(known, deeds)), unknown.size() - commits));
                }
            }, monitor);
            return found.map(deeds -> events(both(known, deeds)));
        }
    }

    private Map<UUID, Map<String, Deed>> known(Collection<UUID> elements) throws IOException {
        var known = new LinkedHashMap<UUID, Map<String, Deed>>();
        for (var element : elements) {
            known.put(element, file.of(element));
        }
        return known;
    }

    private static Map<UUID, Map<String, Deed>> both(Map<UUID, Map<String, Deed>> known, Map<UUID, Map<String, Deed>> found) {
        var both = new LinkedHashMap<UUID, Map<String, Deed>>();
        known.forEach((element, deeds) -> {
            var all = new HashMap<>(deeds);
            all.putAll(found.get(element));
            both.put(element, all);
        });
        return both;
    }

    /** The log of the branch checked out, read anew only where that moved. */
    private List<Revision> log() throws IOException {
        file.catchUp();
        var now = Optional.ofNullable(repository.jgit().resolve(Constants.HEAD));
        if (!now.equals(head)) {
            log = now.isPresent() ? repository.log(List.of(now.get()), MOST) : List.of();
            head = now;
        }
        return log;
    }

    /** What commits did to elements. */
    public List<ElementEvent> of(Collection<UUID> elements) throws IOException {
        log();
        return events(known(elements));
    }

    private List<ElementEvent> events(Map<UUID, Map<String, Deed>> deeds) {
        var events = new ArrayList<ElementEvent>();
        for (var revision : log) {
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
