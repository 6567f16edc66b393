package org.adduce.team.ui.internal.compare;

import java.io.IOException;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;

/** One side of a comparison: a dossier on the desk, which lives and can be changed, or one that is read for it. */
public sealed interface ComparedSide {

    /** What people call it: the title of a dossier, "as saved", the name of a file or revision. */
    String name();

    /** Where it comes from. */
    String origin();

    /**
     * A dossier on the desk.
     *
     * @param dossier which
     */
    record Open(OpenDossier dossier) implements ComparedSide {

        @Override
        public String name() {
            var title = dossier.root().getTitle();
            return title == null || title.isBlank() ? dossier.path().getFileName().toString() : title;
        }

        @Override
        public String origin() {
            return dossier.path().toString();
        }
    }

    /**
     * A dossier that is read from somewhere, and again where that may hold something else.
     *
     * @param name what people call it
     * @param origin where it comes from; equal origins are one side
     * @param loader reads it
     */
    record Read(String name, String origin, Loader loader) implements ComparedSide {
    }

    /** Reads a dossier that is nobody else's, off the UI thread. */
    @FunctionalInterface
    interface Loader {
        /**
         * Reads it.
         *
         * @throws IOException if it cannot be read; says what, why, and what can be done
         */
        Dossier load(IProgressMonitor monitor) throws IOException;
    }

    /** Whether changes can be taken over into it. */
    default boolean isEditable() {
        return this instanceof Open open && !open.dossier().isReadOnly();
    }

    /** Whether it is a dossier on the desk. */
    default boolean is(OpenDossier dossier) {
        return this instanceof Open open && open.dossier() == dossier;
    }
}
