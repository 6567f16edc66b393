package org.adduce.importer.bibliography.internal.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads the entries of a file of BibTeX or BibLaTeX. What stands between them is nobody's; a broken one costs only itself. */
final class BibReader {

    private static final int LOOK = 256;
    /** As many repeated remarks as a person would read. */
    private static final int MOST = 500;

    private final BibText text;
    private final Values values;
    private final List<Diagnostic> diagnostics;
    private final IProgressMonitor monitor;
    private final List<BibEntry> entries = new ArrayList<>();
    private final List<String> preambles = new ArrayList<>();
    private int broken;
    private boolean hasBlocks;
    private boolean hasStrayBraces;
    private Optional<Diagnostic> firstBroken = Optional.empty();
    private int lineStart;
    private int lineEnd = -1;

    BibReader(String text, List<Diagnostic> diagnostics, IProgressMonitor monitor) {
        this.text = new BibText(text);
        this.values = new Values(this.text);
        this.diagnostics = diagnostics;
        this.monitor = monitor;
    }

    /** Whether there is something of BibTeX in it, and nothing that may be a broken entry. */
    boolean isSound() {
        return hasBlocks && broken == 0 && !hasStrayBraces;
    }

    /** What is to be said before the entries: mostly definitions of commands that they use. */
    List<String> preambles() {
        return preambles;
    }

    /** What was told of the first entry that could not be read. */
    Optional<Diagnostic> firstBroken() {
        return firstBroken;
    }

