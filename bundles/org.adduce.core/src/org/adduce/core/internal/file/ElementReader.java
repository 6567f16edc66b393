package org.adduce.core.internal.file;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.COMMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.PROCESSING_INSTRUCTION;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.UUID;
import org.adduce.core.file.DossierFormatException;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Builds the elements of one file, without a tree in between. Elements are put into their container when they are
 * complete; references are set when all elements are known.
 */
final class ElementReader {

    private static final String CORRECT = "Correct the value in the file.";

    private final XmlCursor in;
    private final KnownElements known;
    private final PendingReferences references = new PendingReferences();
    private final GatheredValues values = new GatheredValues();
    private final KeptLeftovers leftovers = new KeptLeftovers();
    private final Memo memo = new Memo();

    /** A reader of a file with about so many elements, at the cursor. */
    ElementReader(XmlCursor in, long expected) {
        this.in = in;
        this.known = new KnownElements(expected);
    }

    PendingReferences references() {
        return references;
    }

    Memo memo() {
        return memo;
    }

    KeptLeftovers leftovers() {
        return leftovers;
    }

    /** Takes one value of a feature that has many. */
    void gather(InternalEObject owner, Slot slot, Object value) {
        values.add(owner, slot, value);
        if (slot.feature == ModelPackage.Literals.ELEMENT__FORMER_IDS) {
            known.addFormer((UUID) value, (Element) owner);
        }
    }

    /** Sets what could only be set when everything was read. */
    void settle() {
        values.settle();
        leftovers.settle();
        references.settle(known);
    }

    /** The element at the cursor, which is at its end afterwards. */
    Element read(Shape shape) throws IOException {
        var element = shape.create();
        readAttributes(element, shape);
        register(element, shape);
        int likely = 0;
        for (int event = in.next(); event != END_ELEMENT; event = in.next()) {
            switch (event) {
                case START_ELEMENT -> likely = after(likely, readChild(element, shape, likely), element);
                case CHARACTERS, CDATA -> requireBlank(shape);
                case COMMENT, PROCESSING_INSTRUCTION -> leftovers.remark(element, XmlTreeReader.remark(in, event));
                default -> { }
            }
        }
        return element;
    }

    /** The kind of child that was read last; where that is another than before, a part of the file is over. */
    private int after(int before, int read, Element element) {
        if (read != before && element instanceof Dossier) {
            references.settleMet(known);
        }
        return read;
    }

    private void readAttributes(Element element, Shape shape) throws IOException {
        int count = in.attributes();
        int likely = 0;
        for (int i = 0; i < count; i++) {
            int number = shape.attribute(in.attributeName(i), likely);
            if (number >= 0 && in.attributePrefix(i).isEmpty()) {
                read(shape.attribute(number), i, element, shape);
                likely = number + 1;
            } else {
                leftovers.attribute(element, in, i);
            }
        }
    }

    private void read(AttributeSlot slot, int index, Element element, Shape shape) throws IOException {
        try {
            slot.read((InternalEObject) element, in, index, this);
        } catch (IllegalArgumentException e) {
            throw in.fault(unreadable(slot, shape) + e.getMessage(), CORRECT);
        }
    }

    private static String unreadable(Slot slot, Shape shape) {
        return "The \"" + slot.name + "\" of " + Vocabulary.oneOf(shape.type()) + " cannot be read. ";
    }

    private void register(Element element, Shape shape) throws DossierFormatException {
        if (element.getId() == null) {
            throw in.fault("This is " + Vocabulary.oneOf(shape.type()) + " without an id.", "Give it an attribute id with a new UUID.");
        }
        references.meet(shape.number);
        if (!known.add(element)) {
            throw in.fault("The id " + element.getId() + " stands here for the second time.",
                    "Remove one of the two elements, or give one of them another id.");
        }
    }

    /** Reads the child at the cursor and says which is likely to come next: another of its kind. */
    private int readChild(Element element, Shape shape, int likely) throws IOException {
        int number = shape.child(in.name(), likely);
        if (number < 0 || !in.isOurs() || !shape.child(number).understands(in)) {
            leftovers.child(element, in);
            return likely;
        }
        try {
            shape.child(number).read((InternalEObject) element, in, this);
        } catch (IllegalArgumentException e) {
            throw in.fault(unreadable(shape.child(number), shape) + e.getMessage(), CORRECT);
        }
        return number;
    }

    private void requireBlank(Shape shape) throws IOException {
        if (!in.isBlank()) {
            throw in.fault("Here stand words between the elements of " + Vocabulary.oneOf(shape.type()) + ".",
                    "Put them into a <note>, or remove them.");
        }
    }
}
