package org.adduce.core.internal.file;

import java.io.IOException;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.InternalEObject;

/** Values that are no elements, one a child: {@code <alias>…</alias>}, {@code <identifier scheme="orcid">…</identifier>}. */
final class ValueChild extends ChildSlot {

    private final ValueForm form;
    private final boolean isMany;

    ValueChild(EAttribute attribute, int id, String name, ValueForm form) {
        super(attribute, id, name);
        this.form = form;
        this.isMany = attribute.isMany();
    }

    @Override
    boolean understands(XmlCursor in) {
        return form.understands(in);
    }

    @Override
    void read(InternalEObject owner, XmlCursor in, ElementReader reader) throws IOException {
        var value = form.read(in, reader.memo());
        if (isMany) {
            reader.gather(owner, this, value);
        } else if (isSet(owner)) {
            throw new IllegalArgumentException("It stands here for the second time, and there can be but one.");
        } else {
            owner.eSet(id, value);
        }
    }

    @Override
    void write(InternalEObject owner, CanonicalOutput out) throws IOException {
        if (!isSet(owner)) {
            return;
        }
        if (isMany) {
            var values = Order.sorted((List<?>) get(owner), form.order());
            for (int i = 0; i < values.size(); i++) {
                form.write(bytes, values.get(i), out);
            }
        } else {
            form.write(bytes, get(owner), out);
        }
    }
}
