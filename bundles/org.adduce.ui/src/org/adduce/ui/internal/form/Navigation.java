package org.adduce.ui.internal.form;

import org.adduce.model.Element;

/** Where the links of forms lead. */
public interface Navigation {

    /** Shows another element beside or in place of the present one. */
    void select(Element element);

    /** Opens an element where it stands: in its text, or on a page of its own. */
    void open(Element element);
}
