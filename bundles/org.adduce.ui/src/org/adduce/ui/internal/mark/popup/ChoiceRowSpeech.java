package org.adduce.ui.internal.mark.popup;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers that a row of words is a group of radio buttons. */
final class ChoiceRowSpeech {

    private final ChoiceRow<?> row;
    private final String name;

    ChoiceRowSpeech(ChoiceRow<?> row, String name) {
        this.row = row;
        this.name = name;
    }

    void install() {
        var accessible = row.control().getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = isWord(event.childID) ? row.choices().get(event.childID).label() : name;
            }

            @Override
            public void getKeyboardShortcut(AccessibleEvent event) {
                if (isWord(event.childID) && !row.choices().get(event.childID).letters().isEmpty()) {
                    event.result = "Alt+" + row.choices().get(event.childID).letters().charAt(0);
                }
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = row.choices().size();
            }

            /** Without them GTK knows of no child, and nothing is said. */
            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = IntStream.range(0, row.choices().size()).boxed().toArray();
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                var point = row.control().toControl(event.x, event.y);
                event.childID = row.at(point.x, point.y).orElse(ACC.CHILDID_SELF);
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = row.control().isFocusControl() ? row.chosen() : ACC.CHILDID_NONE;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                if (isWord(event.childID)) {
                    var box = row.control().getDisplay().map(row.control(), null, row.boxes().get(event.childID));
                    event.x = box.x;
                    event.y = box.y;
                    event.width = box.width;
                    event.height = box.height;
                }
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = isWord(event.childID) ? ACC.ROLE_RADIOBUTTON : ACC.ROLE_GROUP;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                boolean isChosen = event.childID == row.chosen();
                event.detail = ACC.STATE_FOCUSABLE | (isChosen ? ACC.STATE_CHECKED : 0) | (isChosen && row.control().isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_SELF && !row.choices().isEmpty()) {
                    event.result = row.choices().get(row.chosen()).label();
                }
            }
        });
        row.control().addListener(SWT.FocusIn, event -> tellChosenSoon());
    }

    /** Says that one word was chosen instead of another. */
    void chosen(int before, int now) {
        var accessible = row.control().getAccessible();
        accessible.sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_CHECKED, 0}, before);
        accessible.sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_CHECKED, 1}, now);
        accessible.setFocus(now);
    }

    /** After the platform has told of the row itself. */
    private void tellChosenSoon() {
        row.control().getDisplay().asyncExec(() -> {
            if (!row.control().isDisposed() && row.control().isFocusControl()) {
                row.control().getAccessible().setFocus(row.chosen());
            }
        });
    }

    private boolean isWord(int child) {
        return child >= 0 && child < row.choices().size();
    }
}
