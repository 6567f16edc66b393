package org.adduce.core.internal.file;

import java.io.IOException;
import java.util.Comparator;

/**
 * A value that is one text: {@code <anchor>0b5e…#char=0,12</anchor>}.
 *
 * @param codec how it is written
 * @param order the order of a set of them
 * @param isExact whether blanks around it belong to it
 */
record LeafForm(Codec codec, Comparator<Object> order, boolean isExact) implements ValueForm {

    @Override
    public boolean understands(XmlCursor in) {
        return in.attributes() == 0;
    }

    @Override
    public Object read(XmlCursor in) throws IOException {
        var words = in.words();
        return codec.read().apply(isExact ? words : words.strip());
    }

    @Override
    public void write(byte[] name, Object value, CanonicalOutput out) throws IOException {
        out.begin(name);
        out.end(name, codec.write().apply(value));
    }
}
