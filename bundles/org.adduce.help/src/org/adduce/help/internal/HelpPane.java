package org.adduce.help.internal;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.adduce.help.internal.book.HelpBook;
import org.adduce.help.internal.book.HelpPage;
import org.adduce.help.internal.book.HelpSearch;
import org.adduce.help.internal.text.Flow;
import org.adduce.help.internal.text.FlowText;
import org.adduce.help.internal.text.FoundFlow;
import org.adduce.help.internal.text.MarkdownFlow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A page of help below a field that searches all of them. Tab goes from link to link, Enter follows, Alt+Left goes back. On the UI thread. */
final class HelpPane {

    private static final URI NOWHERE = URI.create("");

    private final HelpBook book;
    private final Composite area;
    private final Text search;
    private final FlowText text;
    private final Deque<HelpPage> visited = new ArrayDeque<>();
    private boolean isClearing;

    HelpPane(Composite parent, HelpBook book) {
        this.book = book;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Help_search);
        search.setData("org.adduce.id", "help.search");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(search);
        search.addModifyListener(event -> searched());
        search.addListener(SWT.KeyDown, this::keyInSearch);
        text = new FlowText(area, this::follow);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(text.control());
        text.control().addListener(SWT.Traverse, this::traverse);
        text.control().addListener(SWT.KeyDown, this::keyInText);
    }

    Composite control() {
        return area;
    }

    void setFocus() {
        text.control().setFocus();
    }

    /** Shows a page. */
    void show(HelpPage page) {
        if (visited.isEmpty() || !visited.peek().equals(page)) {
            visited.push(page);
        }
        text.show(MarkdownFlow.of(page.text()), page.place());
    }

    /** Shows what pages there are. */
    void contents() {
        if (!search.getText().isEmpty()) {
            isClearing = true;
            search.setText("");
            isClearing = false;
        }
        text.show(FoundFlow.contents(Messages.Help_contents, book.pages()), NOWHERE);
    }

    /** Shows the page before this one. */
    void back() {
        if (visited.size() > 1) {
            visited.pop();
            text.show(MarkdownFlow.of(visited.peek().text()), visited.peek().place());
        }
    }

    private void searched() {
        if (isClearing) {
            return;
        }
        var words = search.getText().strip();
        if (words.isEmpty()) {
            if (visited.isEmpty()) {
                contents();
            } else {
                show(visited.peek());
            }
        } else {
            text.show(FoundFlow.found(new HelpSearch(book).find(words), NLS.bind(Messages.Help_nothing, words)), NOWHERE);
        }
    }

    private void follow(String target) {
        if (target.startsWith("https:") || target.startsWith("http:")) {
            Program.launch(target);
        } else {
            book.find(target.replaceFirst("\\.md$", "")).ifPresent(this::show);
        }
    }

    private void keyInSearch(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
            setFocus();
            step(1);
            event.doit = false;
        }
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> event.doit = !step(1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = !step(-1);
            default -> { }
        }
    }

    /** Goes to the next link, or the one before; says whether there is one. */
    private boolean step(int by) {
        var links = text.links();
        int next = text.chosen().map(chosen -> links.indexOf(chosen) + by).orElse(by > 0 ? 0 : links.size() - 1);
        boolean isThere = next >= 0 && next < links.size();
        if (isThere) {
            text.choose(links.get(next));
        }
        return isThere;
    }

    private void keyInText(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            text.chosen().map(Flow.Span::target).ifPresent(this::follow);
        } else if (event.keyCode == SWT.ARROW_LEFT && event.stateMask == SWT.ALT || event.keyCode == SWT.BS) {
            back();
        }
    }
}
