package org.adduce.importer.web.internal.talk;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How far comments that do not stand inside each other are indented. */
final class Depths {

    private static final Pattern CLASS = Pattern.compile("(?:^|[\\s_-])(?:depth|level|indent|lvl)[-_]?(\\d{1,3})(?:\\s|$)");
    private static final Pattern MARGIN = Pattern.compile("(?:margin|padding)-left\\s*:\\s*(\\d{1,5})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final List<String> ATTRIBUTES = List.of("data-depth", "depth", "data-level", "aria-level");
    /** Of nothing is known. */
    static final int UNKNOWN = -1;

    private Depths() {
    }

    /** A number that grows with the depth. */
    static int of(Element unit, UnitParts parts) {
        var spacer = parts.indent();
        if (spacer.isPresent()) {
            return width(spacer.get());
        }
        for (var attribute : ATTRIBUTES) {
            if (unit.hasAttr(attribute)) {
                return number(unit.attr(attribute));
            }
        }
        var named = CLASS.matcher(unit.className());
        if (named.find()) {
            return number(named.group(1));
        }
        var margin = MARGIN.matcher(unit.attr("style"));
        return margin.find() ? number(margin.group(1)) : UNKNOWN;
    }

    private static int width(Element spacer) {
        var image = spacer.selectFirst("img[width]");
        return number(spacer.hasAttr("indent") ? spacer.attr("indent") : image == null ? "0" : image.attr("width"));
    }

    private static int number(String digits) {
        return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : UNKNOWN;
    }
}
