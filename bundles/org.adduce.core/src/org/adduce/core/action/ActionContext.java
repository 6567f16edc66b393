package org.adduce.core.action;

import java.util.List;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What an action works with.
 *
 * @param dossier a copy that belongs to the action alone while it runs: {@link OpenDossier#edit} changes it, however often;
 *        all of it together will be one gesture. It cannot be saved
 * @param selection the chosen elements, in the copy; none twice
 * @param monitor progress; looked at often enough that a cancel is answered within half a second
 * @since 1.0
 */
public record ActionContext(OpenDossier dossier, List<Element> selection, IProgressMonitor monitor) {

    /** Copies the list. */
    public ActionContext {
        selection = List.copyOf(selection);
    }

    /** The chosen elements of a class. */
    public <E extends Element> List<E> selected(Class<E> type) {
        return selection.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Changes the copy. */
    public void edit(Consumer<Dossier> body) {
        dossier.edit("", body);
    }
}
