package org.adduce.ui.internal.beside;

/** An editor that can be moved to another stack. */
public interface Movable {

    /** Shows its name and icon again: the workbench makes a new tab for what is moved, and forgets the icon. */
    void showTitleAgain();
}
