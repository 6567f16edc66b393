package org.adduce.ui.internal.citing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words for other programs: plain, and with links and italics for those that understand them.
 *
 * @param plain the words alone
 * @param html the same as HTML
 */
public record Written(String plain, String html) {

    /** What may be followed from a letter; no address runs a program there. */
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    /** Nothing. */
    static final Written NOTHING = new Written("", "");

    /** Some words. */
    static Written of(String words) {
        return new Written(words, escaped(words));
    }

    /** The name of something published. */
    static Written title(String words, String url) {
        var name = "<i>" + escaped(words) + "</i>";
        return new Written(words, isWeb(url) ? "<a href=\"" + escaped(url) + "\">" + name + "</a>" : name);
    }

    /** An address that those who can follow links have in a title already. */
    static Written address(String url) {
        return new Written(url, isWeb(url) ? "" : escaped(url));
    }

    /** Those that say something, with something between them. */
    static Written joined(List<Written> parts, String between) {
        return new Written(parts.stream().map(Written::plain).filter(words -> !words.isEmpty()).collect(Collectors.joining(between)),
                parts.stream().map(Written::html).filter(words -> !words.isEmpty()).collect(Collectors.joining(escaped(between))));
    }

    /** Each on a line of its own. */
    public static Written lines(List<Written> lines) {
        return new Written(lines.stream().map(Written::plain).collect(Collectors.joining("\n")),
                lines.stream().map(line -> "<p>" + line.html() + "</p>").collect(Collectors.joining("\n")));
    }

    private static boolean isWeb(String url) {
        return url != null && WEB.matcher(url).matches();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>");
    }
}
