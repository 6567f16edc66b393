package org.adduce.team.ui.internal.words;

import java.util.ArrayList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Shows a marked text, to be read and copied: own words are underlined on a tint, gone ones struck through. */
public final class WordsText {

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int MARGIN = 8;

    private final StyledText widget;
    private String name = "";

    /** A text in {@code parent}, to be found by {@code id}. */
    public WordsText(Composite parent, String id) {
        widget = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        widget.setData("org.adduce.id", id);
        widget.setData(UNSTYLED, Boolean.TRUE);
        widget.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        widget.setAlwaysShowScrollBars(false);
        widget.setCaret(null);
        widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        paint();
    }

    private Tints paint() {
        var tints = new Tints(widget.getDisplay());
        widget.setBackground(tints.ground());
        widget.setForeground(tints.ink());
        return tints;
    }

    /** What a person who does not see it is told that this is. */
    public void setName(String words) {
        name = words;
    }

    /** Shows words; {@code isAside} where they are not a value but say something about it. */
    public void show(Marked marked, boolean isAside) {
        var tints = paint();
        if (!widget.getText().equals(marked.text())) {
            widget.setText(marked.text());
        }
        var styles = new ArrayList<StyleRange>();
        if (isAside) {
            styles.add(new StyleRange(0, marked.text().length(), tints.quiet(), null, SWT.ITALIC));
        }
        marked.marks().forEach(mark -> styles.add(style(mark, tints)));
        widget.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private static StyleRange style(Marked.Mark mark, Tints tints) {
        var style = new StyleRange(mark.start(), mark.length(), null, null);
        switch (mark.sense()) {
            case OWN -> {
                style.background = tints.own();
                style.underline = true;
                style.underlineColor = tints.ownLine();
            }
            case GONE -> {
                style.background = tints.gone();
                style.foreground = tints.goneInk();
                style.strikeout = true;
            }
        }
        return style;
    }

    /** Goes to the first marked words. */
    public void reveal(Marked marked) {
        widget.setTopIndex(0);
        marked.marks().stream().findFirst().ifPresent(mark -> {
            widget.setSelection(mark.start());
            widget.showSelection();
        });
    }

    /** The widget. */
    public StyledText widget() {
        return widget;
    }
}
