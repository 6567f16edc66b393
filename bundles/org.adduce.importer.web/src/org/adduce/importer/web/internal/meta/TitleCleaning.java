package org.adduce.importer.web.internal.meta;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.importer.web.internal.page.Blanks;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.jsoup.nodes.Element;

/** The title of an article, from the title of its page: without the name of the site before or behind it. */
public final class TitleCleaning {

    private static final String SEPARATORS = "|\\-\u2013\u2014\\\\/>\u00BB";
    private static final Pattern SEPARATED = Pattern.compile(" [" + SEPARATORS + "] ");
    private static final Pattern HIERARCHY = Pattern.compile(" [\\\\/>\u00BB] ");
    private static final Pattern BEFORE_LAST = Pattern.compile("(?is)(.*) [" + SEPARATORS + "] .*");
    private static final Pattern AFTER_FIRST = Pattern.compile("(?is)[^" + SEPARATORS + "]*[" + SEPARATORS + "](.*)");
    private static final Pattern ANY_SEPARATOR = Pattern.compile("\\s[" + SEPARATORS + "]+\\s|[" + SEPARATORS + "]+");
    private static final Pattern PARTED = Pattern.compile(" [" + SEPARATORS + ":] ");
    private static final Query DRAWING = Query.of("svg title");
    private static final Query TITLES = Query.of("h1, h2");
    private static final Query HEADINGS = Query.of("h1, h2, h3, .thread-title, .topic-title");
    private static final int FEW_WORDS = 3;
    private static final int SHORT_WORDS = 4;
    private static final int LONG_LEAD = 5;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 150;

    private TitleCleaning() {
    }

    /** The title. */
    public static String of(PageIndex page) {
        var whole = whole(page);
        if (whole.isEmpty()) {
            return only(page, "h1", "");
        }
        boolean isHierarchy = HIERARCHY.matcher(whole).find();
        var title = Blanks.evened(cut(page, whole));
        int words = words(title);
        boolean isWhole = words <= SHORT_WORDS && (!isHierarchy || words != words(ANY_SEPARATOR.matcher(whole).replaceAll(" ")) - 1);
        return isWhole ? whole : title;
    }

    /** The title of a discussion: the part of the page's title that is a heading too, else as above. */
    public static String ofDiscussion(PageIndex page) {
        var parts = PARTED.split(whole(page));
        var headings = page.find(HEADINGS).stream().map(heading -> Blanks.evened(heading.text())).toList();
        return Stream.of(parts).map(Blanks::evened).filter(part -> !part.isEmpty() && headings.contains(part)).findFirst().orElseGet(() -> of(page));
    }

    /** Some pages have theirs outside their head; drawings have titles too. */
    private static String whole(PageIndex page) {
        return page.tagged("title").filter(title -> !DRAWING.means(title)).findFirst().map(title -> Blanks.evened(title.text())).orElse("");
    }

    private static String cut(PageIndex page, String whole) {
        if (SEPARATED.matcher(whole).find()) {
            var before = BEFORE_LAST.matcher(whole).replaceFirst("$1");
            return words(before) < FEW_WORDS ? AFTER_FIRST.matcher(whole).replaceFirst("$1") : before;
        }
        if (whole.contains(": ")) {
            return hasHeading(page, whole) ? whole : withoutLead(whole);
        }
        return whole.length() > LONGEST || whole.length() < SHORTEST ? only(page, "h1", whole) : whole;
    }

    private static String withoutLead(String whole) {
        var after = whole.substring(whole.lastIndexOf(':') + 1);
        if (words(after) < FEW_WORDS) {
            return whole.substring(whole.indexOf(':') + 1);
        }
        return words(whole.substring(0, whole.indexOf(':'))) > LONG_LEAD ? whole : after;
    }

    private static boolean hasHeading(PageIndex page, String title) {
        return page.find(TITLES).stream().map(Element::text).anyMatch(text -> text.strip().equals(title));
    }

    private static String only(PageIndex page, String name, String otherwise) {
        var headings = page.tagged(name).toList();
        return headings.size() == 1 && headings.getFirst().hasText() ? Blanks.evened(headings.getFirst().text()) : otherwise;
    }

    private static int words(String text) {
        var even = Blanks.evened(text);
        return even.isEmpty() ? 0 : 1 + (int) even.chars().filter(c -> c == ' ').count();
    }
}
