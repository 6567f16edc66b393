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
 * An element that is shown in a form, with the dossier it stands in. Every change it makes is one gesture with a name; what
 * changes nothing leaves no trace.
 *
 * @param dossier the dossier
 * @param element the element
 */
public record Subject(OpenDossier dossier, Element element) {

    private static final int LABEL_LIMIT = 32;

    /** Whether it may be changed. */
    public boolean isEditable() {
        return !dossier.isReadOnly();
    }

    /** A feature's value; null where there is none, as EMF has it. */
    public Object value(EStructuralFeature feature) {
        return element.eGet(feature);
    }

    /** The values of a feature that holds many. */
    @SuppressWarnings("unchecked")
    public <T> List<T> values(EStructuralFeature feature) {
        return (List<T>) element.eGet(feature);
    }

    /** Another element of the same dossier. */
    public Subject with(Element other) {
        return new Subject(dossier, other);
    }

    /** Gives a feature another value, or none where that is null. */
    public void set(EStructuralFeature feature, Object value) {
        if (!Objects.equals(value, value(feature))) {
            edit(Messages.Subject_set, feature, () -> element.eSet(feature, value));
        }
    }

    /** Puts a value into a feature that holds many, unless it is there. */
    public void add(EStructuralFeature feature, Object value) {
        if (!values(feature).contains(value)) {
            edit(Messages.Subject_add, feature, () -> values(feature).add(value));
        }
    }

    /** Puts values into a feature that holds many, those that are not there. */
    public void addAll(EStructuralFeature feature, List<?> added) {
        var missing = added.stream().filter(value -> !values(feature).contains(value)).distinct().toList();
        if (!missing.isEmpty()) {
            edit(Messages.Subject_add, feature, () -> values(feature).addAll(missing));
        }
    }

    /** Takes a value out of a feature that holds many. */
    public void remove(EStructuralFeature feature, Object value) {
        if (values(feature).contains(value)) {
            edit(Messages.Subject_remove, feature, () -> values(feature).remove(value));
        }
    }

    /** Puts another value in the place of one; if the other is there already, the one goes. */
    public void replace(EStructuralFeature feature, Object before, Object after) {
        var values = values(feature);
        int place = values.indexOf(before);
        if (place < 0 || before.equals(after)) {
            return;
        }
        edit(Messages.Subject_set, feature, () -> {
            if (values.contains(after)) {
                values.remove(place);
            } else {
                values.set(place, after);
            }
        });
    }

    /** Makes a part and puts it where {@code containment} holds its kind. */
    public Element create(EReference containment) {
        var part = newElement(containment.getEReferenceType());
        edit(Messages.Subject_add, containment, () -> {
            if (containment.isMany()) {
                values(containment).add(part);
            } else {
                element.eSet(containment, part);
            }
        });
        return part;
    }

    /** Makes an element of the dossier and refers to it, in one gesture. */
    public Element refer(EReference reference, NewElement made) {
        var target = newElement(made.kind());
        made.name(target);
        edit(Messages.Subject_set, reference, () -> {
            made.place(dossier.root(), target);
            if (reference.isMany()) {
                values(reference).add(target);
            } else {
                element.eSet(reference, target);
            }
        });
        return target;
    }

    /** Does several things to the element as one change of a feature. */
    public void change(EStructuralFeature feature, Consumer<Element> body) {
        edit(Messages.Subject_set, feature, () -> body.accept(element));
    }

    /** A detached element with an id of its own. */
    static Element newElement(EClass kind) {
        var element = (Element) ModelFactory.eINSTANCE.create(kind);
        element.setId(UUID.randomUUID());
        return element;
    }

    private void edit(String pattern, EStructuralFeature feature, Runnable body) {
        dossier.edit(NLS.bind(pattern, FeatureWords.inSentence(feature), name()), root -> body.run());
    }

    private String name() {
        var label = ElementTexts.of(element).strip().replaceAll("\\s+", " ");
        if (label.isEmpty()) {
            return FeatureWords.kindInSentence(element.eClass());
        }
        return label.codePointCount(0, label.length()) <= LABEL_LIMIT ? label
                : label.substring(0, label.offsetByCodePoints(0, LABEL_LIMIT - 1)) + '\u2026';
    }
}
