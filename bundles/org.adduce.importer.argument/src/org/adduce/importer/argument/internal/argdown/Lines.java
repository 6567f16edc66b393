package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.List;
import org.adduce.core.importing.Diagnostic;

/** Takes the comments out of a text. A comment over several lines is no end of a paragraph: the lines around it become one. */
final class Lines {

    private final String text;
    private final List<Diagnostic> diagnostics;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openNumber = 1;
    private int number = 1;
    private boolean hasComment;

    private Lines(String text, List<Diagnostic> diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    static List<Line> of(String text, List<Diagnostic> diagnostics) {
        return new Lines(text, diagnostics).read();
    }

    private List<Line> read() {
        for (int at = 0; at < text.length(); ) {
            char sign = text.charAt(at);
            if (sign == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n') {
                open.append(text, at, at + 2);
                at += 2;
            } else if (sign == '\n') {
                close();
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = skip(at, "-->");
            } else if (text.startsWith("/*", at)) {
                at = skip(at, "*/");
            } else if (text.startsWith("//", at) && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
                at = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
                hasComment = true;
            } else {
                open.append(sign);
                at++;
            }
        }
        close();
        return lines;
    }

    private int skip(int at, String end) {
        int close = text.indexOf(end, at + end.length());
        if (close < 0) {
            diagnostics.add(Diagnostic.error("The comment that begins here is not closed; all after it is taken for a comment. Close it by " + end, number));
        }
        int next = close < 0 ? text.length() : close + end.length();
        number += (int) text.substring(at, next).chars().filter(c -> c == '\n').count();
        hasComment = true;
        return next;
    }

    private void close() {
        var words = open.toString();
        lines.add(new Line(words, openNumber, words.isBlank() && !hasComment));
        open.setLength(0);
        hasComment = false;
        number++;
        openNumber = number;
    }
}
