package org.adduce.importer.argument.internal.aif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Polarity;

/** Makes arguments of schemes. One with several conclusions becomes several arguments. */
final class Schemes {

    private static final Map<String, String> NAMES = Map.of("PA", "Preference", "MA", "Rephrase");

    private static final Pattern NUMBER = Pattern.compile("\\d*");

    private final List<Diagnostic> diagnostics;
    private final Map<Key, List<Key>> makers;

    /**
     * Makes arguments.
     *
     * @param makers the assertions by which each was made
     */
    Schemes(List<Diagnostic> diagnostics, Map<Key, List<Key>> makers) {
        this.diagnostics = diagnostics;
        this.makers = makers;
    }

    List<Item> arguments(AifNode scheme) {
        var premises = scheme.before().stream().filter(node -> node.is("I")).toList();
        var conclusions = scheme.after().stream().filter(node -> node.is("I") || isArgument(node)).toList();
        if (premises.isEmpty() || conclusions.isEmpty()) {
            diagnostics.add(Diagnostic.warning("The " + scheme.type() + " node " + scheme.id() + " has no " + (premises.isEmpty() ? "premise" : "conclusion")
                    + (isAttackedAlone(scheme) ? " but other schemes" : "") + " and was left out", scheme.line()));
            return List.of();
        }
        var arguments = new ArrayList<Item>();
        for (int at = 0; at < conclusions.size(); at++) {
            arguments.add(argument(scheme, key(scheme, at), premises, conclusions.get(at)));
        }
        return arguments;
    }

    private static boolean isAttackedAlone(AifNode scheme) {
        return scheme.before().stream().anyMatch(AifNode::isScheme) || scheme.after().stream().anyMatch(AifNode::isScheme);
    }

    /** Whether a scheme becomes an argument, so that others can bear on it. */
    static boolean isArgument(AifNode node) {
        return node.isScheme() && node.before().stream().anyMatch(other -> other.is("I"))
                && node.after().stream().anyMatch(other -> other.is("I") || other.isScheme() && other != node);
    }

    private Item argument(AifNode scheme, Key key, List<AifNode> premises, AifNode conclusion) {
        return Item.of(Literals.ARGUMENT, key).with(Literals.ARGUMENT__PREMISES, premises.stream().map(AifNode::key).distinct().toList())
                .with(Literals.ARGUMENT__CONCLUSION, conclusion.isScheme() ? key(conclusion, 0) : conclusion.key())
                .with(Literals.ARGUMENT__POLARITY, polarity(scheme, conclusion)).with(Literals.ARGUMENT__SCHEME, name(scheme))
                .with(Literals.ARGUMENT__MADE_BY, makers.getOrDefault(scheme.key(), List.of()));
    }

    private static Key key(AifNode scheme, int at) {
        return at == 0 ? scheme.key() : scheme.key().part("conclusion", String.valueOf(at));
    }

    private static Polarity polarity(AifNode scheme, AifNode conclusion) {
        return switch (scheme.type()) {
            case "CA" -> conclusion.isScheme() ? Polarity.UNDERCUTS : Polarity.REBUTS;
            case "PA", "MA" -> Polarity.QUALIFIES;
            default -> Polarity.SUPPORTS;
        };
    }

    /** What the node says of itself where that is more than its type. */
    private static String name(AifNode scheme) {
        // a number alone is of the database that a map is from, which knows what it means
        if (!NUMBER.matcher(scheme.scheme()).matches()) {
            return scheme.scheme();
        }
        boolean isPlain = scheme.text().isEmpty() || scheme.text().equals(scheme.type()) || scheme.text().equals("Default Inference") || scheme.text().equals("Default Conflict");
        return isPlain ? NAMES.getOrDefault(scheme.type(), "") : scheme.text();
    }
}
