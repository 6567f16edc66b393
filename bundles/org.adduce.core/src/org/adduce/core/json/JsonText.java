package org.adduce.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/**
 * How the JSON of this program is set: without any blank, or indented by two; lines end with LF. A generator does not close
 * the writer it writes to.
 *
 * @since 1.0
 */
public final class JsonText {

    /** Each level of elements takes two of JSON; a dossier's reader lets no tree grow deeper than fits. */
    private static final int MAX_DEPTH = 10_000;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .rootValueSeparator((SerializableString) null).disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonText() {
    }

    /** Writes values with no blank in or between them. */
    public static JsonGenerator compact(Writer writer) throws IOException {
        return FACTORY.createGenerator(writer);
    }

    /** Writes one value, indented. */
    public static JsonGenerator indented(Writer writer) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return FACTORY.createGenerator(writer)
                .setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter));
    }
}
