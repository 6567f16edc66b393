package org.adduce.ui.internal.mark;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Topic;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.eclipse.jface.viewers.ISelection;

/**
 * Words of a text on their way to what they are marked with: dropped on a claim they assert it, on a topic they get it.
 *
 * @param dossier where they are recorded
 * @param reading the text
 * @param words where they stand in it
 */
public record DraggedWords(OpenDossier dossier, Reading reading, Stretch words) implements ISelection {

    @Override
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether they can be dropped on an element. */
    public boolean canMark(Element target) {
        return !dossier.isReadOnly() && target.dossier() == dossier.root() && (target instanceof Claim || target instanceof Topic);
    }

    /** Marks them with an element, in one gesture. */
    public void mark(Element target) {
        switch (target) {
            case Claim claim -> dossier.edit(Messages.Drop_assertion, root -> {
                var draft = new AssertionDraft(new Said.Words(reading, words));
                draft.setClaim(new ClaimChoice.Existing(claim));
                new AssertionGesture(root, draft, Recorder.user()).make();
            });
            case Topic topic -> dossier.edit(Messages.Drop_annotation, root -> new AnnotationGesture(root, reading).make(words, new TopicChoice.Existing(topic)));
            default -> throw new IllegalArgumentException("Words cannot be marked with " + target);
        }
    }
}
