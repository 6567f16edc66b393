package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Where one feature of one class stands in the file. Everything that can be looked up once is looked up when a slot is
 * made, so that reading and writing a value goes straight to the generated code.
 */
abstract class Slot {

    final EStructuralFeature feature;
    /** The feature's number in the class this slot is for. */
    final int id;
    /** The number of the class that the feature refers to, or -1 where it is no reference. */
    final int target;
    /** The name in the file. */
    final String name;
    final byte[] bytes;

    Slot(EStructuralFeature feature, int id, String name) {
        this.feature = feature;
        this.id = id;
        this.target = feature instanceof EReference reference ? reference.getEReferenceType().getClassifierID() : -1;
        // the parser interns its names, so that mostly one look tells that two are the same
        this.name = name.intern();
        this.bytes = name.getBytes(US_ASCII);
    }

    final boolean isSet(InternalEObject owner) {
        return owner.eIsSet(id);
    }

    final Object get(InternalEObject owner) {
        return owner.eGet(id, false, true);
    }

    /** Writes the owner's value, if it has one. */
    abstract void write(InternalEObject owner, CanonicalOutput out) throws IOException;
}
