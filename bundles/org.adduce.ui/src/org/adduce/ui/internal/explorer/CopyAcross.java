package org.adduce.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.copying.Clipping;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.osgi.util.NLS;

/**
 * Elements dropped anywhere in another dossier than theirs: copies of them come into it, with all that they speak of, as they do where one
 * copies and pastes.
 *
 * @param into the dossier they are dropped in
 * @param dropped the elements
 */
record CopyAcross(OpenDossier into, List<Element> dropped) {

    /** What dropping some elements in a dossier would bring there; empty where they are of that very dossier or cannot be copied by themselves. */
    static Optional<CopyAcross> of(List<Element> dragged, OpenDossier into) {
        boolean isOfOthers = dragged.stream().map(Element::dossier).allMatch(home -> home != null && home != into.root());
        return isOfOthers && !into.isReadOnly() && dragged.stream().anyMatch(Clipping::canCopy) ? Optional.of(new CopyAcross(into, dragged)) : Optional.empty();
    }

    /** Does it, in one gesture, and gives what was dropped as it is there now. */
    List<Element> run() {
        var brought = new ArrayList<Element>();
        Clipping.of(dropped).ifPresent(clipping -> into.edit(NLS.bind(Messages.Drop_copy, title(into.root())), root -> brought.addAll(clipping.paste(root))));
        return brought;
    }

    private static String title(Dossier dossier) {
        return Optional.ofNullable(dossier.getTitle()).orElse("");
    }
}
