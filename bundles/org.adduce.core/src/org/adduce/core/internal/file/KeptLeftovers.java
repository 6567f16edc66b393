package org.adduce.core.internal.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.model.Element;
import org.adduce.model.value.Leftovers;

/** Gathers what has no place in the model while a file is read, and in the end gives it to the elements it stood in. */
final class KeptLeftovers {

    private final Map<Element, Kept> byElement = new IdentityHashMap<>();

    /** What one element holds besides the model's. */
    private record Kept(Map<String, String> attributes, List<Leftovers.Child> children) {
        Kept() {
            this(new LinkedHashMap<>(), new ArrayList<>());
        }

        Leftovers value() {
            return new Leftovers(attributes.entrySet().stream()
                    .map(entry -> new Leftovers.Attribute(entry.getKey(), entry.getValue())).toList(), children);
        }
    }

    private Kept of(Element owner) {
        return byElement.computeIfAbsent(owner, any -> new Kept());
    }

    /** Keeps an attribute of the element at the cursor. */
    void attribute(Element owner, XmlCursor in, int index) {
        var attributes = of(owner).attributes();
        attributes.put(XmlTreeReader.foreign(in, index, attributes), in.attribute(index));
    }

    /** Keeps the whole element at the cursor, which is at its end afterwards. */
    void child(Element owner, XmlCursor in) throws IOException {
        var tree = new XmlTreeReader(in).read();
        of(owner).children().add(new Leftovers.Child(tree.name(), XmlTreeWriter.toText(tree)));
    }

    /** Keeps a comment or a processing instruction. */
    void remark(Element owner, XmlNode.Remark remark) {
        of(owner).children().add(new Leftovers.Child("#remark", remark.markup()));
    }

    /** Gives every element what it held. */
    void settle() {
        byElement.forEach((element, kept) -> element.setLeftovers(kept.value()));
    }
}
