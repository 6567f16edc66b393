package org.adduce.core.dossier;

/**
 * Is told what happens to an open dossier.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface DossierListener {

    /** Something happened; called on the thread that did it, after it is complete. */
    void happened(DossierEvent event);
}
