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
    void read(InternalEObject owner, String text, PendingReferences references) {
        references.add(owner, this, IdText.parse(text));
    }

    @Override
    void write(InternalEObject owner, CanonicalOutput out) throws IOException {
        var target = get(owner);
        if (target != null) {
            out.attribute(bytes, Order.idOf(target));
        }
    }
}
