package org.adduce.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A proposal as text that a person can read and a test can compare. A line an item, indented under what contains it, with
 * its values by the names of the model; a reference by the name of what it refers to, an anchor by the words it spans;
 * doubts and diagnostics below. Neither ids nor the time of capture show, so the same input gives the same text.
 *
 * <pre>
 * source kind=thread title="Harbour talk"
 *   snapshot text="Ana: Is it true?\nBo: No."
 *   utterance "Is it true?" speaker=Ana
 *   utterance "No." speaker=Bo replyTo="Is it true?"
 * actor name="Ana"
 * actor name="Bo"
 * warning, line 3: A line without a speaker was left out.
 * </pre>
 *
 * @since 1.0
 */
public final class ProposalText {

    private static final int LONGEST = 60;
    private static final String INDENT = "  ";

    private final Proposal proposal;
    private final Map<Key, Item> byKey;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private ProposalText(Proposal proposal) {
        this.proposal = proposal;
        this.byKey = proposal.byKey();
        proposal.items(Literals.SNAPSHOT).forEach(item -> texts.put(item.key().id().toString(),
                item.value(Literals.SNAPSHOT__TEXT).map(Object::toString).orElse("")));
    }

    /** The text of a proposal. */
    public static String of(Proposal proposal) {
        return new ProposalText(proposal).write();
    }

    private String write() {
        proposal.items().stream().filter(item -> item.parent().filter(byKey::containsKey).isEmpty()).forEach(item -> write(item, ""));
        for (Diagnostic diagnostic : proposal.diagnostics()) {
            text.append(diagnostic.severity().name().toLowerCase()).append(diagnostic.line() > 0 ? ", line " + diagnostic.line() : "").append(": ")
                    .append(diagnostic.message()).append('\n');
        }
        return text.toString();
    }

    private void write(Item item, String indent) {
        var words = new ArrayList<String>();
        item.values().forEach((feature, value) -> {
            if (isTold(feature)) {
                words.add(isPlace(feature) ? told(value) : feature.getName() + '=' + told(value));
            }
        });
        text.append(indent).append(kind(item)).append(words.isEmpty() ? "" : " " + String.join(" ", words)).append('\n');
        item.doubts().forEach(doubt -> text.append(indent).append(INDENT).append("doubtful: ").append(doubt.words()).append('\n'));
        proposal.inside(item.key()).forEach(inner -> write(inner, indent + INDENT));
    }

    private static String kind(Item item) {
        var name = item.type().getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The time of capture is the hints', not the input's. */
    private static boolean isTold(EStructuralFeature feature) {
        return feature != Literals.SNAPSHOT__RETRIEVED && feature != Literals.ASSERTION__RECORDED_AT;
    }

    private static boolean isPlace(EStructuralFeature feature) {
        return feature == Literals.UTTERANCE__ANCHORS || feature == Literals.QUOTE__ANCHORS || feature == Literals.CITATION__ANCHOR;
    }

    private String told(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(this::told).collect(Collectors.joining(", "));
            case Key key -> named(key);
            case Anchor anchor -> words(anchor);
            case String words -> quoted(words);
            default -> value.toString();
        };
    }

    private String named(Key key) {
        var item = byKey.get(key);
        if (item == null) {
            return key.scheme() + ':' + key.value();
        }
        return List.of(Literals.ACTOR__NAME, Literals.TOPIC__NAME, Literals.SOURCE__TITLE, Literals.CLAIM__TEXT, Literals.QUESTION__TEXT,
                Literals.EVENT__TITLE, Literals.UTTERANCE__ANCHORS).stream().flatMap(feature -> item.value(feature).stream()).findFirst()
                .map(value -> value instanceof String name ? name : told(value)).orElseGet(() -> key.scheme() + ':' + key.value());
    }

    private String words(Anchor anchor) {
        var whole = texts.get(anchor.snapshot().toString());
        return whole == null || whole.codePointCount(0, whole.length()) < anchor.end() ? anchor.toString()
                : quoted(whole.substring(whole.offsetByCodePoints(0, anchor.start()), whole.offsetByCodePoints(0, anchor.end())));
    }

    private static String quoted(String words) {
        var line = words.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
        return '"' + (line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + '…') + '"';
    }
}
