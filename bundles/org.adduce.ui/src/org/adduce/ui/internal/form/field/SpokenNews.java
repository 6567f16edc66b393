package org.adduce.ui.internal.form.field;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Text;

/**
 * What screen readers say of a field while one types in it: what was found, and how much. It is what describes the field. GTK
 * asks nobody for that either, but takes the tip of a field of its own for it, and tells when it changes; it is no tip to be
 * seen, so that it is another when the mouse comes.
 */
public final class SpokenNews {

    /** Milliseconds: who types on does not want to hear of each letter. */
    private static final int PAUSE = 500;

    private final Text field;
    private final Runnable speaking = this::speak;
    private String news = "";
    private String said = "";

    /**
     * News of a field, none as yet.
     *
     * @param tip what the mouse is told; may be empty
     */
    public SpokenNews(Text field, Supplier<String> tip) {
        this.field = field;
        field.addListener(SWT.MouseEnter, event -> field.setToolTipText(tip.get().isEmpty() ? null : tip.get()));
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = news;
            }
        });
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
        if (!field.isDisposed() && !news.equals(said)) {
            said = news;
            if (field.getDisplay().getCursorControl() != field) {
                field.setToolTipText(news.isEmpty() ? null : news);
            }
            field.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }
}
