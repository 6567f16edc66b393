package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads Argdown paragraph by paragraph. What is wrong is told with its line and costs no more than its line. */
public final class ArgdownParser {

    private static final Pattern HEADING = Pattern.compile("(#+)\\s+(.*)");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[ \\t]*\\*|[ \\t]+\\d{1,6}\\.)(?=\\s)");

    private final ArgdownDocument document;
    private final String text;
    private final IProgressMonitor monitor;

    /** A parser of a text whose lines end with LF. */
    public ArgdownParser(String text, IProgressMonitor monitor) {
        this.text = text;
        this.document = new ArgdownDocument(text);
        this.monitor = monitor;
    }

    /** Reads all of it. */
    public ArgdownDocument parse() {
        var lines = Lines.of(text, document.diagnostics());
        var front = FrontMatter.of(lines, document.diagnostics());
        document.settings(front.values());
        Optional<Member> before = Optional.empty();
        var block = new ArrayList<Line>();
        for (int at = front.end(); at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).isEmpty()) {
                before = block.isEmpty() ? before : block(block, before);
                block.clear();
            } else if (!lines.get(at).text().isBlank()) {
                block.add(lines.get(at));
            }
        }
        return document;
    }

    /** Reads a paragraph, and gives the argument that it ends with if a reconstruction may follow. */
    private Optional<Member> block(List<Line> lines, Optional<Member> before) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        int start = 0;
        while (start < lines.size() && heading(lines.get(start))) {
            start++;
        }
        var rest = lines.subList(start, lines.size());
        if (!rest.isEmpty() && isListItem(rest.getFirst())) {
            list(rest);
            return Optional.empty();
        }
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return new BlockReader(document, rest, start == 0 ? before : Optional.empty()).read();
    }

    private static boolean isListItem(Line line) {
        return LIST_ITEM.matcher(line.text()).lookingAt();
    }

    /** Each item of a list is a paragraph of its own, with what relates to it below. */
    private void list(List<Line> lines) {
        int start = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || isListItem(lines.get(at))) {
                var item = new ArrayList<>(lines.subList(start, at));
                var first = item.getFirst();
                item.set(0, new Line(LIST_ITEM.matcher(first.text()).replaceFirst(""), first.number(), false));
                new BlockReader(document, item, Optional.empty()).read();
                start = at;
            }
        }
    }

    private boolean heading(Line line) {
        var heading = HEADING.matcher(line.text());
        if (!heading.matches()) {
            return false;
        }
        var content = new ContentReader("\u200B" + heading.group(2), line.number(), document.diagnostics()).read();
        document.heading(content.text().replace("\u200B", "").strip(), heading.group(1).length());
        return true;
    }
}
