package org.adduce.ui.internal.line;

import org.eclipse.swt.widgets.Control;

/** What a control is to the style sheet of the dark desktop, which colours controls anew whatever they were given; on a light one they keep their own. */
public enum StyleClass {
    /** The ground that texts and lines stand on. */
    PAPER("Paper"),
    /** The line around what opens over the rest of the window. */
    FRAME("Frame");

    /** Under which a widget tells style sheets what class it is of. */
    private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

    private final String name;

    StyleClass(String name) {
        this.name = name;
    }

    /** Gives it to a control. */
    public <C extends Control> C of(C control) {
        control.setData(KEY, name);
        return control;
    }
}
