package org.adduce.core.internal.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.adduce.model.base.TreeNode;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * What an element was at one moment. Plain values never change, so all of them are kept as they are at once; lists are copied,
 * and of elements elsewhere only the ids are ever asked. So an image can be written by another thread while the dossier goes on.
 *
 * @param element whose image it is; only its id and its class are asked
 * @param still where its features with a plain value are asked
 * @param held what its other features held, in the order of its {@link Shape}; none where a feature was not set
 */
record ElementImage(Element element, EObject still, Object[] held) {

    private static final Object[] BARE = {};
    private static final Object[] NOTHING = {};

    /** Says of an element nothing but which it is. */
    static ElementImage bare(Element element) {
        return new ElementImage(element, element, BARE);
    }

    boolean isBare() {
        return held == BARE;
    }

    /** An element with all that is in it; of what is within and was elsewhere before, the bare image. */
    static ElementImage of(Element element, Predicate<Element> wasElsewhere) {
        var source = (InternalEObject) element;
        var shape = Shape.of(element.eClass());
        var held = NOTHING;
        for (int i = 0; i < shape.holding().length; i++) {
            int feature = shape.holding()[i];
            if (source.eIsSet(feature)) {
                held = held == NOTHING ? new Object[shape.holding().length] : held;
                held[i] = held(source.eGet(feature, false, true), shape.isContaining()[i], wasElsewhere);
            }
        }
        return new ElementImage(element, ((TreeNode) element).still(), held);
    }

    private static Object held(Object value, boolean isContained, Predicate<Element> wasElsewhere) {
        if (value instanceof List<?> many) {
            return isContained ? images(many, wasElsewhere) : Arrays.asList(basic(many));
        }
        return image(value, wasElsewhere);
    }

    /** Visits the element and all that is told to be in it. */
    void each(Consumer<Element> visitor) {
        visitor.accept(element);
        for (var value : held) {
            if (value instanceof ElementImage image) {
                image.each(visitor);
            } else if (value instanceof List<?> many) {
                many.forEach(one -> {
                    if (one instanceof ElementImage image) {
                        image.each(visitor);
                    }
                });
            }
        }
    }

    /**
     * The numbers of a class's features, looked up once.
     *
     * @param plain those with one value that is not contained
     * @param holding those with several values, or with contained elements
     * @param isContaining which of these are of contained elements
     */
    private record Shape(int[] plain, int[] holding, boolean[] isContaining) {

        private static final AtomicReferenceArray<Shape> ALL = new AtomicReferenceArray<>(ModelPackage.eINSTANCE.getEClassifiers().size());

        static Shape of(EClass type) {
            var known = ALL.get(type.getClassifierID());
            if (known == null) {
                known = look(type.getEAllStructuralFeatures());
                ALL.set(type.getClassifierID(), known);
            }
            return known;
        }

        private static Shape look(List<EStructuralFeature> features) {
            var holding = numbers(features, feature -> feature.isMany() || Features.isContainment(feature));
            var isContaining = new boolean[holding.length];
            for (int i = 0; i < holding.length; i++) {
                isContaining[i] = Features.isContainment(features.get(holding[i]));
            }
            return new Shape(numbers(features, feature -> !feature.isMany() && !Features.isContainment(feature)), holding, isContaining);
        }

        private static int[] numbers(List<EStructuralFeature> features, Predicate<EStructuralFeature> which) {
            return IntStream.range(0, features.size()).filter(i -> which.test(features.get(i))).toArray();
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
        if (!isBare()) {
            fill(copy, bare);
        }
        if (isBare()) {
            copy.eSet(ModelPackage.Literals.ELEMENT__ID, element.getId());
            bare.add(element);
        }
        return (Element) copy;
    }

    private void fill(InternalEObject copy, Set<Element> bare) {
        var shape = Shape.of(element.eClass());
        var features = element.eClass().getEAllStructuralFeatures();
        for (int number : shape.plain()) {
            var value = ((InternalEObject) still).eGet(number, false, true);
            if (value != null) {
                // one that is the usual one does no harm
                give(copy, features.get(number), value, bare);
            }
        }
        for (int i = 0; i < held.length; i++) {
            if (held[i] != null) {
                give(copy, features.get(shape.holding()[i]), held[i], bare);
            }
        }
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
