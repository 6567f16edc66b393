package org.adduce.core.internal.file;

import java.io.IOException;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/** References to many elements, one a child, by id: {@code <topic>0b5e…</topic>}. */
final class ReferencesChild extends ChildSlot {

    private final boolean isOrdered;

    ReferencesChild(EReference reference, int id, String name) {
        super(reference, id, name);
        this.isOrdered = reference.isOrdered();
    }

    @Override
    boolean understands(XmlCursor in) {
        return in.attributes() == 0;
    }

    @Override
    void read(InternalEObject owner, XmlCursor in, ElementReader reader) throws IOException {
        reader.references().add(owner, this, in.content().stripped());
    }

    @Override
    void write(InternalEObject owner, CanonicalOutput out) throws IOException {
        if (!isSet(owner)) {
            return;
        }
        var targets = isOrdered ? (List<?>) get(owner) : Order.sorted((List<?>) get(owner), Order.BY_ID);
        for (int i = 0; i < targets.size(); i++) {
            out.begin(bytes);
            out.content();
            out.id(Order.idOf(targets.get(i)));
            out.endContent(bytes);
        }
    }
}
