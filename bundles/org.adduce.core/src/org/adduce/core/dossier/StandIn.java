package org.adduce.core.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Stands where a file refers to an element that is not in it, so that the reference is kept and written back (law 6). A
 * stand-in is an EMF proxy: {@link EObject#eIsProxy} tells it from a real element. It has the id that was read, no other
 * value, and is contained nowhere. When an element with its id enters the dossier, that takes its place.
 *
 * @since 1.0
 */
public final class StandIn {

    private static final String SCHEME = "adduce";

    /** What stands in where the class of the reference is abstract. */
    private static final Map<EClass, EClass> CONCRETE = Map.of(ModelPackage.Literals.ELEMENT, ModelPackage.Literals.TOPIC,
            ModelPackage.Literals.TAGGED, ModelPackage.Literals.ANNOTATION, ModelPackage.Literals.REPLY_TARGET, ModelPackage.Literals.SOURCE,
            ModelPackage.Literals.EVIDENCE, ModelPackage.Literals.CITATION, ModelPackage.Literals.CONCLUSION, ModelPackage.Literals.CLAIM);

    private StandIn() {
    }

    /** A stand-in for the element with an id, where a reference to a {@code type} is read. */
    public static Element of(EClass type, UUID id) {
        var element = (Element) ModelFactory.eINSTANCE.create(CONCRETE.getOrDefault(type, type));
        element.setId(id);
        ((InternalEObject) element).eSetProxyURI(URI.createGenericURI(SCHEME, id.toString(), null));
        return element;
    }

    /** Whether {@code element} only stands in for one that is not there. */
    public static boolean is(EObject element) {
        return element.eIsProxy();
    }

    /** The real ones of {@code elements}. */
    public static <T extends EObject> List<T> without(List<T> elements) {
        return elements.stream().filter(element -> !element.eIsProxy()).toList();
    }
}
