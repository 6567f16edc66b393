package org.adduce.team.internal.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds features by what the file calls them: by their names, or by what one of many values is called. */
public final class FeatureNames {

    private FeatureNames() {
    }

    /** The feature that the file calls so in elements of a class. */
    public static Optional<EStructuralFeature> find(EClass type, String called) {
        var names = called.equals("variable") ? List.of("bibliography") : List.of(called, called + "s", called + "es");
        return names.stream().flatMap(name -> Stream.ofNullable(type.getEStructuralFeature(name))).findFirst();
    }
}
