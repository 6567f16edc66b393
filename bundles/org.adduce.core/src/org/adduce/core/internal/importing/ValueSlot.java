package org.adduce.core.internal.importing;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;

/** The value of an attribute, or its values. */
final class ValueSlot implements Slot {

    private static final String SEPARATOR = "\u0000";

    private final Element element;
    private final EAttribute attribute;
    private final List<?> values;

    /**
     * An attribute's imported values.
     *
     * @param values one where the attribute has one, none to take it away
     */
    ValueSlot(Element element, EAttribute attribute, List<?> values) {
        this.element = element;
        this.attribute = attribute;
        this.values = values;
    }

    @Override
    public String name() {
        return attribute.getName();
    }

    /** When something was captured or recorded is no news: it is given once and not remembered. */
    @Override
    public String digest() {
        return isMoment() ? "" : digest(values);
    }

    private boolean isMoment() {
        return attribute == ModelPackage.Literals.SNAPSHOT__RETRIEVED || attribute == ModelPackage.Literals.ASSERTION__RECORDED_AT;
    }

    private String digest(List<?> some) {
        return some.isEmpty() ? "" : Digests.brief(text(some));
    }

    /** The order of a set's values does not count. */
    private String text(List<?> some) {
        if (some.size() == 1) {
            return some.getFirst().toString();
        }
        Stream<String> texts = some.stream().map(Object::toString);
        return String.join(SEPARATOR, (attribute.isOrdered() ? texts : texts.sorted()).toList());
    }

    private List<?> present() {
        var value = element.eGet(attribute);
        return attribute.isMany() ? (List<?>) value : value == null || "".equals(value) ? List.of() : List.of(value);
    }

    @Override
    public boolean says(String digest) {
        return digest(present()).equals(digest);
    }

    @Override
    public boolean isDone() {
        var present = present();
        return present.equals(values) || text(present).equals(text(values)) && present.isEmpty() == values.isEmpty();
    }

    @Override
    public boolean isUntouched() {
        return !element.eIsSet(attribute) || isEmpty();
    }

    @Override
    public boolean isEmpty() {
        return present().isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void put() {
        if (attribute.isMany()) {
            ECollections.setEList((EList<Object>) element.eGet(attribute), values);
        } else if (values.isEmpty()) {
            element.eUnset(attribute);
        } else {
            element.eSet(attribute, values.getFirst());
        }
    }

    @Override
    public void clear() {
        element.eUnset(attribute);
    }
}
