package org.adduce.core.internal.file;

import java.io.IOException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** A feature whose values stand as child elements, one a value. */
abstract sealed class ChildSlot extends Slot permits WordsChild, ValueChild, ReferencesChild, ContainedChild {

    ChildSlot(EStructuralFeature feature, int id, String name) {
        super(feature, id, name);
    }

    /** Whether the child element at the cursor says nothing but what this slot can take in; else it is kept as it is. */
    abstract boolean understands(XmlCursor in);

    /**
     * Takes in the child element at the cursor, which is at its end afterwards.
     *
     * @throws IllegalArgumentException with a whole sentence where it holds no value
     */
    abstract void read(InternalEObject owner, XmlCursor in, ElementReader reader) throws IOException;
}
