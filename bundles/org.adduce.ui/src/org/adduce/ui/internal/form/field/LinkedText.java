package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Text that wraps and can be selected and copied, with links in it: underlined under the pointer, followed by a click, gone
 * through by Tab and followed by Enter. With Ctrl, or the middle button, a link opens its place for itself.
 */
final class LinkedText {

    /**
     * Words that lead somewhere.
     *
     * @param start where they begin
     * @param end one past where they end
     * @param follow what happens when they are followed; told whether the place is to be opened for itself
     * @param isPlace whether they lead anywhere else; not if they only unfold what stands here
     */
    record Link(int start, int end, Consumer<Boolean> follow, boolean isPlace) {
        boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    private final StyledText text;
    private final List<StyleRange> ranges = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private Optional<Link> hovered = Optional.empty();

    LinkedText(Composite parent, Look look) {
        text = look.dress(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY));
        text.setCaret(null);
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.MouseMove, event -> hover(linkAt(event)));
        text.addListener(SWT.MouseExit, event -> hover(Optional.empty()));
        text.addListener(SWT.FocusOut, event -> text.setSelection(0));
        text.addListener(SWT.Traverse, this::traverse);
        new LinkMenu(this);
        text.addVerifyKeyListener(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                linkAt(text.getSelection().x).ifPresent(link -> link.follow.accept((event.stateMask & SWT.MOD1) != 0));
            }
        });
    }

    StyledText text() {
        return text;
    }

    /** Shows other words; the ranges stand in order and do not overlap. */
    void show(String words, List<StyleRange> styles, List<Link> leads) {
        show(words, styles, leads, () -> { });
    }

    /** Shows other words. Then {@code lines} says how each line is set. */
    void show(String words, List<StyleRange> styles, List<Link> leads, Runnable lines) {
        hovered = Optional.empty();
        ranges.clear();
        ranges.addAll(styles);
        links.clear();
        links.addAll(leads);
        unmeasured(() -> {
            text.setText(words);
            style();
            lines.run();
        });
    }

    /** Lines that wrap or stand apart would be measured anew, all from the top, whenever one of them is set. */
    private void unmeasured(Runnable setting) {
        text.setText("");
        // of lines that stood apart the widget only hears when the last is set anew
        text.setLineVerticalIndent(0, 1);
        text.setLineVerticalIndent(0, 0);
        int leading = text.getLineSpacing();
        text.setWordWrap(false);
        text.setLineSpacing(0);
        setting.run();
        text.setLineSpacing(leading);
        text.setWordWrap(true);
    }

    private void style() {
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        hovered.ifPresent(link -> {
            for (var range : text.getStyleRanges(link.start, link.end - link.start)) {
                text.setStyleRange(underlined(range));
            }
        });
    }

    private static StyleRange underlined(StyleRange range) {
        var copy = (StyleRange) range.clone();
        copy.underline = true;
        return copy;
    }

    private void hover(Optional<Link> link) {
        if (!link.equals(hovered)) {
            hovered = link;
            text.setCursor(link.isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            style();
        }
    }

    private void click(Event event) {
        boolean isOpening = event.button == 2 || (event.stateMask & SWT.MOD1) != 0;
        if (event.button < 3 && text.getSelectionCount() == 0) {
            linkAt(event).ifPresent(link -> link.follow.accept(isOpening));
        }
    }

    /** The link that has the focus. */
    Optional<Link> linkInHand() {
        return text.getSelectionCount() == 0 ? Optional.empty() : linkAt(text.getSelection().x);
    }

    private Optional<Link> linkAt(Event event) {
        return linkAt(new Point(event.x, event.y));
    }

    /** The link at a place in the control. */
    Optional<Link> linkAt(Point point) {
        int offset = text.getOffsetAtPoint(point);
        return offset < 0 ? Optional.empty() : linkAt(offset);
    }

    private Optional<Link> linkAt(int offset) {
        return links.stream().filter(link -> link.holds(offset)).findFirst();
    }

    /** Tab goes from link to link, and out of the text after the last. */
    private void traverse(Event event) {
        var selection = text.getSelection();
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> go(links.stream().filter(link -> selection.x == selection.y ? link.start >= selection.x : link.start > selection.x).findFirst(), event);
            case SWT.TRAVERSE_TAB_PREVIOUS -> go(links.stream().filter(link -> link.start < selection.x).reduce((first, second) -> second), event);
            default -> { }
        }
    }

    private void go(Optional<Link> link, Event event) {
        event.doit = link.isEmpty();
        link.ifPresent(found -> {
            text.setSelection(found.start, found.end);
            text.showSelection();
        });
    }
}
