package org.adduce.core.internal.file;

import java.io.IOException;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/** A reference to one element, by its id: {@code speaker="0b5e…"}. */
final class ReferenceAttribute extends AttributeSlot {

    ReferenceAttribute(EReference reference, int id) {
        super(reference, id);
    }

    @Override
    void read(InternalEObject owner, XmlCursor in, int index, ElementReader reader) {
        reader.references().add(owner, this, in.value(index).stripped());
    }

    @Override
    void write(InternalEObject owner, CanonicalOutput out) throws IOException {
        var target = get(owner);
        if (target != null) {
            out.attribute(bytes);
            out.id(Order.idOf(target));
            out.endAttribute();
        }
    }
}
