package org.adduce.ui.internal.outline;

import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A part as its outline sees it. On the UI thread. */
public interface Outlined {

    /** The lines at the top, with those within them, as of now. */
    List<OutlineLine> lines();

    /** The words of a line. */
    StyledString label(Object subject);

    /** All that a line is found by. */
    String searchable(Object subject);

    /** The icon of a line; null for none, as JFace has it. */
    Image image(Object subject, ElementImages images);

    /** The element a line stands for; empty where it stands for a section. */
    Optional<Element> element(Object subject);

    /** What is in hand in the part; empty where no line stands for it. */
    Optional<Object> inHand();

    /** Brings what a line stands for into view. */
    void show(Object subject);

    /** Puts the focus into the part. */
    void activate();

    /** What is said where there are no lines. */
    String nothing();

    /** Tells from now on when there are other lines, when lines say something else, and when something else is in hand. */
    void follow(Listener listener);

    /** Lets go of what it listens to. */
    void close();

    /** Is told what happens in the part. */
    interface Listener {

        /** There may be other lines, or in another order. */
        void linesChanged();

        /** Lines may say something else. */
        void wordsChanged();

        /** Something else may be in hand. */
        void handChanged();
    }
}
