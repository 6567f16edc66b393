package org.adduce.ui.internal.mark.popup;

import java.util.function.Function;
import java.util.function.Predicate;
import org.adduce.ui.internal.mark.Suggester;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A popup with one field in which something is found by typing, or made.
 *
 * @param <C> what is chosen
 */
final class SuggestPopup<C> {

    private static final int WIDTH = 300;

    private final PopupShell popup;
    private final SuggestField<C> field;
    private boolean isTouched;

    /**
     * What its parts are called.
     *
     * @param id the popup's id for tests
     * @param title what the popup does
     * @param name what the field is for
     * @param hint what the keys do
     */
    record Words(String id, String title, String name, String hint) {
    }

    /** Hands what is chosen to {@code choosing}, which says whether that will do, and gives the focus back to {@code returnTo}. */
    SuggestPopup(Control returnTo, Words words, Suggester<C> suggester, Function<C, String> label, Predicate<C> choosing) {
        popup = new PopupShell(returnTo, words.id(), words.title());
        var area = popup.content();
        new Label(area, SWT.NONE).setText(words.name());
        var table = new SuggestionTable(area, popup::fit);
        field = new SuggestField<>(area, words.id() + ".field", words.name(), table, suggester, label);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        field.control().setLayoutData(data);
        table.control().moveBelow(field.control());
        table.control().setLayoutData(table.layoutData(2));
        var hint = new Label(area, SWT.NONE);
        hint.setText(words.hint());
        hint.setEnabled(false);
        hint.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 2, 1));
        field.onChoice((choice, isByHand) -> isTouched |= isByHand);
        popup.closesItselfWhile(() -> !isTouched);
        popup.onCommit(() -> choosing.test(field.choice()));
    }

    /** Opens at {@code words}, in display coordinates, with something in the field to start from. */
    void open(Rectangle words, String start) {
        field.show(start);
        popup.openAt(words);
        field.control().setFocus();
    }
}
