package org.adduce.team.internal.merge;

import java.util.UUID;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EReference;

/**
 * Where an element stands.
 *
 * @param container in which element
 * @param feature in which of its features
 */
record Place(UUID container, EReference feature) {

    static Place of(Element element) {
        return new Place(((Element) element.eContainer()).getId(), element.eContainmentFeature());
    }
}
