package org.adduce.core.internal.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.eclipse.osgi.util.NLS;

/** Where a file that begins as JSON does and that no importer knows stops being JSON: often that is why none knows it. */
public final class BrokenJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int BEGINNING = 256;

    private BrokenJson() {
    }

    /** What is wrong, with its line; empty for whole JSON and for what begins otherwise. */
    public static Optional<Diagnostic> in(byte[] bytes) {
        if (!beginsAsJson(bytes)) {
            return Optional.empty();
        }
        var text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", " ");
        try (var parser = FACTORY.createParser(text)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (StreamConstraintsException e) {
            return Optional.empty(); // JSON it is, of a depth or length that nobody means
        } catch (JsonProcessingException e) {
            return Optional.of(told(e.getLocation(), e instanceof JsonEOFException || isAtEnd(e.getLocation(), text)));
        } catch (IOException e) {
            throw new IllegalStateException("What is in memory can be read", e);
        }
    }

    private static Diagnostic told(JsonLocation place, boolean isCut) {
        return Diagnostic.error(isCut ? Messages.File_cutJson : NLS.bind(Messages.File_brokenJson, place.getColumnNr()), place.getLineNr());
    }

    /** Some that is cut off, such as a list behind a comma, is wrong to the parser and not at its end. */
    private static boolean isAtEnd(JsonLocation place, String text) {
        return place.getCharOffset() >= text.stripTrailing().length();
    }

    private static boolean beginsAsJson(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return beginning.startsWith("{") || beginning.startsWith("[");
    }
}
