package org.adduce.importer.web.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Finds the addresses in a text that holds nothing else: one a line, bare, in angle brackets (RFC 3986, appendix C) or as a link of
 * Markdown; and in the files that desktops keep a link in: Windows ({@code .url}), macOS ({@code .webloc}), freedesktop.org
 * ({@code .desktop}).
 */
public final class Links {

    private static final int LONGEST = 8_000;
    private static final String ADDRESS = "(https?://[^\\s<>\"]{1," + LONGEST + "})";
    private static final Pattern BARE = Pattern.compile("(?i)(?:[-*\u2022]\\s+)?<?" + ADDRESS + ">?");
    private static final Pattern MARKDOWN = Pattern.compile("(?i)(?:[-*\u2022]\\s+)?\\[([^\\[\\]]{1,1000})\\]\\(" + ADDRESS + "\\)");
    private static final Pattern ENTRY = Pattern.compile("(?im)^\\s*url(?:\\[[^\\]]*\\])?\\s*=\\s*" + ADDRESS);
    private static final Pattern NAME = Pattern.compile("(?im)^\\s*name\\s*=\\s*(.{1,1000})$");
    private static final Pattern PROPERTY = Pattern.compile("(?i)<key>\\s*URL\\s*</key>\\s*<string>\\s*" + ADDRESS + "\\s*</string>");
    private static final Pattern SHORTCUT = Pattern.compile("(?i)\\s*\\[(?:InternetShortcut|DEFAULT|Desktop Entry)\\].*", Pattern.DOTALL);

    private Links() {
    }

    /** The addresses of a text; none if it holds anything else. */
    public static List<Link> in(String text) {
        return kept(text).map(List::of).orElseGet(() -> listed(text));
    }

    private static Optional<Link> kept(String text) {
        boolean isShortcut = SHORTCUT.matcher(text).matches();
        var address = (isShortcut ? ENTRY : PROPERTY).matcher(text);
        if (!isShortcut && !text.stripLeading().startsWith("<?xml") && !text.stripLeading().startsWith("<plist") || !address.find()) {
            return Optional.empty();
        }
        var name = NAME.matcher(text);
        int line = 1 + (int) text.substring(0, address.start(1)).chars().filter(c -> c == '\n').count();
        var words = isShortcut ? address.group(1) : Parser.unescapeEntities(address.group(1), false);
        return Optional.of(new Link(words, isShortcut && name.find() ? name.group(1).strip() : "", line));
    }

    private static List<Link> listed(String text) {
        var links = new ArrayList<Link>();
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                var link = link(line.strip(), number);
                if (link.isEmpty()) {
                    return List.of();
                }
                links.add(link.get());
            }
        }
        return links;
    }

    private static Optional<Link> link(String line, int number) {
        var markdown = MARKDOWN.matcher(line);
        if (markdown.matches()) {
            return Optional.of(new Link(markdown.group(2), markdown.group(1).strip(), number));
        }
        var bare = BARE.matcher(line);
        return bare.matches() ? Optional.of(new Link(bare.group(1), "", number)) : Optional.empty();
    }
}
