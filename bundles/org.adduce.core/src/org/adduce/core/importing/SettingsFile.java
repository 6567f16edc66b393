package org.adduce.core.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adduce.core.exporting.WholeFile;
import org.adduce.core.internal.importing.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Settings of an importer in a file, so that what somebody decided once can be given to others, and on the command line:
 * one JSON object, the names of the options and their values as texts.
 *
 * @since 1.0
 */
public final class SettingsFile {

    private static final int LIMIT = 4 << 20;

    private SettingsFile() {
    }

    /**
     * Reads settings.
     *
     * @throws ImportException if the file is not as it should be; the diagnostic names the line
     * @throws IOException if it cannot be read
     */
    public static Map<String, String> read(Path file) throws IOException, ImportException {
        if (Files.size(file) > LIMIT) {
            throw new ImportException(Diagnostic.error(Messages.Settings_long, 0));
        }
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8); var parser = new JsonFactory().createParser(in)) {
            return read(parser);
        } catch (JsonProcessingException e) {
            throw new ImportException(Diagnostic.error(NLS.bind(Messages.Settings_noJson, e.getOriginalMessage()), e.getLocation() == null ? 0 : e.getLocation().getLineNr()), e);
        }
    }

    private static Map<String, String> read(JsonParser parser) throws IOException, ImportException {
        var settings = new LinkedHashMap<String, String>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw refusal(parser);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            if (!parser.nextToken().isScalarValue()) {
                throw refusal(parser);
            }
            settings.put(name, parser.getText());
        }
        return settings;
    }

    private static ImportException refusal(JsonParser parser) {
        return new ImportException(Diagnostic.error(Messages.Settings_noObject, parser.currentLocation().getLineNr()));
    }

    /**
     * Writes settings, in the order of the map.
     *
     * @throws IOException if that fails; a file that was there is then as it was
     */
    public static void write(Path file, Map<String, String> settings) throws IOException {
        WholeFile.writeText(file, writer -> {
            var out = new JsonFactory().createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
            out.writeStartObject();
            for (var setting : settings.entrySet()) {
                out.writeStringField(setting.getKey(), setting.getValue());
            }
            out.writeEndObject();
            out.writeRaw('\n');
            out.close();
        });
    }
}
