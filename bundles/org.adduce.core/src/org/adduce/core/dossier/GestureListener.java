package org.adduce.core.dossier;

/**
 * Is told every gesture on an open dossier while the tree is as the gesture left it, and before anybody else is told. What
 * it does is part of the time every gesture takes, so it should do next to nothing. It must not change the dossier.
 *
 * @since 1.0
 */
public interface GestureListener {

    /** A gesture was made, taken back or made again; called on the thread that did it. */
    void happened(Gesture gesture);

    /** The dossier is about to be written to its file. */
    default void saving() {
    }

    /** Bytes came in that an attachment is made of and that will lie beside the dossier when it is saved. */
    default void brought(byte[] bytes) {
    }
}
