package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;
import org.adduce.importer.argument.internal.argdown.Content.Form;

/** Reads the words of one element, which may have come over several lines. */
final class ContentReader {

    private static final Pattern TAG = Pattern.compile("#(?:\\(([^)\\n]+)\\)|([\\p{L}\\p{N}_-]+))");
    private static final Pattern MENTION = Pattern.compile("@(\\[[^\\]\\n]+\\]|<[^>\\n]+>)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)\\]\\(([^)\\s]+)(?:\\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?\\)");
    private static final Pattern MARKS = Pattern.compile("(?<![\\p{L}\\p{N}*_])([*_]{1,3})(?=\\S)(.+?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
    /** Stand for escaped signs, which mark nothing, until all marks are gone: noncharacters, which no text holds. */
    private static final char STAR = '\uFDD0';
    private static final char LOW_LINE = '\uFDD1';
    private static final String ESCAPABLE = "\\[]<>{}()#@*_:.+-,!\"'`~|/^&%$=;?";

    private final String words;
    private final int line;
    private final List<Diagnostic> diagnostics;
    private final List<String> tags = new ArrayList<>();
    private String data = "";

    ContentReader(String words, int line, List<Diagnostic> diagnostics) {
        this.words = words.strip();
        this.line = line;
        this.diagnostics = diagnostics;
    }

    Content read() {
        if (words.startsWith("[") && !LINK.matcher(words).lookingAt()) {
            return titled(']', Form.STATEMENT_DEFINITION, Form.STATEMENT_REFERENCE);
        }
        if (words.startsWith("<")) {
            return titled('>', Form.ARGUMENT_DEFINITION, Form.ARGUMENT_REFERENCE);
        }
        return new Content(Form.WORDS, "", plain(words), tags, data);
    }

    private Content titled(char close, Form definition, Form reference) {
        int end = words.indexOf(close, 2);
        if (end < 0) {
            diagnostics.add(Diagnostic.error("\u201C" + words.charAt(0) + "\u201D opens a title that is not closed by \u201C" + close
                    + "\u201D; the line is taken for words. Write \\" + words.charAt(0) + " where no title is meant", line));
            return new Content(Form.WORDS, "", plain(words), tags, data);
        }
        var title = title(words.substring(1, end));
        boolean isDefinition = end + 1 < words.length() && words.charAt(end + 1) == ':';
        var rest = plain(words.substring(isDefinition ? end + 2 : end + 1));
        if (!isDefinition && !rest.isEmpty()) {
            diagnostics.add(Diagnostic.warning("There are words after the title \u201C" + title + "\u201D but no colon; they are taken for its words", line));
            return new Content(definition, title, rest, tags, data);
        }
        return new Content(isDefinition ? definition : reference, title, rest, tags, data);
    }

    /** In a title a number sign, a brace and all that are letters like others. */
    private static String title(String raw) {
        var shown = new StringBuilder();
        for (int at = 0; at < raw.length(); ) {
            int next = raw.charAt(at) == '\\' ? escaped(raw, at, shown) : at;
            if (next == at) {
                shown.append(raw.charAt(at));
                next++;
            }
            at = next;
        }
        return shown(shown);
    }

    private static String shown(CharSequence words) {
        var text = words.toString().replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", " ").strip();
        return unmarked(text).replace(STAR, '*').replace(LOW_LINE, '_');
    }

    private String plain(String raw) {
        var shown = new StringBuilder();
        int labels = raw.indexOf('#') < 0 ? raw.length() : labels(raw);
        for (int at = 0; at < raw.length(); ) {
            char sign = raw.charAt(at);
            int next = switch (sign) {
                case '\\' -> escaped(raw, at, shown);
                case '{' -> data(raw, at);
                case '#' -> tag(raw, at, labels, shown);
                case '@' -> mention(raw, at, shown);
                case '[' -> link(raw, at, shown);
                default -> at;
            };
            if (next == at) {
                shown.append(sign);
                next++;
            }
            at = next;
        }
        return shown(shown);
    }

    private static String unmarked(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0) {
            return text;
        }
        var plain = text;
        for (int depth = 0; depth < 3; depth++) {
            plain = MARKS.matcher(plain).replaceAll("$2");
        }
        return plain;
    }

    private static int escaped(String raw, int at, StringBuilder shown) {
        if (at + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(at + 1)) >= 0) {
            char sign = raw.charAt(at + 1);
            shown.append(sign == '*' ? STAR : sign == '_' ? LOW_LINE : sign);
            return at + 2;
        }
        return at;
    }

    /** Braces hold data for programs; they nest, and texts in them may have braces. */
    private int data(String raw, int at) {
        int depth = 0;
        char quote = 0;
        for (int end = at; end < raw.length(); end++) {
            char sign = raw.charAt(end);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'' && !Character.isLetter(raw.charAt(end - 1))) {
                quote = sign;
            } else {
                depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            }
            if (depth == 0 && quote == 0) {
                data = data.isEmpty() ? raw.substring(at, end + 1) : data + " " + raw.substring(at, end + 1);
                return end + 1;
            }
        }
        diagnostics.add(Diagnostic.error("The data that \u201C{\u201D opens is not closed; it is taken for words", line));
        return at;
    }

    /** Where nothing follows any more but tags and data. */
    private static int labels(String raw) {
        var tag = TAG.matcher(raw);
        int labels = raw.length();
        for (int at = 0; at < raw.length(); ) {
            char sign = raw.charAt(at);
            boolean isTag = sign == '#' && tag.region(at, raw.length()).lookingAt();
            if (sign == '{') {
                return Math.min(labels, at);
            }
            if (isTag) {
                labels = Math.min(labels, at);
            } else if (!Character.isWhitespace(sign)) {
                labels = raw.length();
            }
            at = isTag ? tag.end() : at + 1;
        }
        return labels;
    }

    /** Tags before and behind the words are labels; one among them is also a word. */
    private int tag(String raw, int at, int labels, StringBuilder shown) {
        var tag = TAG.matcher(raw).region(at, raw.length());
        if (!tag.lookingAt() || at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1))) {
            return at;
        }
        var name = tag.group(1) == null ? tag.group(2) : tag.group(1).strip();
        if (!tags.contains(name)) {
            tags.add(name);
        }
        if (at < labels && !shown.chars().allMatch(Character::isWhitespace)) {
            shown.append(tag.group(1) == null ? tag.group() : name);
        }
        return tag.end();
    }

    /** Among words Argdown allows a title only as a mention. */
    private void tellTitle(String raw, int at) {
        int end = raw.indexOf(']', at);
        if (end > at + 1 && raw.indexOf('\n', at, end) < 0) {
            var title = raw.substring(at, end + 1);
            diagnostics.add(Diagnostic.warning("\u201C" + title + "\u201D stands among words and was taken for words. Write @" + title + " where the title is meant, else \\" + title, line));
        }
    }

    /** A mention is part of the words: "as @[Title] says". */
    private static int mention(String raw, int at, StringBuilder shown) {
        var mention = MENTION.matcher(raw).region(at, raw.length());
        if (!mention.lookingAt()) {
            return at;
        }
        shown.append(mention.group(1), 1, mention.group(1).length() - 1);
        return mention.end();
    }

    private int link(String raw, int at, StringBuilder shown) {
        var link = LINK.matcher(raw).region(at, raw.length());
        if (!link.lookingAt()) {
            tellTitle(raw, at);
            return at;
        }
        shown.append(link.group(1)).append(" (").append(link.group(2)).append(')');
        return link.end();
    }
}
