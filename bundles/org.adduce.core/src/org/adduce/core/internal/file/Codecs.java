package org.adduce.core.internal.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.ModelPackage;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;

/** The codec of each data type of the model that is written as a short text. */
final class Codecs {

    private static final Map<EDataType, Codec> ALL = all();

    private Codecs() {
    }

    private static Map<EDataType, Codec> all() {
        var codecs = new HashMap<EDataType, Codec>();
        codecs.put(EcorePackage.Literals.ESTRING, new TextCodec());
        codecs.put(EcorePackage.Literals.EBOOLEAN, new FlagCodec());
        codecs.put(EcorePackage.Literals.EINT, new WholeCodec());
        codecs.put(EcorePackage.Literals.EBIG_DECIMAL, new NumberCodec());
        codecs.put(ModelPackage.Literals.UUID, new IdCodec());
        codecs.put(ModelPackage.Literals.INSTANT, new InstantCodec());
        codecs.put(ModelPackage.Literals.WHEN, new WhenCodec());
        codecs.put(ModelPackage.Literals.RANGE, new AnchorCodec());
        for (var type : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EEnum words) {
                codecs.put(words, new WordCodec(words));
            }
        }
        return codecs;
    }

    /** The codec of a data type, or null where its values are not short. */
    static Codec of(EDataType type) {
        return ALL.get(type);
    }

    static final class TextCodec extends Codec {
        @Override
        String read(Chars text) {
            return text.toString();
        }

        @Override
        void write(Object value, CanonicalOutput out) throws IOException {
            out.words((String) value);
        }
    }

    private static final class IdCodec extends Codec {
        @Override
        UUID read(Chars text) {
            return IdText.parse(text);
        }

        @Override
        void write(Object value, CanonicalOutput out) throws IOException {
            out.id((UUID) value);
        }

        @Override
        boolean repeats() {
            return false;
        }
    }

    private static final class AnchorCodec extends Codec {
        @Override
        Anchor read(Chars text) {
            return AnchorText.parse(text, IdText::parse);
        }

        @Override
        Anchor read(Chars text, Memo memo) {
            return AnchorText.parse(text, memo::id);
        }

        @Override
        void write(Object value, CanonicalOutput out) throws IOException {
            AnchorText.write((Anchor) value, out);
        }

        @Override
        boolean repeats() {
            return false;
        }
    }

    private static final class InstantCodec extends Codec {
        @Override
        Instant read(Chars text) {
            return InstantText.parse(text.toString());
        }

        @Override
        void write(Object value, CanonicalOutput out) throws IOException {
            InstantText.write((Instant) value, out);
        }
    }

    private static final class WhenCodec extends Codec {
        @Override
        When read(Chars text) {
            try {
                return When.parse(text.toString());
            } catch (WhenFormatException e) {
                throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is no time: " + e.getMessage(), e);
            }
        }

        @Override
        void write(Object value, CanonicalOutput out) throws IOException {
            out.words(((When) value).text());
        }
    }

    private static final class FlagCodec extends Codec {
        @Override
        Boolean read(Chars text) {
            if (!text.is("true") && !text.is("false")) {
                throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is neither true nor false.");
            }
            return text.is("true");
        }

        @Override
        void write(Object value, CanonicalOutput out) throws IOException {
            out.plain(value.toString());
        }
    }

    private static final class WholeCodec extends Codec {
        @Override
        Integer read(Chars text) {
            try {
                return Integer.valueOf(text.toString());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is no whole number.", e);
            }
        }

        @Override
        void write(Object value, CanonicalOutput out) throws IOException {
            out.plain(value.toString());
        }
    }

    private static final class NumberCodec extends Codec {

        /** More than any quantity has, and few enough that a hostile exponent does not fill the memory. */
        private static final int MOST_DIGITS = 1000;

        @Override
        BigDecimal read(Chars text) {
            try {
                var number = new BigDecimal(text.toString());
                if (!isModest(number)) {
                    throw new IllegalArgumentException("A number must not have more than " + MOST_DIGITS + " digits.");
                }
                return number;
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is no number.", e);
            }
        }

        @Override
        void write(Object value, CanonicalOutput out) throws IOException {
            var number = (BigDecimal) value;
            if (!isModest(number)) {
                throw new UnwritableText("It has more than " + MOST_DIGITS + " digits. Round it.");
            }
            out.plain(number.toPlainString());
        }

        private static boolean isModest(BigDecimal number) {
            return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        }
    }
}
