package org.adduce.importer.web.internal.talk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.adduce.markup.WebDate;
import org.jsoup.nodes.Element;

/** When a comment or post was written, as it is written there. */
final class UnitTimes {

    private static final List<Query> PLACES = Query.all("time[datetime]", "[itemprop~=datePublished], [itemprop~=dateCreated], [itemprop~=commentTime]", ".age[title]", "abbr[title], .published[title]",
            "[data-time]", "[data-timestamp]", ".date[title], .time[title], [title][class*=date], [title][class*=time], a[title]", ".postdate, .date, .comment-date, .comment-time, .post-date, .time, .age",
            "[class*=date], [class*=time]", ".comment-metadata a, .comment-meta a, .commentmetadata a", "p.author, .keyinfo, .smalltext");
    private static final List<String> ATTRIBUTES = List.of("datetime", "data-time", "data-timestamp", "title", "content");
    private static final Pattern EPOCH = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}(?:T\\S+(?=\\s+\\d{9})| \\d{2}:\\d{2}[^\\s,]*(?=, ))).+$");
    private static final Pattern LEAD = Pattern.compile("(?i)^(?:posted|on|at|written)\\s*:?\\s+");
    private static final char ARROW = '\u00BB';

    private UnitTimes() {
    }

    static Optional<String> in(PageIndex unit) {
        return unit.first(PLACES, element -> isOutsideQuotation(element) ? of(element) : Optional.empty());
    }

    private static Optional<String> of(Element element) {
        for (var attribute : ATTRIBUTES) {
            var stamp = stamp(element.attr(attribute).strip());
            if (WebDate.read(stamp).isPresent()) {
                return Optional.of(stamp);
            }
        }
        return Optional.of(stamp(element.text().strip())).filter(stamp -> WebDate.read(stamp).isPresent());
    }

    private static boolean isOutsideQuotation(Element element) {
        var at = element;
        while (at != null && !at.normalName().equals("blockquote")) {
            at = at.parent();
        }
        return at == null;
    }

    /** Hacker News writes the seconds of the epoch after the date, pages of questions a licence; boards write an arrow or a word before it. */
    private static String stamp(String written) {
        boolean isOneWord = written.chars().allMatch(c -> c > ' ' && c != ARROW);
        if (isOneWord) {
            return written;
        }
        var date = EPOCH.matcher(written).replaceFirst("$1");
        int arrow = date.indexOf(ARROW);
        return LEAD.matcher(arrow < 0 ? date : date.substring(arrow + 1).stripLeading()).replaceFirst("");
    }
}
