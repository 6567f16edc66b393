package org.adduce.core.internal.file;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** A feature whose one value is short and stands as an attribute. */
abstract sealed class AttributeSlot extends Slot permits ValueAttribute, ReferenceAttribute {

    AttributeSlot(EStructuralFeature feature, int id) {
        super(feature, id, feature.getName());
    }

    /**
     * Gives the owner the value of one of the attributes at the cursor.
     *
     * @throws IllegalArgumentException with a whole sentence where the text is no value
     */
    abstract void read(InternalEObject owner, XmlCursor in, int index, ElementReader reader);
}
