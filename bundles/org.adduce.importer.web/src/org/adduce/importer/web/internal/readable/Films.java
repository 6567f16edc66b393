package org.adduce.importer.web.internal.readable;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether something embedded is a film, which belongs to an article as a picture does. */
final class Films {

    private static final Pattern HOSTS = Pattern.compile("//(?:[\\w-]+\\.)*(?:dailymotion\\.com|youtube\\.com|youtube-nocookie\\.com|vimeo\\.com|v\\.qq\\.com|bilibili\\.com|twitch\\.tv"
            + "|archive\\.org/embed|upload\\.wikimedia\\.org|live\\.bilibili\\.com|player\\.vimeo\\.com)");

    private Films() {
    }

    static boolean isFilm(Element element) {
        return element.attributes().asList().stream().anyMatch(attribute -> HOSTS.matcher(attribute.getValue()).find())
                || element.normalName().equals("object") && HOSTS.matcher(element.html()).find();
    }
}
