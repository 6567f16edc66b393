package org.adduce.importer.bibliography.internal.latex;

import java.util.Optional;
import java.util.Set;

/** Reads one value of LaTeX from left to right. Braces that only group go. */
final class LatexReader {

    /** Commands in commands: more is no writing. */
    private static final int DEEPEST = 40;
    private static final String ESCAPED = "&%$#_{}@";

    private final String source;
    private final int end;
    private final int depth;
    private final Set<String> unknown;
    private final Expansion expansion;
    private final StringBuilder out;
    private int at;

    LatexReader(String source, Set<String> unknown, Macros macros) {
        this(source, 0, source.length(), 0, unknown, new Expansion(macros));
    }

    private LatexReader(String source, int start, int end, int depth, Set<String> unknown, Expansion expansion) {
        this.source = source;
        this.at = start;
        this.end = end;
        this.depth = depth;
        this.unknown = unknown;
        this.expansion = expansion;
        this.out = new StringBuilder(end - start + 8);
    }

    String read() {
        while (at < end) {
            step();
        }
        return out.toString();
    }

    private void step() {
        char c = source.charAt(at);
        switch (c) {
            case '\\' -> command();
            case '{', '}' -> at++;
            case '~' -> put(" ", 1);
            case '$' -> formula();
            case '-' -> dashes();
            case '`' -> ligature("``", "“", "‘");
            case '\'' -> ligature("''", "”", "'");
            case ',' -> ligature(",,", "„", ",");
            case '<' -> ligature("<<", "«", "<");
            case '>' -> ligature(">>", "»", ">");
            default -> {
                out.append(c);
                at++;
            }
        }
    }

    private void put(String text, int length) {
        out.append(text);
        at += length;
    }

    private void ligature(String pair, String joined, String single) {
        if (source.startsWith(pair, at) && at + 1 < end) {
            put(joined, 2);
        } else {
            put(single, 1);
        }
    }

    private void dashes() {
        int length = 1;
        while (at + length < end && source.charAt(at + length) == '-') {
            length++;
        }
        put(length == 2 ? "–" : length == 3 ? "—" : "-".repeat(length), length);
    }

    private void formula() {
        boolean isDisplay = source.startsWith("$$", at);
        int open = at + (isDisplay ? 2 : 1);
        int close = closing(open);
        if (close < 0 || Formula.isMoney(source.substring(open, close))) {
            put("$", 1);
            return;
        }
        var readable = Formula.readable(source.substring(open, close), unknown);
        out.append(Raised.isAfterNumber(out) ? Raised.ordinal(readable) : readable);
        at = Math.min(end, close + (isDisplay ? 2 : 1));
    }

