package org.adduce.importer.argument.internal.aif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.json.JsonObject;
import org.adduce.json.Unread;
import org.adduce.model.ClaimKind;
import org.adduce.model.ModelPackage.Literals;

/** Puts nodesets into the terms of the model. */
public final class NodesetWriter {

    private static final Set<String> KNOWN = Set.of("I", "RA", "CA", "PA", "MA", "S", "YA", "TA", "L");

    private final AifFile file;
    private final Hints hints;
    private final List<Diagnostic> diagnostics;
    private final Map<Key, Item> items = new LinkedHashMap<>();

    /** A writer of a file's nodesets. */
    public NodesetWriter(AifFile file, Hints hints) {
        this.file = file;
        this.hints = hints;
        this.diagnostics = new ArrayList<>(file.diagnostics());
    }

    /** The proposal. */
    public Proposal write(String format) {
        var unread = new Unread();
        for (int at = 0; at < file.nodesets().size(); at++) {
            write(file.nodesets().get(at), file.roots().get(at));
            file.roots().get(at).ignore("OVA", "dialog");
            unread.add(file.roots().get(at));
        }
        if (!unread.counts().isEmpty()) {
            diagnostics.add(Diagnostic.info("Not taken over, because a dossier has no place for it: " + unread.counts().entrySet().stream()
                    .map(entry -> entry.getKey() + (entry.getValue().times() > 1 ? " (" + entry.getValue().times() + " times)" : "")).collect(Collectors.joining(", ")),
                    unread.counts().values().iterator().next().line()));
        }
        return new Proposal(format, List.copyOf(items.values()), diagnostics);
    }

    private void write(JsonObject object, JsonObject root) {
        var nodeset = new Nodeset(object, diagnostics);
        nodeset.nodes().stream().filter(node -> node.is("I")).forEach(this::claim);
        var locutions = new Locutions(nodeset, object, root, hints);
        locutions.write().forEach(this::add);
        var schemes = new Schemes(diagnostics, locutions.makers());
        for (var node : nodeset.nodes()) {
            if (node.isScheme()) {
                schemes.arguments(node).forEach(this::add);
            } else if (!KNOWN.contains(node.type())) {
                diagnostics.add(Diagnostic.warning("Nodes of the type \u201C" + node.type() + "\u201D have no place in a dossier; the node " + node.id() + " was left out", node.line()));
            }
        }
    }

    private void claim(AifNode node) {
        boolean isWordless = node.text().isBlank();
        if (isWordless) {
            diagnostics.add(Diagnostic.warning("The node " + node.id() + " says nothing; its claim is called after it", node.line()));
        }
        add(Item.of(Literals.CLAIM, node.key()).with(Literals.CLAIM__TEXT, isWordless ? "Node " + node.id() : node.text()).with(Literals.CLAIM__KIND, ClaimKind.FACT));
    }

    private void add(Item item) {
        items.putIfAbsent(item.key(), item);
    }
}
