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
    public Object read(XmlCursor in, Memo memo) throws IOException {
        var content = in.content();
        return codec.read(isExact ? content : content.stripped(), memo);
    }

    @Override
    public void write(byte[] name, Object value, CanonicalOutput out) throws IOException {
        out.begin(name);
        if ("".equals(value)) {
            out.end(name);
        } else {
            out.content();
            codec.write(value, out);
            out.endContent(name);
        }
    }
}
