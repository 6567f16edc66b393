package org.adduce.core.internal.journal;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.core.internal.file.FragmentWriter;
import org.adduce.core.internal.file.XmlText;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Writes entries as text. A value stands in the element whose feature it is, as it would in a dossier's file, so that
 * whatever reads files reads journals: {@code <whole feature="name"><actor id="…" name="Rao"/></whole>}.
 */
final class EntryWriter {

    static final String MADE = "made";
    static final String BACK = "takenBack";
    static final String AGAIN = "madeAgain";
    static final String WHOLE = "whole";
    static final String TAKEN = "taken";
    static final String PUT = "put";
    static final String MOVED = "moved";

    private final FragmentWriter out = new FragmentWriter();

    byte[] write(Entry.Made entry, long at) throws IOException {
        out.begin(MADE, head(entry.label(), at));
        Set<Element> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var delta : entry.deltas()) {
            switch (delta) {
                case Delta.Whole whole -> write(WHOLE, whole, whole.values(), moved);
                case Delta.Difference difference -> {
                    writeUnlessNone(TAKEN, difference, difference.taken(), Collections.newSetFromMap(new IdentityHashMap<>()));
                    writeUnlessNone(PUT, difference, difference.put(), moved);
                }
            }
        }
        if (!moved.isEmpty()) {
            out.begin(MOVED, Map.of("ids", moved.stream().map(element -> element.getId().toString()).collect(joining(" "))));
            out.end(MOVED);
        }
        out.end(MADE);
        return out.take();
    }

    byte[] write(Entry.Step entry, long at) throws IOException {
        var name = entry.isBack() ? BACK : AGAIN;
        out.begin(name, head(entry.label(), at));
        out.end(name);
        return out.take();
    }

    private static Map<String, String> head(String label, long at) {
        return Map.of("label", XmlText.clean(label), "at", Instant.ofEpochMilli(at).toString());
    }

    private void writeUnlessNone(String name, Delta delta, List<Object> values, Set<Element> moved) throws IOException {
        if (!values.isEmpty()) {
            write(name, delta, values, moved);
        }
    }

    private void write(String name, Delta delta, List<Object> values, Set<Element> moved) throws IOException {
        out.begin(name, Map.of("feature", delta.feature().getName()));
        out.piece(holder(delta.owner(), delta.feature(), values, moved));
        out.end(name);
    }

    /** An element of the owner's class and id that has these values and nothing else. */
    private static Element holder(Element owner, EStructuralFeature feature, List<Object> values, Set<Element> moved) {
        var holder = (Element) ModelFactory.eINSTANCE.create(owner.eClass());
        holder.eSet(ModelPackage.Literals.ELEMENT__ID, owner.getId());
        if (feature.isMany()) {
            ElementImage.give((InternalEObject) holder, feature, values, moved);
        } else if (!values.isEmpty()) {
            ElementImage.give((InternalEObject) holder, feature, values.getFirst(), moved);
        }
        return holder;
    }
}
