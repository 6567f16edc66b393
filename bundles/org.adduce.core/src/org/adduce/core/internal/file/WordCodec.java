package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** The words of an enumeration, as the model gives them: {@code web page}, {@code at least}. */
final class WordCodec extends Codec {

    private final EEnum words;
    private final Map<Object, byte[]> bytes = new HashMap<>();

    WordCodec(EEnum words) {
        this.words = words;
        words.getELiterals().forEach(literal -> bytes.put(literal.getInstance(), literal.getLiteral().getBytes(UTF_8)));
    }

    @Override
    Enumerator read(Chars text) {
        var literal = words.getEEnumLiteralByLiteral(text.toString());
        if (literal == null) {
            var known = words.getELiterals().stream().map(one -> one.getLiteral()).toList();
            throw new IllegalArgumentException('"' + Excerpt.of(text) + "\" is none of: " + String.join(", ", known) + '.');
        }
        return literal.getInstance();
    }

    @Override
    void write(Object value, CanonicalOutput out) throws IOException {
        out.ascii(bytes.get(value));
    }
}
