package org.adduce.core.internal.file;

import java.io.IOException;
import java.util.UUID;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

/** A short value: {@code kind="post"}. A text that is empty and a boolean at its default are left out. */
final class ValueAttribute extends AttributeSlot {

    private final Codec codec;
    private final boolean isFlag;

    ValueAttribute(EAttribute attribute, int id) {
        super(attribute, id);
        this.codec = Codecs.of(attribute.getEAttributeType());
        this.isFlag = attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN;
    }

    @Override
    void read(InternalEObject owner, String text, PendingReferences references) {
        owner.eSet(id, codec.read().apply(text));
    }

    @Override
    void write(InternalEObject owner, CanonicalOutput out) throws IOException {
        if (isFlag && !isSet(owner)) {
            return;
        }
        var value = get(owner);
        if (value instanceof UUID uuid) {
            out.attribute(bytes, uuid);
        } else if (value != null && !"".equals(value)) {
            out.attribute(bytes, codec.write().apply(value));
        }
    }
}
