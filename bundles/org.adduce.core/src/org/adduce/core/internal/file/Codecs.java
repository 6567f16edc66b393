package org.adduce.core.internal.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.ModelPackage;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;

/** The codec of each data type of the model that is written as a short text. */
final class Codecs {

    /** So many digits are more than any quantity has, and few enough that a hostile exponent does not fill the memory. */
    private static final int MOST_DIGITS = 1000;

    private static final Map<EDataType, Codec> ALL = all();

    private Codecs() {
    }

    private static Map<EDataType, Codec> all() {
        var codecs = new HashMap<EDataType, Codec>();
        codecs.put(EcorePackage.Literals.ESTRING, Codec.of(String.class, text -> text, text -> text));
        codecs.put(EcorePackage.Literals.EBOOLEAN, Codec.of(Boolean.class, Codecs::flag, String::valueOf));
        codecs.put(EcorePackage.Literals.EINT, Codec.of(Integer.class, Codecs::whole, String::valueOf));
        codecs.put(EcorePackage.Literals.EBIG_DECIMAL, Codec.of(BigDecimal.class, Codecs::number, Codecs::plain));
        codecs.put(ModelPackage.Literals.UUID, Codec.of(UUID.class, IdText::parse, UUID::toString));
        codecs.put(ModelPackage.Literals.INSTANT, Codec.of(Instant.class, InstantText::parse, InstantText::format));
        codecs.put(ModelPackage.Literals.WHEN, Codec.of(When.class, Codecs::when, When::text));
        codecs.put(ModelPackage.Literals.RANGE, Codec.of(Anchor.class, AnchorText::parse, Anchor::toString));
        return codecs;
    }

    /** The codec of a data type. */
    static Codec of(EDataType type) {
        return type instanceof EEnum words ? of(words) : ALL.get(type);
    }

    private static Codec of(EEnum words) {
        return Codec.of(Enumerator.class, text -> word(words, text), Enumerator::getLiteral);
    }

    private static Enumerator word(EEnum words, String text) {
        var literal = words.getEEnumLiteralByLiteral(text);
        if (literal == null) {
            var known = words.getELiterals().stream().map(one -> one.getLiteral()).toList();
            throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is none of: " + String.join(", ", known) + '.');
        }
        return literal.getInstance();
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is neither true nor false.");
        };
    }

    private static When when(String text) {
        try {
            return When.parse(text);
        } catch (WhenFormatException e) {
            throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is no time: " + e.getMessage(), e);
        }
    }

    private static Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is no whole number.", e);
        }
    }

    private static BigDecimal number(String text) {
        try {
            return requireModest(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is no number.", e);
        }
    }

    private static BigDecimal requireModest(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("A number must not have more than " + MOST_DIGITS + " digits.");
        }
        return number;
    }

    private static String plain(BigDecimal number) {
        try {
            return requireModest(number).toPlainString();
        } catch (IllegalArgumentException e) {
            throw new UnwritableText(e.getMessage());
        }
    }
}
