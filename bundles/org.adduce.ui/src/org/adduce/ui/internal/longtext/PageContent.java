package org.adduce.ui.internal.longtext;

import java.util.ArrayList;
import java.util.List;
import org.adduce.ui.internal.reader.page.LineChange;
import org.adduce.ui.internal.reader.page.Page;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;

/**
 * Hands a page to a {@link StyledText} without copying it. It cannot be typed into; headings change when what they say does,
 * and lines when others speak in them.
 */
public final class PageContent implements StyledTextContent {

    private static final String DELIMITER = "\n";

    private Page page;
    private final List<TextChangeListener> listeners = new ArrayList<>();

    public PageContent(Page page) {
        this.page = page;
    }

    /** Gives a heading other words and tells the widget of this one line. */
    public void retitle(int line, String heading) {
        var before = page.words(line);
        if (before.equals(heading)) {
            return;
        }
        var changing = new TextChangingEvent(this);
        changing.start = page.start(line);
        changing.newText = heading;
        changing.newCharCount = heading.length();
        changing.replaceCharCount = before.length();
        listeners.forEach(listener -> listener.textChanging(changing));
        page.retitle(line, heading);
        listeners.forEach(listener -> listener.textChanged(new TextChangedEvent(this)));
    }

    /**
     * Takes another page of the same text and tells the widget of the lines between the first and the last that are others, so
     * that it has not to lay out all the rest again.
     *
     * @param change what is another in it
     * @param taking run when the widget may ask for the new lines
     */
    public void replace(Page next, LineChange change, Runnable taking) {
        if (change.isNone()) {
            page = next;
            taking.run();
            return;
        }
        var changing = new TextChangingEvent(this);
        changing.start = page.start(change.first());
        changing.replaceCharCount = page.start(change.before()) - changing.start;
        changing.replaceLineCount = change.before() - change.first();
        changing.newCharCount = next.start(change.after()) - next.start(change.first());
        changing.newLineCount = change.after() - change.first();
        changing.newText = "";
        listeners.forEach(listener -> listener.textChanging(changing));
        page = next;
        taking.run();
        listeners.forEach(listener -> listener.textChanged(new TextChangedEvent(this)));
    }

    @Override
    public void addTextChangeListener(TextChangeListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeTextChangeListener(TextChangeListener listener) {
        listeners.remove(listener);
    }

    @Override
    public int getCharCount() {
        return page.length();
    }

    @Override
    public String getLine(int lineIndex) {
        return page.words(lineIndex);
    }

    @Override
    public int getLineAtOffset(int offset) {
        return page.lineAt(offset);
    }

    @Override
    public int getLineCount() {
        return page.lineCount();
    }

    @Override
    public String getLineDelimiter() {
        return DELIMITER;
    }

    @Override
    public int getOffsetAtLine(int lineIndex) {
        return page.start(lineIndex);
    }

    @Override
    public String getTextRange(int start, int length) {
        int end = start + length;
        var words = new StringBuilder(length);
        for (int line = page.lineAt(start); line < page.lineCount() && page.start(line) < end; line++) {
            var all = page.words(line) + DELIMITER;
            words.append(all, Math.max(0, start - page.start(line)), Math.min(all.length(), end - page.start(line)));
        }
        return words.toString();
    }

    @Override
    public void replaceTextRange(int start, int replaceLength, String text) {
        throw new UnsupportedOperationException("The text of a source is never edited");
    }

    @Override
    public void setText(String text) {
        throw new UnsupportedOperationException("The text of a source is never edited");
    }
}
