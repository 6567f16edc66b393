package org.adduce.ui.internal.form.edit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * An element that is shown in a form, or several of one kind, with the dossier they stand in. Every change it makes is one
 * gesture with a name, whether of one or of all; what changes nothing leaves no trace.
 *
 * @param dossier the dossier
 * @param elements the elements, at least one
 */
public record Subject(OpenDossier dossier, List<? extends Element> elements) {

    private static final int LABEL_LIMIT = 32;

    /** Copies the list. */
    public Subject {
        elements = List.copyOf(elements);
    }

    /** One element. */
    public Subject(OpenDossier dossier, Element element) {
        this(dossier, List.of(element));
    }

    /** The element; of several the first. */
    public Element element() {
        return elements.getFirst();
    }

    /** Whether it is more than one. */
    public boolean isSeveral() {
        return elements.size() > 1;
    }

    /** Whether somebody is the element, or one of the elements. */
    public boolean has(Object somebody) {
        return elements.contains(somebody);
    }

    /** Whether several elements say different things of a feature. */
    public boolean isMixed(EStructuralFeature feature) {
        return isSeveral() && elements.stream().anyMatch(each -> !Objects.equals(each.eGet(feature), element().eGet(feature)));
    }

    /** Whether it may be changed. */
    public boolean isEditable() {
        return !dossier.isReadOnly();
    }

    /** A feature's value; null where there is none, as EMF has it, or not the same for all. */
    public Object value(EStructuralFeature feature) {
        return isMixed(feature) ? null : element().eGet(feature);
    }

    /** The values of a feature that holds many; those that all of the elements have. */
    public <T> List<T> values(EStructuralFeature feature) {
        List<T> values = values(element(), feature);
        return isSeveral() ? values.stream().filter(value -> elements.stream().allMatch(each -> values(each, feature).contains(value))).toList() : values;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> values(Element element, EStructuralFeature feature) {
        return (List<T>) element.eGet(feature);
    }

    /** Another element of the same dossier. */
    public Subject with(Element other) {
        return new Subject(dossier, other);
    }

    /** Gives a feature another value, or none where that is null. */
    public void set(EStructuralFeature feature, Object value) {
        if (isMixed(feature) || !Objects.equals(value, value(feature))) {
            edit(Messages.Subject_set, feature, each -> each.eSet(feature, value));
        }
    }

    /** Puts a value into a feature that holds many, unless it is there. */
    public void add(EStructuralFeature feature, Object value) {
        addAll(feature, List.of(value));
    }

    /** Puts values into a feature that holds many, those that are not there. */
    public void addAll(EStructuralFeature feature, List<?> added) {
        edit(Messages.Subject_add, feature, each -> {
            List<Object> values = values(each, feature);
            values.addAll(added.stream().filter(value -> !values.contains(value)).distinct().toList());
        });
    }

    /** Takes a value out of a feature that holds many. */
    public void remove(EStructuralFeature feature, Object value) {
        edit(Messages.Subject_remove, feature, each -> values(each, feature).remove(value));
    }

    /** Puts another value in the place of one; if the other is there already, the one goes. */
    public void replace(EStructuralFeature feature, Object before, Object after) {
        if (!before.equals(after)) {
            edit(Messages.Subject_set, feature, each -> replace(values(each, feature), before, after));
        }
    }

    private static void replace(List<Object> values, Object before, Object after) {
        int place = values.indexOf(before);
        if (place >= 0 && values.contains(after)) {
            values.remove(place);
        } else if (place >= 0) {
            values.set(place, after);
        }
    }

    /** Makes a part and puts it where {@code containment} of the one element holds its kind. */
    public Element create(EReference containment) {
        var part = newElement(containment.getEReferenceType());
        edit(Messages.Subject_add, containment, each -> put(each, containment, part));
        return part;
    }

    /** Makes an element of the dossier and refers to it, in one gesture. */
    public Element refer(EReference reference, NewElement made) {
        var target = newElement(made.kind());
        made.name(target);
        dossier.edit(label(Messages.Subject_set, reference), root -> {
            made.place(root, target);
            elements.forEach(each -> put(each, reference, target));
        });
        return target;
    }

    private static void put(Element into, EReference reference, Element value) {
        if (reference.isMany()) {
            values(into, reference).add(value);
        } else {
            into.eSet(reference, value);
        }
    }

    /** Does several things to each element as one change of a feature. */
    public void change(EStructuralFeature feature, Consumer<Element> body) {
        edit(Messages.Subject_set, feature, body);
    }

    /** A detached element with an id of its own. */
    static Element newElement(EClass kind) {
        var element = (Element) ModelFactory.eINSTANCE.create(kind);
        element.setId(UUID.randomUUID());
        return element;
    }

    private void edit(String pattern, EStructuralFeature feature, Consumer<? super Element> body) {
        dossier.edit(label(pattern, feature), root -> elements.forEach(body));
    }

    private String label(String pattern, EStructuralFeature feature) {
        return NLS.bind(pattern, FeatureWords.inSentence(feature), isSeveral() ? Amounts.of(elements) : name(element()));
    }

    private static String name(Element element) {
        var label = ElementTexts.of(element).strip().replaceAll("\\s+", " ");
        if (label.isEmpty()) {
            return FeatureWords.kindInSentence(element.eClass());
        }
        return label.codePointCount(0, label.length()) <= LABEL_LIMIT ? label
                : label.substring(0, label.offsetByCodePoints(0, LABEL_LIMIT - 1)) + '\u2026';
    }
}
