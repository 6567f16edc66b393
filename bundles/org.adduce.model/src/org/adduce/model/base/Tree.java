package org.adduce.model.base;

import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.eclipse.emf.ecore.EObject;

/**
 * Where an element stands: the operations of the model that look up the tree.
 *
 * @since 1.0
 */
public final class Tree {

    private Tree() {
    }

    /** The dossier at the top of {@code element}'s tree, or null while it is detached. */
    public static Dossier dossierOf(Element element) {
        return enclosing(element, Dossier.class);
    }

    /** The source {@code element} stands in, or null if it stands in none. */
    public static Source sourceOf(Element element) {
        return enclosing(element, Source.class);
    }

    /** The nearest of {@code element} and what contains it that is a {@code type}, or null. */
    public static <T> T enclosing(EObject element, Class<T> type) {
        for (var node = element; node != null; node = node.eContainer()) {
            if (type.isInstance(node)) {
                return type.cast(node);
            }
        }
        return null;
    }
}
