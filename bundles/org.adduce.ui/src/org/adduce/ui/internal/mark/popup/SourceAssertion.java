package org.adduce.ui.internal.mark.popup;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Assertion;
import org.adduce.model.Source;
import org.adduce.ui.internal.mark.AssertionDraft;
import org.adduce.ui.internal.mark.AssertionGesture;
import org.adduce.ui.internal.mark.Recorder;
import org.adduce.ui.internal.mark.Said;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;

/** Says of a source as a whole that somebody claims something in it: a talk, a book, a video whose words nobody has here. */
final class SourceAssertion {

    private final OpenDossier dossier;
    private final Source source;

    SourceAssertion(OpenDossier dossier, Source source) {
        this.dossier = dossier;
        this.source = source;
    }

    /** Asks at what has the focus, which gets it back; {@code told} hears what was made. */
    void ask(Control focus, Consumer<Assertion> told) {
        var draft = new AssertionDraft(new Said.InSource(source));
        new AssertionPopup(focus, dossier.root(), draft, complete -> told.accept(record(dossier, complete))).open(place(focus));
    }

    /** At the selected line of a tree, else at the upper end of whatever it is. In display coordinates. */
    private static Rectangle place(Control focus) {
        var part = focus instanceof Tree tree && tree.getSelectionCount() > 0 ? tree.getSelection()[0].getBounds()
                : new Rectangle(0, 0, focus.getSize().x, Math.min(focus.getSize().y, focus.getParent().getSize().y / 3));
        return focus.getDisplay().map(focus, null, part);
    }

    /** Records a draft in one gesture. */
    static Assertion record(OpenDossier dossier, AssertionDraft draft) {
        var made = new AtomicReference<Assertion>();
        dossier.edit(Messages.Gesture_makeAssertion, root -> made.set(new AssertionGesture(root, draft, Recorder.user()).make()));
        return made.get();
    }
}
