package org.adduce.team.internal.compare;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Leftovers;
import org.adduce.model.value.Receipt;
import org.adduce.model.value.SidedValue;
import org.adduce.model.value.Variable;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values as texts that can be read again: as the file writes them, references as ids. */
public final class ValueText {

    private static final Pattern CERTAINTY = Pattern.compile("low=(\\S*) high=(\\S*) scale=(\\d+):(.*)", Pattern.DOTALL);

    private ValueText() {
    }

    /** A value, given by its key, as text. */
    public static String of(Object key) {
        return switch (key) {
            case String text -> text;
            case When when -> when.text();
            case Instant instant -> Bounds.of(instant, instant).earliestText();
            case BigDecimal number -> number.toPlainString();
            case Enumerator literal -> literal.getLiteral();
            case Certainty certainty -> of(certainty);
            case Identifier identifier -> identifier.scheme() + ' ' + identifier.value();
            case Variable variable -> variable.name() + '=' + variable.value();
            case SidedValue side -> side.who() + ": " + side.value();
            case Receipt receipt -> receipt.item() + " " + receipt.values();
            case Leftovers leftovers -> of(leftovers);
            default -> key.toString();
        };
    }

    private static String of(Certainty certainty) {
        return "low=" + certainty.low() + " high=" + certainty.high() + " scale=" + certainty.scale().length() + ':' + certainty.scale() + certainty.phrase();
    }

    private static String of(Leftovers leftovers) {
        var text = new StringBuilder();
        leftovers.attributes().forEach(attribute -> text.append(attribute.name()).append("=\"").append(attribute.value()).append("\"\n"));
        leftovers.children().forEach(child -> text.append(child.xml()));
        return text.toString();
    }

    /**
     * The key of the value that a text means.
     *
     * @throws IllegalArgumentException if it means none
     */
    public static Object parse(EStructuralFeature feature, String text) {
        return feature instanceof EAttribute attribute ? parse(attribute, text) : UUID.fromString(text);
    }

    private static Object parse(EAttribute attribute, String text) {
        var type = attribute.getEAttributeType();
        if (type instanceof EEnum words) {
            var literal = words.getEEnumLiteralByLiteral(text);
            if (literal == null) {
                throw new IllegalArgumentException('"' + text + "\" is none of the words for " + attribute.getName());
            }
            return literal.getInstance();
        }
        return switch (type.getName()) {
            case "EString" -> text;
            case "EBoolean" -> Boolean.valueOf(text);
            case "EInt" -> Integer.valueOf(text);
            case "EBigDecimal" -> new BigDecimal(text);
            case "UUID" -> UUID.fromString(text);
            case "Instant" -> Instant.parse(text);
            case "When" -> When.parse(text);
            case "Range" -> Anchor.parse(text);
            case "Sureness" -> certainty(text);
            case "ActorIdentifier" -> pair(text, ' ', Identifier::new);
            case "CslVariable" -> pair(text, '=', Variable::new);
            default -> throw new IllegalArgumentException("A value of " + attribute.getName() + " cannot be read from a text");
        };
    }

    private static Certainty certainty(String text) {
        var parts = CERTAINTY.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException('"' + text + "\" is no certainty");
        }
        int scale = Integer.parseInt(parts.group(3));
        var rest = parts.group(4);
        return new Certainty(rest.substring(scale), Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), rest.substring(0, scale));
    }

    private interface Maker {
        Object make(String name, String value);
    }

    private static Object pair(String text, char separator, Maker maker) {
        int at = text.indexOf(separator);
        if (at < 0) {
            throw new IllegalArgumentException('"' + text + "\" has no '" + separator + '\'');
        }
        return maker.make(text.substring(0, at), text.substring(at + 1));
    }
}
