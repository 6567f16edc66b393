package org.adduce.core.internal.file;

import java.io.IOException;
import java.util.List;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** Elements within the element, named for their class: {@code <utterance id="…">}. */
final class ContainedChild extends ChildSlot {

    private final EReference reference;
    private final boolean isOrdered;
    private final boolean isMany;

    ContainedChild(EReference reference, int id) {
        super(reference, id, Vocabulary.nameOf(reference.getEReferenceType()));
        this.reference = reference;
        this.isOrdered = reference.isOrdered();
        this.isMany = reference.isMany();
    }

    /** The shape of what it holds; asked late, since shapes nest in themselves. */
    private Shape shape() {
        return Shape.of(reference.getEReferenceType());
    }

    @Override
    boolean understands(XmlCursor in) {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    void read(InternalEObject owner, XmlCursor in, ElementReader reader) throws IOException {
        if (isMany) {
            ((InternalEList<Element>) get(owner)).addUnique(reader.read(shape()));
        } else if (isSet(owner)) {
            throw new IllegalArgumentException("It stands here for the second time, and there can be but one.");
        } else {
            owner.eSet(id, reader.read(shape()));
        }
    }

    @Override
    void write(InternalEObject owner, CanonicalOutput out) throws IOException {
        if (!isSet(owner)) {
            return;
        }
        var shape = shape();
        if (!isMany) {
            shape.write((InternalEObject) get(owner), out);
            return;
        }
        var elements = isOrdered ? (List<?>) get(owner) : Order.sorted((List<?>) get(owner), Order.BY_ID);
        for (int i = 0; i < elements.size(); i++) {
            shape.write((InternalEObject) elements.get(i), out);
        }
    }
}
