package org.adduce.core.check;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;

/**
 * A way to put right what a check found. Checks look at copies, so a fix keeps no element: it is handed the element at
 * fault, as it is in the dossier when a person chooses to have it put right, and may find the others there by their ids.
 * {@link Repairs} applies fixes.
 *
 * @param kind what tells it from the check's other ways, a word such as {@code exchange}: findings of one check with fixes
 *        of one kind can be put right at once
 * @param label what it does, as a menu names it: "Exchange the two". The same for all of a kind, unless it names values
 * @param remedy does it
 * @since 1.0
 */
public record Fix(String kind, String label, Remedy<Element> remedy) {

    /**
     * What a fix does.
     *
     * @param <E> the class of the elements at fault
     */
    @FunctionalInterface
    public interface Remedy<E extends Element> {

        /**
         * Changes what is wrong, within a gesture that is open already. If what it was made for is no longer so, it changes
         * nothing: the dossier may have changed since it was looked through.
         *
         * @param element the element at fault, in the dossier
         * @param dossier where it stands; not to be saved
         */
        void apply(E element, OpenDossier dossier);
    }

    /** A fix of elements of a class. */
    public static <E extends Element> Fix on(Class<E> type, String kind, String label, Remedy<E> remedy) {
        return new Fix(kind, label, (element, dossier) -> {
            if (type.isInstance(element)) {
                remedy.apply(type.cast(element), dossier);
            }
        });
    }
}
