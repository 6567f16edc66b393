package org.adduce.importer.social.internal.x;

import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.importer.social.internal.read.ScriptDialect;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;

/** Parts of an archive of X that hold posts. */
public final class XDialect implements ScriptDialect {

    private static final Pattern PART = Pattern.compile("\\s*(?:window\\.)?YTD\\.(\\w+)\\.part\\d+\\s*=\\s*");

    @Override
    public String label() {
        return "post of X";
    }

    @Override
    public Confidence recognise(String script) {
        return PART.matcher(script.replace("\uFEFF", "")).matches() ? Confidence.CERTAIN : Confidence.NONE;
    }

    @Override
    public Confidence recognise(JsonNode start) {
        if (!(start instanceof JsonObject object)) {
            return Confidence.NONE;
        }
        var wrapped = object.object("tweet").or(() -> object.object("noteTweet"));
        return wrapped.isPresent() ? Confidence.CERTAIN : isTweet(object) ? Confidence.LIKELY : Confidence.NONE;
    }

    static boolean isTweet(JsonObject object) {
        boolean isNamed = object.has("id_str") || object.has("id");
        return isNamed && object.has("created_at") && (object.has("full_text") || object.has("text") && (object.has("entities") || object.has("user")));
    }

    @Override
    public Collector collector(Hints hints, Remarks remarks) {
        return new XCollector(hints, remarks);
    }
}
