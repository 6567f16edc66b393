package org.adduce.importer.argument.internal.aif;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonNode;
import org.adduce.markup.HtmlText;

/** The nodes of one map, linked as its edges say. */
final class Nodeset {

    private static final int MOST_REMARKS = 200;
    /** What editors of maps put into words; other signs of less and more are meant as such. */
    private static final Pattern TAG = Pattern.compile("<(/?)(a|b|br|div|em|font|i|li|ol|p|span|strong|sub|sup|u|ul)(\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});");
    /** Tags that need no end. */
    private static final Set<String> ALONE = Set.of("br", "li", "p");

    private final Map<String, AifNode> nodes = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics;

    Nodeset(JsonObject object, List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
        var schemes = schemes(object);
        object.objects("nodes").forEach(node -> node(node, schemes));
        object.objects("edges").forEach(this::edge);
    }

    Collection<AifNode> nodes() {
        return nodes.values();
    }

    private static Map<String, String> schemes(JsonObject object) {
        var schemes = new HashMap<String, String>();
        for (var list : List.of("schemefulfillments", "schemefulfilments")) {
            for (var entry : object.objects(list)) {
                schemes.put(entry.text("nodeID"), entry.firstText("schemeName", "name", "schemeID"));
            }
        }
        return schemes;
    }

    private void node(JsonObject object, Map<String, String> schemes) {
        object.ignore("timestamp", "x", "y", "visible", "dummy", "big");
        var id = object.text("nodeID");
        var type = object.text("type").strip();
        if (id.isEmpty() || type.isEmpty()) {
            tell(object, "The node has no \u201C" + (id.isEmpty() ? "nodeID" : "type") + "\u201D and was left out");
            return;
        }
        var said = object.firstText("text", "content");
        var text = isMarkup(said) ? HtmlText.line(said) : unescaped(said.strip());
        var scheme = object.text("scheme").isEmpty() ? schemes.getOrDefault(id, "") : object.text("scheme");
        if (nodes.putIfAbsent(id, new AifNode(id, type, text, scheme, object.line())) != null) {
            tell(object, "The node " + id + " is given twice; the first is kept");
        }
    }

    /** Some editors write signs as HTML does without writing HTML. */
    private static String unescaped(String said) {
        return ENTITY.matcher(said).find() ? HtmlText.line(said.replace("<", "&lt;")) : said;
    }

    /** A lone {@code <A>} may be the name of something; what has an end or attributes is markup. */
    private static boolean isMarkup(String said) {
        var tag = TAG.matcher(said);
        while (tag.find()) {
            if (!tag.group(1).isEmpty() || ALONE.contains(tag.group(2).toLowerCase(Locale.ROOT)) || tag.group(3) != null && tag.group(3).indexOf('=') > 0) {
                return true;
            }
        }
        return false;
    }

    private void edge(JsonObject object) {
        object.ignore("edgeID", "formEdgeID", "date", "visible");
        var from = object.text("fromID");
        var to = object.text("toID");
        var missing = !nodes.containsKey(from) ? from : !nodes.containsKey(to) ? to : "";
        if (nodes.containsKey(from) && nodes.containsKey(to)) {
            nodes.get(from).leadsTo(nodes.get(to));
            if (nodes.get(from).is("I") && nodes.get(to).is("I")) {
                tell(object, "The edge leads from the statement " + from + " straight to the statement " + to + "; without a scheme between them it says nothing of how they bear on each other, and was left out");
            }
        } else if (!object.isCut()) {
            tell(object, missing.isEmpty() ? "The edge has no \u201CfromID\u201D or no \u201CtoID\u201D and was left out"
                    : "The edge leads from or to the node " + missing + ", which is not there, and was left out");
        }
    }

    private void tell(JsonNode place, String words) {
        if (!place.isCut() && diagnostics.size() < MOST_REMARKS) {
            diagnostics.add(Diagnostic.warning(words + " (at " + place.path() + ")", place.line()));
        }
    }
}