    private int closing(int from) {
        for (int i = from; i < end; i++) {
            if (source.charAt(i) == '$' && source.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }

    private void command() {
        int start = at;
        var name = name();
        if (Accents.has(name) && accent(name)) {
            return;
        }
        if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
            escape(name.charAt(0));
            return;
        }
        var symbol = Symbols.text(name);
        if (symbol.isPresent()) {
            out.append(symbol.get());
            swallow();
        } else if (!expand(name) && !known(name)) {
            unknown.add("\\" + name);
            out.append(source, start, at);
            keepGroups();
        }
    }

    private boolean expand(String name) {
        int before = at;
        var text = depth >= DEEPEST ? Optional.<String>empty() : expansion.of(name, this::rawArgument);
        if (text.isEmpty()) {
            at = before;
            return false;
        }
        out.append(new LatexReader(text.get(), 0, text.get().length(), depth + 1, unknown, expansion).read());
        if (source.charAt(at - 1) != '}') {
            swallow();
        }
        return true;
    }

    /** The groups after a command that nobody knows belong to it, as written but for what is in them. */
    private void keepGroups() {
        while (at < end && source.charAt(at) == '{') {
            out.append('{').append(argument()).append('}');
        }
    }

    /** The name after the backslash; the place is then behind it. */
    private String name() {
        int start = ++at;
        while (at < end && isLetter(source.charAt(at))) {
            at++;
        }
        if (at == start && at < end) {
            at++;
        }
        return source.substring(start, at);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void escape(char c) {
        if (ESCAPED.indexOf(c) >= 0) {
            out.append(c);
            return;
        }
        switch (c) {
            case '\\', ' ', '\n', '\t', ',', ';', ':' -> out.append(' ');
            case '-', '/', '!' -> { }
            case '(' -> formulaUntil("\\)");
            case '[' -> formulaUntil("\\]");
            default -> out.append('\\').append(c);
        }
    }

    private void formulaUntil(String close) {
        int stop = source.indexOf(close, at);
        if (stop < 0 || stop > end) {
            out.append(source, at - 2, at);
            return;
        }
        out.append(Formula.readable(source.substring(at, stop), unknown));
        at = stop + close.length();
    }

    /** Blanks after a command end it and are no blanks; so does an empty group. */
    private void swallow() {
        if (source.startsWith("{}", at) && at + 2 <= end) {
            at += 2;
            return;
        }
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private boolean accent(String name) {
        int before = at;
        var letters = argument();
        var put = Accents.put(name, letters);
        if (put.isPresent()) {
            out.append(put.get());
            return true;
        }
        if (letters.isEmpty() && at > before && "~^".contains(name)) {
            out.append(name);
            return true;
        }
        at = before;
        return false;
    }

    private boolean known(String name) {
        switch (name) {
            case "textsuperscript", "textsubscript" -> out.append(Raised.of(argument(), name.equals("textsuperscript")));
            case "enquote", "mkbibquote" -> out.append('“').append(argument()).append('”');
            case "noopsort", "nosort", "SortNoop", "printfirst", "label", "hskip", "vspace", "phantom", "hspace" -> argument();
            case "href" -> link(VerbatimText.of(rawArgument()), argument());
            case "url", "nolinkurl", "path" -> out.append(VerbatimText.of(rawArgument()));
            case "verb" -> out.append(between());
            case "foreignlanguage", "textcolor", "selectlanguage", "switchargs" -> {
                argument();
                swallowBlanks();
            }
            case "ensuremath" -> out.append(Formula.readable(rawArgument(), unknown));
            default -> {
                return look(name);
            }
        }
        return true;
    }

    /** What stands between two characters that are the same, whichever that is. */
    private String between() {
        int close = at < end ? source.indexOf(source.charAt(at), at + 1) : -1;
        if (close < 0 || close >= end) {
            return "\\verb";
        }
        var text = source.substring(at + 1, close);
        at = close + 1;
        return text;
    }

    private void link(String address, String words) {
        out.append(words.isBlank() || words.equals(address) ? address : words + " (" + address + ")");
    }

    private boolean look(String name) {
        if (Symbols.isLook(name)) {
            swallowBlanks();
            return true;
        }
        var formula = Symbols.math(name);
        formula.ifPresent(out::append);
        if (formula.isPresent()) {
            swallow();
        }
        return formula.isPresent();
    }

    private void swallowBlanks() {
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private String argument() {
        swallowBlanks();
        int start = at;
        var raw = rawArgument();
        if (depth >= DEEPEST || raw.isEmpty()) {
            return raw;
        }
        int from = source.charAt(start) == '{' ? start + 1 : start;
        return new LatexReader(source, from, from + raw.length(), depth + 1, unknown, expansion).read();
    }

    /** The group that follows, else the command, else the character. */
    private String rawArgument() {
        swallowBlanks();
        if (at >= end || source.charAt(at) == '}') {
            return "";
        }
        int start = at;
        if (source.charAt(at) == '{') {
            int close = Groups.close(source, at, end);
            at = Math.min(end, close + 1);
            return source.substring(start + 1, close);
        }
        if (source.charAt(at) == '\\') {
            name();
        } else {
            at = Math.min(end, source.offsetByCodePoints(at, 1));
        }
        return source.substring(start, at);
    }
}
