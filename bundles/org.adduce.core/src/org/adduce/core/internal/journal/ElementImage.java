package org.adduce.core.internal.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * What an element was at one moment. Values never change, so they are kept as they are; lists are copied, and of elements
 * elsewhere only the ids are ever asked. So an image can be written by another thread while the dossier goes on.
 *
 * @param element whose image it is; only its id and its class are asked
 * @param values by the number of their feature; none where the feature was not set
 */
record ElementImage(Element element, Object[] values) {

    private static final Object[] BARE = {};

    /** Says of an element nothing but which it is. */
    static ElementImage bare(Element element) {
        return new ElementImage(element, BARE);
    }

    boolean isBare() {
        return values == BARE;
    }

    /** An element with all that is in it; of what is within and was elsewhere before, the bare image. */
    static ElementImage of(Element element, Predicate<Element> wasElsewhere) {
        var source = (InternalEObject) element;
        var holdings = Holding.of(element.eClass());
        var values = new Object[holdings.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (holdings[i]) {
                // a value that is the usual one does no harm
                case VALUE -> source.eGet(i, false, true);
                case VALUES -> source.eIsSet(i) ? Arrays.asList(basic((List<?>) source.eGet(i, false, true))) : null;
                case CHILD -> source.eIsSet(i) ? image(source.eGet(i, false, true), wasElsewhere) : null;
                case CHILDREN -> source.eIsSet(i) ? images((List<?>) source.eGet(i, false, true), wasElsewhere) : null;
            };
        }
        return new ElementImage(element, values);
    }

    /** What a feature holds; looked up once a class. */
    private enum Holding {
        VALUE, VALUES, CHILD, CHILDREN;

        private static final AtomicReferenceArray<Holding[]> ALL =
                new AtomicReferenceArray<>(ModelPackage.eINSTANCE.getEClassifiers().size());

        /** By the number of the feature. */
        static Holding[] of(EClass type) {
            var known = ALL.get(type.getClassifierID());
            if (known == null) {
                known = type.getEAllStructuralFeatures().stream().map(Holding::of).toArray(Holding[]::new);
                ALL.set(type.getClassifierID(), known);
            }
            return known;
        }

        private static Holding of(EStructuralFeature feature) {
            boolean isContainment = Features.isContainment(feature);
            return feature.isMany() ? isContainment ? CHILDREN : VALUES : isContainment ? CHILD : VALUE;
        }
    }

    private static List<ElementImage> images(List<?> many, Predicate<Element> wasElsewhere) {
        var images = new ArrayList<ElementImage>(many.size());
        for (var one : basic(many)) {
            images.add(image(one, wasElsewhere));
        }
        return images;
    }

    private static ElementImage image(Object contained, Predicate<Element> wasElsewhere) {
        var element = (Element) contained;
        return wasElsewhere.test(element) ? bare(element) : of(element, wasElsewhere);
    }

    /** The values of a list without asking for those that stand-ins stand for. */
    static Object[] basic(List<?> many) {
        return many instanceof InternalEList<?> list ? list.basicToArray() : many.toArray();
    }

    /** A detached element that is as this image. */
    Element toElement(Set<Element> bare) {
        var copy = (InternalEObject) ModelFactory.eINSTANCE.create(element.eClass());
        var features = element.eClass().getEAllStructuralFeatures();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                give(copy, features.get(i), values[i], bare);
            }
        }
        if (isBare()) {
            copy.eSet(ModelPackage.Literals.ELEMENT__ID, element.getId());
            bare.add(element);
        }
        return (Element) copy;
    }

    /** Gives a detached element a value of an image. */
    @SuppressWarnings("unchecked")
    static void give(InternalEObject to, EStructuralFeature feature, Object value, Set<Element> bare) {
        boolean isContainment = Features.isContainment(feature);
        if (value instanceof List<?> many && feature.isMany()) {
            var plain = new ArrayList<Object>(many.size());
            many.forEach(one -> plain.add(plain(one, isContainment, bare)));
            ((InternalEList<Object>) to.eGet(feature, false)).addAllUnique(plain);
        } else {
            to.eSet(feature, plain(value, isContainment, bare));
        }
    }

    /** An element that is contained and told as itself stands for its bare image. */
    private static Object plain(Object value, boolean isContainment, Set<Element> bare) {
        return switch (value) {
            case ElementImage image -> image.toElement(bare);
            case Element element when isContainment -> bare(element).toElement(bare);
            default -> value;
        };
    }
}
