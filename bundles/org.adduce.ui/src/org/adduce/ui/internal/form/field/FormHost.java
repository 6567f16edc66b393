package org.adduce.ui.internal.form.field;

import org.adduce.model.Element;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.label.ElementImages;
import org.adduce.model.time.When;

/** What fields need of the view they stand in. */
public interface FormHost {

    /** Colours and fonts. */
    Look look();

    /** Icons. */
    ElementImages images();

    /** Shows another element in place of the present one. */
    void select(Element element);

    /** Shows an element at its place in the text. */
    void open(Element element);

    /** Says a time in words. */
    String say(Subject subject, When when);

    /** A field needs more or less room than it has. */
    void reflow();

    /** Text was typed that is not committed, or is no longer. */
    void typing(TextBox box, boolean isTyping);
}
