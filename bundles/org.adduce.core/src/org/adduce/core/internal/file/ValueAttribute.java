package org.adduce.core.internal.file;

import java.io.IOException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

/** A short value: {@code kind="post"}. A text that is empty and a boolean at its default are left out. */
final class ValueAttribute extends AttributeSlot {

    private final Codec codec;
    private final boolean isText;
    private final boolean isFlag;

    ValueAttribute(EAttribute attribute, int id) {
        super(attribute, id);
        this.codec = Codecs.of(attribute.getEAttributeType());
        this.isText = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING;
        this.isFlag = attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN;
    }

    @Override
    void read(InternalEObject owner, XmlCursor in, int index, ElementReader reader) {
        if (isText && in.isLong(index)) {
            owner.eSet(id, in.attribute(index));
            return;
        }
        var text = in.value(index);
        owner.eSet(id, reader.memo().value(codec, isText ? text : text.stripped()));
    }

    @Override
    void write(InternalEObject owner, CanonicalOutput out) throws IOException {
        if (isFlag && !isSet(owner)) {
            return;
        }
        var value = get(owner);
        if (value != null && !(isText && ((String) value).isEmpty())) {
            out.attribute(bytes);
            codec.write(value, out);
            out.endAttribute();
        }
    }
}
