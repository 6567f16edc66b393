package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.adduce.core.file.DossierFormat;

/** Writes a tree in the layout of a dossier; what mixes words and elements is written as it is. */
final class XmlTreeWriter {

    private XmlTreeWriter() {
    }

    static void write(XmlNode node, CanonicalOutput out) throws IOException {
        switch (node) {
            case XmlElement element when element.isMixed() -> out.line(inline(element).getBytes(UTF_8));
            case XmlElement element -> write(element, out);
            case XmlNode.Remark(var markup) -> out.line(markup.getBytes(UTF_8));
            case XmlNode.Words blanks -> { }
        }
    }

    private static void write(XmlElement element, CanonicalOutput out) throws IOException {
        var name = element.name().getBytes(UTF_8);
        out.begin(name);
        for (var attribute : element.attributes().entrySet()) {
            out.attribute(attribute.getKey().getBytes(UTF_8));
            out.words(attribute.getValue());
            out.endAttribute();
        }
        if (element.isLeaf()) {
            out.endWith(name, element.words());
            return;
        }
        for (var child : element.children()) {
            write(child, out);
        }
        out.end(name);
    }

    private static String inline(XmlNode node) {
        return switch (node) {
            case XmlNode.Words(var text) -> Escape.CONTENT.escape(text);
            case XmlNode.Remark(var markup) -> markup;
            case XmlElement element -> {
                var text = new StringBuilder("<").append(element.name());
                element.attributes().forEach((name, value) ->
                    text.append(' ').append(name).append("=\"").append(Escape.ATTRIBUTE.escape(value)).append('"'));
                if (element.children().isEmpty()) {
                    yield text.append("/>").toString();
                }
                text.append('>');
                element.children().forEach(child -> text.append(inline(child)));
                yield text.append("</").append(element.name()).append('>').toString();
            }
        };
    }

    /** A node as text, from column 0 and without a line end. */
    static String toText(XmlNode node) {
        var bytes = new ByteArrayOutputStream();
        var out = new CanonicalOutput(bytes);
        try {
            write(node, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toString(UTF_8).stripTrailing();
    }

    /** Reads what {@link #toText} gave. */
    static XmlNode fromText(String text) throws IOException {
        var wrapped = "<kept xmlns=\"" + DossierFormat.NAMESPACE + "\">" + text + "</kept>";
        var in = new XmlCursor(new ByteArrayInputStream(wrapped.getBytes(UTF_8)), "what was kept");
        in.next();
        return new XmlTreeReader(in).read().children().get(0);
    }
}
