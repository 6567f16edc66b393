package org.adduce.importer.argument.internal.aif;

import java.util.ArrayList;
import java.util.List;
import org.adduce.core.importing.Key;

/** A node of a map and its neighbours. */
final class AifNode {

    private static final int HASH = 16;

    private final String id;
    private final String type;
    private final String text;
    private final String scheme;
    private final int line;
    private final List<AifNode> before = new ArrayList<>();
    private final List<AifNode> after = new ArrayList<>();

    AifNode(String id, String type, String text, String scheme, int line) {
        this.id = id;
        this.type = type;
        this.text = text;
        this.scheme = scheme;
        this.line = line;
    }

    void leadsTo(AifNode other) {
        if (!after.contains(other)) {
            after.add(other);
            other.before.add(this);
        }
    }

    String id() {
        return id;
    }

    String text() {
        return text;
    }

    String type() {
        return type;
    }

    /** The name of its scheme, empty where there is none beside what its type says. */
    String scheme() {
        return scheme;
    }

    int line() {
        return line;
    }

    boolean is(String one) {
        return type.equals(one);
    }

    /** Whether it is an inference, a conflict, a preference or a rephrasing. */
    boolean isScheme() {
        return type.equals("RA") || type.equals("CA") || type.equals("PA") || type.equals("MA") || type.equals("S");
    }

    List<AifNode> before() {
        return before;
    }

    List<AifNode> after() {
        return after;
    }

    /**
     * Its key. Ids are of the database that a map is from, which the file does not name, so that what the node says is part
     * of it; of a scheme that is whatever it links.
     */
    Key key() {
        if (!isScheme()) {
            return new Key("aif", id + " " + hash(text));
        }
        var linked = new StringBuilder(type);
        before.forEach(node -> linked.append(" <").append(node.id));
        after.forEach(node -> linked.append(" >").append(node.id).append(node.isScheme() ? "" : node.text));
        return new Key("aif", id + " " + hash(linked.toString()));
    }

    private static String hash(String words) {
        return Key.text(words).value().substring(0, HASH);
    }
}
