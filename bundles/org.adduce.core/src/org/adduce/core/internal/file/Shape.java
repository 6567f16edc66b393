package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.adduce.core.file.UnwritableDossierException;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** How elements of one class stand in the file: first their attributes, then their children, each in the order of the model. */
final class Shape {

    private static final AtomicReferenceArray<Shape> ALL = new AtomicReferenceArray<>(ModelPackage.eINSTANCE.getEClassifiers().size());

    /** The number of the class. */
    final int number;
    private final EClass type;
    private final byte[] name;
    private final List<AttributeSlot> attributes = new ArrayList<>();
    private final List<ChildSlot> children = new ArrayList<>();
    private final String[] attributeNames;
    private final String[] childNames;

    private Shape(EClass type) {
        this.type = type;
        this.number = type.getClassifierID();
        this.name = Vocabulary.nameOf(type).getBytes(US_ASCII);
        for (var feature : type.getEAllStructuralFeatures()) {
            if (feature != ModelPackage.Literals.ELEMENT__LEFTOVERS) {
                place(feature, type.getFeatureID(feature));
            }
        }
        this.attributeNames = attributes.stream().map(slot -> slot.name).toArray(String[]::new);
        this.childNames = children.stream().map(slot -> slot.name).toArray(String[]::new);
    }

    /** The shape of a class that is not abstract. */
    static Shape of(EClass type) {
        var known = ALL.get(type.getClassifierID());
        if (known == null) {
            known = new Shape(type);
            ALL.set(type.getClassifierID(), known);
        }
        return known;
    }

    private void place(EStructuralFeature feature, int id) {
        switch (feature) {
            case EReference reference when reference.isContainment() -> add(new ContainedChild(reference, id));
            case EReference reference when reference.isMany() -> add(new ReferencesChild(reference, id, Vocabulary.childOf(reference)));
            case EReference reference -> add(new ReferenceAttribute(reference, id));
            case EAttribute attribute when Vocabulary.isWords(attribute) -> add(new WordsChild(attribute, id));
            case EAttribute attribute when !attribute.isMany() && Codecs.of(attribute.getEAttributeType()) != null ->
                add(new ValueAttribute(attribute, id));
            case EAttribute attribute ->
                add(new ValueChild(attribute, id, Vocabulary.childOf(attribute), ValueForms.of(attribute.getEAttributeType())));
            default -> throw new IllegalStateException("Neither attribute nor reference: " + feature);
        }
    }

    private void add(AttributeSlot slot) {
        attributes.add(slot);
    }

    private void add(ChildSlot slot) {
        children.add(slot);
    }

    EClass type() {
        return type;
    }

    Element create() {
        return (Element) ModelFactory.eINSTANCE.create(type);
    }

    /** The number of the attribute that is called so, or -1; looked for from {@code likely} on, since files are mostly in order. */
    int attribute(String called, int likely) {
        return find(attributeNames, called, likely);
    }

    AttributeSlot attribute(int number) {
        return attributes.get(number);
    }

    /** The number of the child that is called so, or -1; looked for from {@code likely} on. */
    int child(String called, int likely) {
        return find(childNames, called, likely);
    }

    ChildSlot child(int number) {
        return children.get(number);
    }

    /** Names are interned on both sides, so one look each is enough. */
    private static int find(String[] names, String called, int likely) {
        for (int at = likely; at < names.length; at++) {
            if (names[at] == called) {
                return at;
            }
        }
        for (int at = 0; at < likely; at++) {
            if (names[at] == called) {
                return at;
            }
        }
        return -1;
    }

    /** Writes an element with everything in it. */
    void write(InternalEObject element, CanonicalOutput out) throws IOException {
        begin(element, out);
        writeRest(element, out);
    }

    /** Starts an element; what is not of the model may follow before {@link #writeRest}. */
    void begin(InternalEObject element, CanonicalOutput out) throws IOException {
        out.comes(((Element) element).getId());
        try {
            out.begin(name);
        } catch (UnwritableText e) {
            throw refused(element, "", e);
        }
    }

    void writeRest(InternalEObject element, CanonicalOutput out) throws IOException {
        var leftovers = ((Element) element).getLeftovers();
        write(attributes, element, out);
        if (leftovers != null) {
            LeftoverText.writeAttributes(leftovers, out);
        }
        write(children, element, out);
        if (leftovers != null) {
            LeftoverText.writeChildren(leftovers, out);
        }
        out.end(name);
    }

    private static void write(List<? extends Slot> slots, InternalEObject element, CanonicalOutput out) throws IOException {
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            try {
                slot.write(element, out);
            } catch (UnwritableText e) {
                throw refused(element, "the " + slot.feature.getName() + " of ", e);
            }
        }
    }

    private static UnwritableDossierException refused(InternalEObject element, String part, UnwritableText e) {
        return new UnwritableDossierException("The dossier cannot be saved because of " + part + "the "
                + Vocabulary.nameOf(element.eClass()) + ' ' + ((Element) element).getId() + ". " + e.getMessage());
    }
}
