package org.adduce.json;

import java.util.Optional;
import org.adduce.json.internal.Compact;

/**
 * An object or an array of a JSON tree, and its place.
 *
 * @since 1.0
 */
public abstract sealed class JsonNode permits JsonObject, JsonArray {

    private final JsonNode parent;
    private final Object slot;
    private final int line;
    private boolean isCut;

    /**
     * A node.
     *
     * @param parent what it stands in; null at the top
     * @param slot the name or index there
     */
    JsonNode(JsonNode parent, Object slot, int line) {
        this.parent = parent;
        this.slot = slot;
        this.line = line;
    }

    /** The line it begins at, from 1. */
    public int line() {
        return line;
    }

    /** What it stands in. */
    public Optional<JsonNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** Where it stands, as a JSON pointer (RFC 6901). */
    public String path() {
        var path = new StringBuilder();
        for (var node = this; node != null; node = node.parent) {
            if (!node.slot.equals("")) {
                path.insert(0, "/" + node.slot.toString().replace("~", "~0").replace("/", "~1"));
            }
        }
        return path.toString();
    }

    /** Whether its end could not be read, so that there may have been more in it. */
    public boolean isCut() {
        return isCut;
    }

    /** Marks it as cut off; for whoever builds a tree. */
    public void cut() {
        isCut = true;
    }

    /** It and all in it as JSON, without a blank; what nests deeper than sense is null there. Does not count as taking it. */
    public String json() {
        return Compact.json(this);
    }
}
