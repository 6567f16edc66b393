package org.adduce.ui.internal.form.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;

/**
 * What screen readers say while one types into a field: what was found, and how much. GTK lets nobody tell news of a field of
 * its own, so an area beside it, too small to be seen, has a line that says so and gets what screen readers take for the focus;
 * the caret takes that back with the next letter, and nothing is said of it. On the UI thread.
 */
public final class SpokenNews {

    /** Milliseconds: who types on does not want to hear of each letter. */
    private static final int PAUSE = 500;
    /** Two lines that say different things, or what gets the focus is taken for what had it. Counted from 1: 0 is the area itself to some. */
    private static final int LINES = 2;

    private final String[] lines = {"", ""};
    private final Text field;
    private final Canvas area;
    private final Runnable speaking = this::speak;
    private String news = "";
    private String said = "";
    private int line = 1;

    /** News of a field in a grid, none as yet. */
    public SpokenNews(Text field) {
        this.field = field;
        area = new Canvas(field.getParent(), SWT.NO_FOCUS);
        area.setSize(1, 1);
        area.setEnabled(false); // Tab passes it by
        area.setData("org.adduce.news", field.getData("org.adduce.id"));
        GridDataFactory.swtDefaults().exclude(true).applyTo(area);
        area.moveBelow(null);
        area.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID >= 1 && event.childID <= LINES ? lines[event.childID - 1] : "";
            }
        });
        area.getAccessible().addAccessibleControlListener(new NewsLine());
    }

    /** Says it at once, for what a person did to hear it. */
    public void say(String words) {
        news = words;
        speak();
    }

    /** Says it when nothing was typed for a moment. */
    public void saySoon(String words) {
        news = words;
        field.getDisplay().timerExec(PAUSE, speaking);
    }

    private void speak() {
        if (area.isDisposed() || news.equals(said)) {
            return;
        }
        said = news;
        area.setToolTipText(said);
        if (!said.isEmpty() && field.isFocusControl()) {
            line = line % LINES + 1;
            lines[line - 1] = said;
            area.getAccessible().setFocus(line);
        }
    }

    private final class NewsLine extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = LINES;
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = new Object[] {1, LINES};
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_CLIENT_AREA : ACC.ROLE_LABEL;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | (event.childID == line ? ACC.STATE_FOCUSED : 0);
        }
    }
}
