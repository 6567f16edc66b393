package org.adduce.ui.internal.folder;

import java.util.List;
import java.util.OptionalInt;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;

/** A folder of the explorer that nobody fills: what is in it follows from the dossier. On the UI thread. */
public interface LiveFolder {

    /** The dossier it looks into. */
    OpenDossier dossier();

    /** What a person calls it. */
    String name();

    /** What is looked for. */
    String description();

    /** What is in it, as far as that is known, the best first. Asking begins to find it out. */
    List<Element> elements();

    /** How many are in it, those counted that are not shown; empty while nobody knows. */
    OptionalInt count();

    /** Calls it otherwise. */
    void rename(String name);
}
