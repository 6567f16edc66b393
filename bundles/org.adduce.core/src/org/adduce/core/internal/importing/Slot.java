package org.adduce.core.internal.importing;

/**
 * One thing that an import says of an element and remembers by itself: the value of a feature, or a feature's anchors in
 * one snapshot.
 */
sealed interface Slot permits ValueSlot, ReferenceSlot, AnchorSlot {

    /** What it is remembered under. */
    String name();

    /** The digest of what the import says; empty where nothing is to be remembered. */
    String digest();

    /** Whether what the element has now is what a digest was made of. */
    boolean says(String digest);

    /** Whether the element has what the import says. */
    boolean isDone();

    /** Whether the element has nothing there, or what every new element has. */
    boolean isUntouched();

    /** Whether the element has nothing at all there: what every new element has may be meant. */
    boolean isEmpty();

    /** Gives the element what the import says. */
    void put();

    /** Takes away what the element has there. */
    void clear();
}
