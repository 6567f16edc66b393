package org.adduce.importer.social.internal.post;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The values of an item to be, each feature given once, in that order. They are few, and an item copies them. */
final class Values extends AbstractMap<EStructuralFeature, Object> {

    private static final int FEW = 8;

    private final List<Entry<EStructuralFeature, Object>> entries = new ArrayList<>(FEW);

    /** Gives a feature a value. */
    Values with(EStructuralFeature feature, Object value) {
        entries.add(new SimpleImmutableEntry<>(feature, value));
        return this;
    }

    /** Gives a feature a text unless that is empty. */
    Values saying(EStructuralFeature feature, String text) {
        return text.isEmpty() ? this : with(feature, text);
    }

    @Override
    public Set<Entry<EStructuralFeature, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<EStructuralFeature, Object>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
