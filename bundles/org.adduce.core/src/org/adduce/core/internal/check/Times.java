package org.adduce.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.time.When;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** The times an element tells in features of its own. */
final class Times {

    private static final Map<EClass, List<EAttribute>> FEATURES = new ConcurrentHashMap<>();

    private Times() {
    }

    /** A time and the feature it stands in. */
    record Time(EAttribute feature, When when) {
    }

    static List<Time> of(Element element) {
        var features = FEATURES.computeIfAbsent(element.eClass(), Times::features);
        if (features.isEmpty()) {
            return List.of();
        }
        var times = new ArrayList<Time>(features.size());
        for (var feature : features) {
            if (element.eGet(feature) instanceof When when) {
                times.add(new Time(feature, when));
            }
        }
        return times;
    }

    private static List<EAttribute> features(EClass type) {
        return type.getEAllAttributes().stream().filter(attribute -> attribute.getEType() == ModelPackage.Literals.WHEN).toList();
    }
}
