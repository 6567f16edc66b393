package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.adduce.model.value.Certainty;

/** A certainty: {@code <certainty phrase="likely" low="0.6" high="0.8" scale="…"/>}; what is unknown is left out. */
final class CertaintyForm implements ValueForm {

    private static final List<String> NAMES = List.of("phrase", "low", "high", "scale");

    @Override
    public boolean understands(XmlCursor in) {
        return in.attributes() == NAMES.stream().filter(name -> in.attribute(name) != null).count();
    }

    @Override
    public Object read(XmlCursor in, Memo memo) throws IOException {
        var certainty = new Certainty(text(in, "phrase"), number(in, "low"), number(in, "high"), text(in, "scale"));
        if (!in.words().isBlank()) {
            throw new IllegalArgumentException("It has attributes alone and holds no words.");
        }
        return certainty;
    }

    private static String text(XmlCursor in, String name) {
        var text = in.attribute(name);
        return text == null ? "" : text;
    }

    private static double number(XmlCursor in, String name) {
        var text = in.attribute(name);
        try {
            return text == null ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is no number.", e);
        }
    }

    @Override
    public void write(byte[] name, Object value, CanonicalOutput out) throws IOException {
        var certainty = (Certainty) value;
        out.begin(name);
        write("phrase", certainty.phrase(), out);
        write("low", certainty.low(), out);
        write("high", certainty.high(), out);
        write("scale", certainty.scale(), out);
        out.end(name);
    }

    private static void write(String name, String text, CanonicalOutput out) throws IOException {
        if (!text.isEmpty()) {
            out.attribute(name.getBytes(US_ASCII));
            out.words(text);
            out.endAttribute();
        }
    }

    private static void write(String name, double number, CanonicalOutput out) throws IOException {
        write(name, Double.isNaN(number) ? "" : Double.toString(number), out);
    }

    @Override
    public Comparator<Object> order() {
        return Comparator.comparing(Object::toString, Order::compareTexts);
    }
}
