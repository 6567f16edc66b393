package org.adduce.core.importing;

import java.io.IOException;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.internal.importing.AsImported;
import org.adduce.core.internal.importing.ImportPlan;
import org.adduce.model.Element;
import org.adduce.model.value.Receipt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Applies proposals to dossiers under law 4: importing twice changes nothing, and an import never overwrites what a
 * person did. Called on the thread that changes the dossier.
 *
 * <p>The id of an item's element is made of its key. A receipt in the dossier remembers what was imported last: a value
 * that is still that follows the import, one that a person has changed stays; an item that has a receipt but no element
 * was dropped by a person and stays dropped, with all that is in it. A proposed actor that the dossier knows under
 * another id, by an identifier or, where a name is all there is, by a name or alias, is that actor, and nothing of it is
 * changed. What was captured is never edited: another text is a further snapshot, and what is found there again gains
 * further anchors.
 *
 * @since 1.0
 */
public final class Imports {

    private Imports() {
    }

    /** Applies a proposal as it was found, in one gesture; a proposal that brings no news leaves no trace in the history. */
    public static ImportOutcome apply(OpenDossier dossier, Proposal proposal) {
        return apply(dossier, proposal, proposal);
    }

    /**
     * Applies a proposal that was reviewed. What the reviewer changed, added or dropped is a person's: no later import of
     * the same changes it.
     *
     * @param reviewed what to import
     * @param original what was found
     */
    public static ImportOutcome apply(OpenDossier dossier, Proposal reviewed, Proposal original) {
        return prepare(dossier, reviewed, original, new NullProgressMonitor()).apply();
    }

    /**
     * Applies a proposal that was reviewed, and keeps the bytes of the input where an attachment is made of them: the next
     * save writes them beside the dossier, and none if the import is taken back before.
     *
     * @param input what was read
     * @param reviewed what to import
     * @param original what was found
     * @throws IOException if there is no room for the bytes; nothing is imported then
     */
    public static ImportOutcome apply(OpenDossier dossier, ImportFile input, Proposal reviewed, Proposal original) throws IOException {
        return prepare(dossier, reviewed, original, new NullProgressMonitor()).apply(input);
    }

    /** What {@link #apply(OpenDossier, Proposal)} would do. Changes nothing. */
    public static ImportOutcome preview(OpenDossier dossier, Proposal proposal) {
        return preview(dossier, proposal, proposal);
    }

    /** What {@link #apply(OpenDossier, Proposal, Proposal)} would do. Changes nothing. */
    public static ImportOutcome preview(OpenDossier dossier, Proposal reviewed, Proposal original) {
        return plan(dossier, reviewed, original).outcome();
    }

    /** What {@link #apply(OpenDossier, Proposal, Proposal)} would do to each item. Changes nothing. */
    public static ImportPreview look(OpenDossier dossier, Proposal reviewed, Proposal original) {
        return plan(dossier, reviewed, original).preview();
    }

    /**
     * Works out what {@link #apply(OpenDossier, Proposal, Proposal)} would do, for it to be done later. May be called on any thread,
     * so that a large import does not hold up a user interface, as long as nobody changes the dossier meanwhile. Changes nothing.
     *
     * @param reviewed what to import
     * @param original what was found
     * @param monitor asked now and then whether to stop
     * @throws OperationCanceledException if it says so
     */
    public static PreparedImport prepare(OpenDossier dossier, Proposal reviewed, Proposal original, IProgressMonitor monitor) {
        return new PreparedImport(dossier, reviewed, original, monitor);
    }

    /**
     * Whether what an element says by an attribute is what an import gave it last: nobody has changed it since.
     *
     * @param receipt the one of the element's item
     * @since 1.0
     */
    public static boolean isAsImported(Element element, EAttribute attribute, Receipt receipt) {
        return AsImported.says(element, attribute, receipt);
    }

    private static ImportPlan plan(OpenDossier dossier, Proposal reviewed, Proposal original) {
        return new ImportPlan(dossier.root(), dossier::find, reviewed, original, () -> { });
    }
}
