package org.adduce.core.internal.dossier;

import java.util.List;
import java.util.function.Consumer;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.InternalEObject;

/** Goes through elements and what they contain, containers first. */
public final class Walk {

    private Walk() {
    }

    /** Shows {@code top} and everything in it to a visitor, who must not change what contains what. */
    public static void through(Element top, Consumer<Element> visitor) {
        visitor.accept(top);
        var contained = Anatomy.of(top.eClass()).contained();
        for (int i = 0; i < contained.size(); i++) {
            var feature = contained.get(i);
            if (!top.eIsSet(feature)) {
                continue;
            }
            switch (((InternalEObject) top).eGet(feature, false)) {
                case List<?> many -> many.forEach(child -> through((Element) child, visitor));
                case Element one -> through(one, visitor);
                default -> throw new IllegalStateException("Neither an element nor elements in " + feature);
            }
        }
    }
}
