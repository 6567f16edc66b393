package org.adduce.core.internal.file;

import java.io.IOException;
import java.util.Collection;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/** References to many elements, one a child, by id: {@code <topic>0b5e…</topic>}. */
final class ReferencesChild extends ChildSlot {

    private final boolean isSet;

    ReferencesChild(EReference reference, int id, String name) {
        super(reference, id, name);
        this.isSet = !reference.isOrdered();
    }

    @Override
    boolean understands(XmlCursor in) {
        return in.attributes() == 0;
    }

    @Override
    void read(InternalEObject owner, XmlCursor in, ElementReader reader) throws IOException {
        reader.references().add(owner, this, IdText.parse(in.words().strip()));
    }

    @Override
    void write(InternalEObject owner, CanonicalOutput out) throws IOException {
        if (!isSet(owner)) {
            return;
        }
        var targets = (Collection<?>) get(owner);
        for (Object target : isSet ? Order.sorted(targets, Order.BY_ID) : targets.toArray()) {
            out.begin(bytes);
            out.end(bytes, Order.idOf(target));
        }
    }
}
