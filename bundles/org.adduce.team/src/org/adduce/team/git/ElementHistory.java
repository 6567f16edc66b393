package org.adduce.team.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.team.internal.history.HistoryIndex;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Who changed an element, and when: what the commits on the branch checked out did to it. What was once learned of a commit is
 * kept in a file, since commits do not change; only new ones are looked at, by comparing bytes. Not for the UI thread; one
 * thread at a time. The repository is closed after it by who opened it.
 *
 * @since 1.0
 */
public final class ElementHistory {

    private final HistoryIndex index;

    /**
     * What is known of elements while more is looked for.
     *
     * @param events what commits did to them, the latest first
     * @param unknown how many commits are not looked at yet
     * @since 1.0
     */
    public record SoFar(List<ElementEvent> events, int unknown) {
    }

    private ElementHistory(HistoryIndex index) {
        this.index = index;
    }

    /**
     * Opens what was learned of a dossier.
     *
     * @param folder where such is kept, best in the program's own state; it need not exist
     * @throws IOException if that cannot be read or written, or the repository cannot
     */
    public static ElementHistory of(DossierRepository repository, Path folder) throws IOException {
        return new ElementHistory(HistoryIndex.open(repository, folder));
    }

    /** How many commits on the branch are not learned yet. */
    public int unknown() throws IOException {
        return index.unknown();
    }

    /**
     * Learns what is not known yet, the latest commits first. It takes about as long as unpacking each version of the file that
     * git tells whole, of packed ones about every fiftieth; what was learned stays when it is cancelled.
     */
    public void learn(IProgressMonitor monitor) throws IOException {
        index.learn(monitor);
    }

    /**
     * What commits did to elements, the latest first: what is known, and the rest found for these elements alone, which is much
     * sooner done than learning all of it and tells the same. What was found is not kept. Give an element's former ids too.
     *
     * @return nothing where it cannot be found so, as of the dossier itself; then {@link #learn} must come first
     */
    public Optional<List<ElementEvent>> trace(Collection<UUID> elements, IProgressMonitor monitor) throws IOException {
        return trace(elements, soFar -> { }, monitor);
    }

    /**
     * The same, and tells some times a second what is known so far, for whoever shows the latest changes while earlier ones are
     * looked for; on this thread.
     */
    public Optional<List<ElementEvent>> trace(Collection<UUID> elements, Consumer<SoFar> teller, IProgressMonitor monitor) throws IOException {
        return index.trace(elements, teller, monitor);
    }

    /** What the commits that are known did to elements, the latest first. Give an element's former ids too. */
    public List<ElementEvent> of(Collection<UUID> elements) throws IOException {
        return index.of(elements);
    }
}
