package org.adduce.core.internal.file;

import java.io.IOException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.InternalEObject;

/** Words of any length, as content with its line ends as they are: {@code <note>…</note>}. */
final class WordsChild extends ChildSlot {

    WordsChild(EAttribute attribute, int id) {
        super(attribute, id, attribute.getName());
    }

    @Override
    boolean understands(XmlCursor in) {
        return in.attributes() == 0;
    }

    @Override
    void read(InternalEObject owner, XmlCursor in, ElementReader reader) throws IOException {
        if (isSet(owner)) {
            throw new IllegalArgumentException("It stands here for the second time, and there can be but one.");
        }
        var words = in.words();
        if (!words.isEmpty()) {
            owner.eSet(id, words);
        }
    }

    @Override
    void write(InternalEObject owner, CanonicalOutput out) throws IOException {
        var words = (String) get(owner);
        if (words != null && !words.isEmpty()) {
            out.begin(bytes);
            out.endWith(bytes, words);
        }
    }
}
