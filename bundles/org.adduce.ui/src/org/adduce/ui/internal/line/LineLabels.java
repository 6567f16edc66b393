package org.adduce.ui.internal.line;

import java.util.Arrays;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/** Labels of lines that end in an ellipsis, behind a whole letter, where there is no room for all of their words. */
public abstract class LineLabels extends StyledCellLabelProvider {

    private static final String ELLIPSIS = "\u2026";
    private static final String STYLES = "org.adduce.ui.styles.";

    /** What is at the border moves where a person scrolls sideways or drags the border: all lines are drawn anew. */
    @Override
    public void initialize(ColumnViewer viewer, ViewerColumn column) {
        super.initialize(viewer, column);
        if (viewer.getControl() instanceof Scrollable lines) {
            lines.addControlListener(ControlListener.controlResizedAdapter(event -> lines.redraw()));
            if (lines.getHorizontalBar() != null) {
                lines.getHorizontalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> lines.redraw()));
            }
        }
    }

    /**
     * Keeps at the line how its words are styled: to ask the viewer where they are painted costs a look at all that is selected.
     * Other words paint themselves; only for other styles the line is asked where it is, which takes as long as all the rest.
     */
    @Override
    public void update(ViewerCell cell) {
        var key = STYLES + cell.getColumnIndex();
        var styles = cell.getStyleRanges();
        if (!Arrays.equals((StyleRange[]) cell.getItem().getData(key), styles)) {
            cell.getItem().setData(key, styles);
            super.update(cell);
        }
    }

    @Override
    protected void paint(Event event, Object element) {
        // the toolkit has drawn the focus around the line; JFace would draw another one around its words
        event.detail &= ~SWT.FOCUSED;
        var words = words(event);
        int room = right(event) - words.x;
        var layout = layout(event);
        try {
            if (layout.getText().isEmpty() || layout.getBounds().width <= room) {
                super.paint(event, element);
            } else {
                paintCut(event, element, layout, new Rectangle(words.x, words.y, room, words.height));
            }
        } finally {
            layout.dispose();
        }
    }

    private void paintCut(Event event, Object element, TextLayout layout, Rectangle words) {
        var gc = event.gc;
        int end = words.x + cut(layout, words.width - gc.textExtent(ELLIPSIS).x);
        var clipping = gc.getClipping();
        gc.setClipping(clipping.intersection(new Rectangle(clipping.x, clipping.y, Math.max(0, end - clipping.x), clipping.height)));
        super.paint(event, element);
        gc.setClipping(clipping);
        gc.drawText(ELLIPSIS, end, words.y + Math.max(0, (words.height - layout.getBounds().height) / 2), true);
    }

    /** How far from the left the last letter ends that has room. */
    static int cut(TextLayout layout, int room) {
        if (room <= 0) {
            return 0;
        }
        int offset = layout.getOffset(new Point(room, 0), new int[1]);
        while (offset > 0 && Character.isWhitespace(layout.getText().charAt(offset - 1))) {
            offset--;
        }
        return layout.getLocation(offset, false).x;
    }

    private TextLayout layout(Event event) {
        var layout = new TextLayout(event.display);
        layout.setFont(event.gc.getFont());
        layout.setText(text(event));
        if (event.item.getData(STYLES + event.index) instanceof StyleRange[] ranges) {
            for (var range : ranges) {
                layout.setStyle(range, range.start, range.start + range.length - 1);
            }
        }
        return layout;
    }

    private static String text(Event event) {
        return event.item instanceof TreeItem line ? line.getText(event.index) : ((TableItem) event.item).getText(event.index);
    }

    private static Rectangle words(Event event) {
        return event.item instanceof TreeItem line ? line.getTextBounds(event.index) : ((TableItem) event.item).getTextBounds(event.index);
    }

    /** Where the column ends, or what is seen of it. */
    private static int right(Event event) {
        var seen = ((Scrollable) event.widget).getClientArea();
        int end = seen.x + seen.width;
        var cell = event.item instanceof TreeItem line ? line.getBounds(event.index) : ((TableItem) event.item).getBounds(event.index);
        boolean isColumn = event.item instanceof TreeItem line ? line.getParent().getColumnCount() > 0 : ((TableItem) event.item).getParent().getColumnCount() > 0;
        return isColumn ? Math.min(end, cell.x + cell.width) : end;
    }

    /** Draws words that end in an ellipsis where the room is too little. */
    public static void draw(GC gc, String words, int x, int y, int room) {
        var layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(gc.getFont());
            layout.setText(words);
            boolean isWhole = words.isEmpty() || layout.getBounds().width <= room;
            int offset = isWhole ? words.length() : layout.getOffset(new Point(Math.max(0, room - gc.textExtent(ELLIPSIS).x), 0), new int[1]);
            gc.drawText(isWhole ? words : words.substring(0, offset).stripTrailing() + ELLIPSIS, x, y, SWT.DRAW_TRANSPARENT);
        } finally {
            layout.dispose();
        }
    }
}
