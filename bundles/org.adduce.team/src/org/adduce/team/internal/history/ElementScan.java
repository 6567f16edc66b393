package org.adduce.team.internal.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds elements in stretches of a dossier's file: each by its id, with the places of what is its own, which is all in it but
 * other elements. It knows of XML what well-formed files of ours can hold, and makes the best of anything else.
 */
final class ElementScan {

    /** Stands for the dossier, whose id most stretches do not say. */
    static final UUID ROOT = new UUID(0, 0);
    private static final String DOSSIER = "<dossier";
    private static final int ID_LENGTH = 36;
    private static final int DEEPEST = 1000;
    private static final byte[] ID = " id=\"".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final Map<UUID, Own> elements = new LinkedHashMap<>();

    ElementScan(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * What is an element's own.
     *
     * @param parent the id of the element it stands in
     * @param parts from and to, one after the other
     */
    record Own(UUID parent, List<int[]> parts) {
    }

    /** One open element on the way. */
    private static final class Open {
        private final UUID id;
        private final int depth;
        private int from;

        Open(UUID id, int depth, int from) {
            this.id = id;
            this.depth = depth;
            this.from = from;
        }
    }

    Map<UUID, Own> elements() {
        return elements;
    }

    /** Looks through a stretch. */
    void run(int from, int to) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(ROOT, 0, from));
        own(ROOT, ROOT);
        int depth = 0;
        for (int at = find('<', from, to); at < to; at = find('<', at, to)) {
            int end = tagEnd(at, to);
            if (bytes[at + 1] == '/') {
                depth = Math.max(0, depth - 1);
                if (open.size() > 1 && open.peek().depth == depth) {
                    close(open.pop(), end, open.peek());
                }
            } else if (bytes[at + 1] != '!' && bytes[at + 1] != '?') {
                boolean isEmpty = bytes[end - 2] == '/';
                var id = startsWith(DOSSIER, at, end) ? null : id(at, end);
                if (id != null && depth < DEEPEST) {
                    begin(new Open(id, depth, at), open);
                    if (isEmpty) {
                        close(open.pop(), end, open.peek());
                    }
                }
                depth += isEmpty ? 0 : 1;
            }
            at = end;
        }
        while (!open.isEmpty()) {
            var last = open.pop();
            add(last.id, last.from, to);
            if (!open.isEmpty()) {
                open.peek().from = to;
            }
        }
    }

    private void begin(Open element, Deque<Open> open) {
        var container = open.peek();
        add(container.id, container.from, element.from);
        own(element.id, container.id);
        open.push(element);
    }

    private void close(Open element, int end, Open container) {
        add(element.id, element.from, end);
        container.from = end;
    }

    private Own own(UUID id, UUID parent) {
        return elements.computeIfAbsent(id, any -> new Own(parent, new ArrayList<>(2)));
    }

    private void add(UUID id, int from, int to) {
        if (to > from) {
            own(id, ROOT).parts().add(new int[] {from, to});
        }
    }

    private int find(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == c) {
                return i + 1 < to ? i : to;
            }
        }
        return to;
    }

    /** The place after the end of what begins with a {@code <}. */
    private int tagEnd(int at, int to) {
        if (startsWith("<!--", at, to)) {
            return after("-->", at, to);
        }
        if (startsWith("<![CDATA[", at, to)) {
            return after("]]>", at, to);
        }
        byte quote = 0;
        for (int i = at + 1; i < to; i++) {
            byte c = bytes[i];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return to;
    }

    private boolean startsWith(String text, int at, int to) {
        if (at + text.length() > to) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int after(String text, int at, int to) {
        for (int i = at; i + text.length() <= to; i++) {
            if (startsWith(text, i, to)) {
                return i + text.length();
            }
        }
        return to;
    }

    /** The id that a tag gives, if it gives one. */
    private UUID id(int at, int end) {
        int name = at + 1;
        while (name < end && bytes[name] > ' ' && bytes[name] != '>' && bytes[name] != '/') {
            name++;
        }
        for (int i = name; i + ID.length + ID_LENGTH < end; i++) {
            if (isBlank(bytes[i]) && bytes[i + 1] == 'i' && bytes[i + 2] == 'd' && bytes[i + 3] == '=' && bytes[i + 4] == '"') {
                return parse(i + ID.length);
            }
        }
        return null;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private UUID parse(int at) {
        try {
            return UUID.fromString(new String(bytes, at, ID_LENGTH, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    /** The id of the dossier in a file, which its root gives. */
    static Optional<UUID> rootId(Content content) {
        var file = content.bytes();
        var scan = new ElementScan(file);
        for (int at = scan.find('<', 0, content.length()); at < content.length(); at = scan.find('<', at, content.length())) {
            int end = scan.tagEnd(at, content.length());
            if (file[at + 1] != '!' && file[at + 1] != '?') {
                return Optional.ofNullable(scan.id(at, end));
            }
            at = end;
        }
        return Optional.empty();
    }
}