    List<BibEntry> read() {
        int passed = 0;
        for (int looked = 0; findNext(); looked++) {
            lookAtGap(passed, text.at());
            if (looked % LOOK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            block();
            passed = text.at();
        }
        lookAtGap(passed, text.text().length());
        return entries;
    }

    /** Braces between entries are what is left of one, unless the file has them in a comment of a program. */
    private void lookAtGap(int from, int to) {
        hasStrayBraces |= entries.isEmpty() && !hasStrayBraces && text.text().substring(from, to).lines().anyMatch(BibReader::hasBrace);
    }

    private static boolean hasBrace(String line) {
        return line.indexOf('{') >= 0 && !line.stripLeading().startsWith("%");
    }

    /** Moves to the next @ that does not stand in a line that is commented out. */
    private boolean findNext() {
        var all = text.text();
        for (int at = all.indexOf('@', text.at()); at >= 0; at = all.indexOf('@', at + 1)) {
            passLines(at);
            if (all.charAt(firstInLine(all, Math.max(lineStart, text.at()), at)) != '%') {
                text.moveTo(at);
                return true;
            }
            at = lineEnd;
        }
        return false;
    }

    /** Moves on to the line of a place; each line is looked for once. */
    private void passLines(int place) {
        while (place > lineEnd || lineEnd < 0) {
            lineStart = lineEnd + 1;
            int end = text.text().indexOf('\n', lineStart);
            lineEnd = end < 0 ? text.text().length() : end;
        }
    }

    private static int firstInLine(String all, int from, int to) {
        int at = from;
        while (at < to && all.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private void block() {
        int start = text.at();
        text.skip();
        text.skipBlanks();
        var type = text.word().toLowerCase(Locale.ROOT);
        text.skipBlanks();
        char open = text.peek();
        if (type.isEmpty() || open != '{' && open != '(') {
            tellUnopened(type, start);
            text.moveTo(start + 1);
            return;
        }
        hasBlocks = true;
        try {
            switch (type) {
                case "comment" -> skipGroup();
                case "preamble" -> preamble(open == '{' ? '}' : ')');
                case "string" -> abbreviation(open == '{' ? '}' : ')');
                default -> entries.add(entry(type, start, open == '{' ? '}' : ')'));
            }
        } catch (BibSyntaxException e) {
            tell(type, start, e);
        }
    }

    /** An @ and a word may be anything between entries, an address too; not so the type of an entry at the start of a line. */
    private void tellUnopened(String type, int start) {
        if (EntryTypes.isKnown(type) && (start == 0 || text.text().charAt(start - 1) == '\n') && diagnostics.size() < MOST) {
            diagnostics.add(Diagnostic.warning("@" + type + " should be followed by { or (, and was left out", text.lineOf(start)));
        }
    }

    private void tell(String type, int start, BibSyntaxException e) {
        broken++;
        int next = Braces.nextEntry(text.text(), start + 1);
        boolean isOpen = e.place() >= text.text().length() || text.text().charAt(e.place()) == '@';
        int line = text.lineOf(isOpen ? start : e.place());
        if (broken <= MOST) {
            var told = Diagnostic.warning("@" + type + " of line " + text.lineOf(start) + " cannot be read and was left out. " + (isOpen ? "It is never closed" : e.getMessage())
                    + "; correct it there and import the file again", line);
            firstBroken = firstBroken.or(() -> Optional.of(told));
            diagnostics.add(told);
        }
        text.moveTo(next);
    }

    private void skipGroup() {
        int open = text.at();
        if (text.peek() != '{') {
            text.skip();
            skipParentheses();
            return;
        }
        int close = Braces.closeOfRemark(text.text(), open);
        text.moveTo(close < 0 ? Braces.nextEntry(text.text(), open) : close + 1);
    }

    /** A remark in parentheses that are closed before anything else begins. */
    private void skipParentheses() {
        int depth = 1;
        for (int at = text.at(); at < text.text().length() && text.text().charAt(at) != '@'; at++) {
            char c = text.text().charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                text.moveTo(at + 1);
                return;
            }
        }
    }

    private void preamble(char close) throws BibSyntaxException {
        int open = text.at();
        text.skip();
        text.skipBlanksAndRemarks();
        if (text.peek() == '"' || text.peek() == '{') {
            preambles.add(values.read());
            text.skipBlanksAndRemarks();
            if (text.peek() == close) {
                text.skip();
                return;
            }
        }
        text.moveTo(open);
        skipGroup();
    }

    private void abbreviation(char close) throws BibSyntaxException {
        text.skip();
        text.skipBlanksAndRemarks();
        while (text.peek() != close) {
            int start = text.at();
            var name = text.word();
            text.skipBlanksAndRemarks();
            if (name.isEmpty() || text.peek() != '=') {
                throw new BibSyntaxException("An abbreviation and = should stand here", start);
            }
            text.skip();
            text.skipBlanksAndRemarks();
            values.define(name, values.read());
            text.skipBlanksAndRemarks();
            if (text.peek() == ',') {
                text.skip();
                text.skipBlanksAndRemarks();
            }
        }
        text.skip();
        tellUnknown(text.at());
    }

    private BibEntry entry(String type, int start, char close) throws BibSyntaxException {
        int line = text.lineOf(start);
        text.skip();
        text.skipBlanksAndRemarks();
        var key = key(close);
        var fields = new ArrayList<BibField>();
        text.skipBlanksAndRemarks();
        while (text.peek() != close) {
            if (text.peek() == ',') {
                text.skip();
            } else {
                fields.add(field());
            }
            text.skipBlanksAndRemarks();
        }
        text.skip();
        return new BibEntry(type, key, line, fields);
    }

    /** The citation key; empty where there is none and the fields begin at once. */
    private String key(char close) {
        var all = text.text();
        int start = text.at();
        int end = start;
        while (end < all.length() && all.charAt(end) != ',' && all.charAt(end) != close && all.charAt(end) != '\n' && all.charAt(end) != '=') {
            end++;
        }
        if (end < all.length() && all.charAt(end) == '=') {
            return "";
        }
        text.moveTo(end);
        return all.substring(start, end).strip();
    }

    private BibField field() throws BibSyntaxException {
        int start = text.at();
        var name = text.word();
        text.skipBlanksAndRemarks();
        if (text.isAtEnd()) {
            throw new BibSyntaxException("The file ends within the entry", start);
        }
        if (name.isEmpty() || text.peek() != '=') {
            throw new BibSyntaxException("A field, = and a value should stand here, or the end of the entry", start);
        }
        text.skip();
        text.skipBlanksAndRemarks();
        boolean isMissing = ",})".indexOf(text.peek()) >= 0;
        var value = values.read();
        tellUnknown(start);
        if (isMissing && diagnostics.size() < MOST) {
            diagnostics.add(Diagnostic.info("The field " + name + " has no value", text.lineOf(start)));
        }
        return new BibField(name.toLowerCase(Locale.ROOT), value, text.lineOf(start));
    }

    private void tellUnknown(int place) {
        for (var name : values.takeUnknown()) {
            if (diagnostics.size() < MOST) {
                diagnostics.add(Diagnostic.warning("Nothing says what the abbreviation " + name + " stands for; it was kept as it is written", text.lineOf(place)));
            }
        }
    }
}
