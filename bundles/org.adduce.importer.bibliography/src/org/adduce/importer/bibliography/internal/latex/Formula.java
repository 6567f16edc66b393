package org.adduce.importer.bibliography.internal.latex;

import java.util.Set;
import java.util.regex.Pattern;

/** Makes a formula readable as a line of text. What it cannot say so stays in the notation of LaTeX. */
final class Formula {

    private static final Pattern MONEY = Pattern.compile("\\s*\\d[\\d.,]*\\s*[^\\\\^_=]*\\p{L}{2,}[^\\\\^_=]*");
    private static final int DEEPEST = 40;

    private final String source;
    private final int depth;
    private final Set<String> unknown;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Formula(String source, int depth, Set<String> unknown) {
        this.source = source;
        this.depth = depth;
        this.unknown = unknown;
    }

    /** Whether what stands between two dollar signs is rather the rest of an amount: {@code $5 million and US$}. */
    static boolean isMoney(String between) {
        return MONEY.matcher(between).matches();
    }

    /** A formula as a line of text. */
    static String readable(String source, Set<String> unknown) {
        return new Formula(source, 0, unknown).read();
    }

    private String read() {
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '\\' -> command();
                case '^', '_' -> raised(c == '^');
                case '{', '}' -> at++;
                case '~' -> put(' ');
                case '\'' -> put('′');
                default -> put(c);
            }
        }
        return out.toString();
    }

    private void put(char c) {
        out.append(c);
        at++;
    }

    private void raised(boolean isHigh) {
        at++;
        out.append(Raised.inFormula(argument().strip(), isHigh));
    }

    private void command() {
        int start = at;
        var name = name();
        if (name.length() == 1 && !Character.isLetter(name.charAt(0)) && !Accents.has(name)) {
            out.append(",;: ".contains(name) ? " " : "!".equals(name) ? "" : name);
            return;
        }
        switch (name) {
            case "frac", "tfrac", "dfrac" -> out.append(part(argument())).append('/').append(part(argument()));
            case "sqrt" -> out.append('√').append(part(argument()));
            case "text", "mbox", "textrm" -> out.append(argument());
            case "hat", "widehat" -> accented("^");
            case "tilde", "widetilde" -> accented("~");
            case "bar", "overline" -> accented("=");
            case "dot" -> accented(".");
            case "ddot" -> accented("\"");
            case "vec" -> out.append(argument()).append('\u20D7');
            default -> other(name, start);
        }
    }

    private void accented(String accent) {
        var letters = argument();
        out.append(Accents.put(accent, letters).orElse(letters));
    }

    private static String part(String text) {
        return text.length() > 1 && !text.chars().allMatch(Character::isLetterOrDigit) ? "(" + text + ")" : text;
    }

    private void other(String name, int start) {
        var symbol = Symbols.math(name);
        if (symbol.isPresent()) {
            out.append(symbol.get());
            swallow();
        } else if (Accents.has(name)) {
            accented(name);
        } else if (!Symbols.isLook(name)) {
            unknown.add("\\" + name);
            out.append(source, start, at);
        }
    }

    /** The blank that ends a command is none, but between two words it reads better. */
    private void swallow() {
        boolean isWord = !out.isEmpty() && Character.isLetter(out.charAt(out.length() - 1));
        boolean isApart = out.length() > 1 && out.charAt(out.length() - 2) == ' ' && !isWord;
        int start = at;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        boolean isBeforeWord = isWord && at < source.length() && Character.isLetter(source.charAt(at));
        if (at > start && (isApart || isBeforeWord)) {
            out.append(' ');
        }
    }

    private String name() {
        int start = ++at;
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        at = at == start && at < source.length() ? at + 1 : at;
        return source.substring(start, at);
    }

    private String argument() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        if (at >= source.length()) {
            return "";
        }
        int start = at;
        if (source.charAt(at) == '{') {
            int close = Groups.close(source, at, source.length());
            at = Math.min(source.length(), close + 1);
            return inner(source.substring(start + 1, close));
        }
        if (source.charAt(at) == '\\') {
            if (Symbols.isLook(name()) && at < source.length() && source.charAt(at) == '{') {
                at = Math.min(source.length(), Groups.close(source, at, source.length()) + 1);
            }
            return inner(source.substring(start, at));
        }
        at++;
        return source.substring(start, at);
    }

    private String inner(String part) {
        return depth >= DEEPEST ? part : new Formula(part, depth + 1, unknown).read();
    }
}
